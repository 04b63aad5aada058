package viva.lint.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import viva.bank.Finding;
import viva.bank.Part;
import viva.lint.words.Amount;
import viva.lint.words.Phrase;
import viva.lint.words.Subject;
import viva.text.Severity;

/** A key that is written in another way than the rest. */
public final class KeyPunctuation implements Rule {
  private static final About ABOUT =
      new About(
          "key/punctuation",
          Severity.HINT,
          "An option that alone has a full stop, a capital, a unit or a note stands out, and is picked.",
          """
          questions:
            - question: How long is the river?
              options: ["250", 310 km, "400"]
              answer: 310 km
          """,
          """
          questions:
            - question: How long is the river?
              options: [250 km, 310 km, 400 km]
              answer: 310 km
          """);
  private static final int FEWEST = 3;

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public List<Finding> inQuestion(Subject subject) {
    int key = subject.key();
    List<Phrase> all = subject.phrases();
    if (key < 0 || all.size() < FEWEST || all.stream().anyMatch(Phrase::hasCode)) {
      return List.of();
    }
    List<String> texts = all.stream().map(Phrase::text).toList();
    List<Finding> findings = new ArrayList<>();
    add(findings, subject, alone(texts, key, t -> t.endsWith(".")), "a full stop at its end");
    if (texts.stream().allMatch(t -> Character.isLetter(t.codePointAt(0)))) {
      int capital = alone(texts, key, t -> Character.isUpperCase(t.codePointAt(0)));
      add(findings, subject, Math.max(0, capital), "a capital letter at its beginning");
    }
    List<Optional<Amount>> amounts = texts.stream().map(Amount::of).toList();
    if (amounts.stream().allMatch(Optional::isPresent)) {
      List<String> units = amounts.stream().map(amount -> amount.get().unit()).toList();
      add(findings, subject, alone(units, key, unit -> !unit.isEmpty()), "a unit");
    }
    int note = alone(texts, key, t -> t.contains(" ("));
    add(findings, subject, Math.max(0, note), "a note in brackets");
    return findings;
  }

  /** 1 if the key alone has it, -1 if the key alone has it not, else 0. */
  private static int alone(List<String> texts, int key, Predicate<String> feature) {
    boolean mine = feature.test(texts.get(key));
    for (int i = 0; i < texts.size(); i++) {
      if (i != key && feature.test(texts.get(i)) == mine) {
        return 0;
      }
    }
    return mine ? 1 : -1;
  }

  private static void add(List<Finding> findings, Subject subject, int alone, String feature) {
    if (alone != 0) {
      findings.add(
          ABOUT.in(
              subject.item(),
              Part.of("options", subject.key()),
              "the right option alone has " + (alone > 0 ? feature : "not " + feature),
              "write all options in the same way"));
    }
  }
}

package viva.lint.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import viva.bank.Finding;
import viva.bank.Part;
import viva.lint.words.English;
import viva.lint.words.Phrase;
import viva.lint.words.Subject;
import viva.text.Severity;

/** A key that echoes the question. */
public final class KeyClang implements Rule {
  private static final About ABOUT =
      new About(
          "key/clang",
          Severity.HINT,
          "A word of the question that comes back in one option alone points at it.",
          """
          questions:
            - question: What did the treaty on fishing settle?
              options: [The border in the north, The fishing grounds, The price of grain]
              answer: The fishing grounds
          """,
          """
          questions:
            - question: What did the treaty on fishing settle?
              options: [The border in the north, The use of the coast, The price of grain]
              answer: The use of the coast
          """);

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public List<Finding> inQuestion(Subject subject) {
    int key = subject.key();
    if (key < 0 || !subject.isEnglish()) {
      return List.of();
    }
    Set<String> asked = subject.stem().content();
    Set<String> echoed = new HashSet<>(subject.phrases().get(key).content());
    echoed.retainAll(asked);
    echoed.removeIf(subject.topical()::has);
    if (echoed.isEmpty() || subject.phrases().stream().allMatch(p -> isNamed(p, asked))) {
      return List.of();
    }
    for (int i = 0; i < subject.phrases().size(); i++) {
      if (i != key) {
        echoed.removeAll(subject.phrases().get(i).content());
      }
    }
    return echoed.isEmpty() ? List.of() : List.of(finding(subject, key, echoed));
  }

  /** Whether the question itself names this option. */
  private static boolean isNamed(Phrase option, Set<String> asked) {
    return !option.content().isEmpty() && asked.containsAll(option.content());
  }

  private static Finding finding(Subject subject, int key, Set<String> echoed) {
    Phrase phrase = subject.phrases().get(key);
    int word = 0;
    while (!echoed.contains(English.stem(phrase.word(word)))) {
      word++;
    }
    return ABOUT
        .in(
            subject.item(),
            Part.of("options", key),
            "of all options only the right one takes up \""
                + phrase.written(word, word)
                + "\" from the question",
            "say it in other words here or in the question, or let a wrong option take it up too")
        .at(phrase.spot(word, word));
  }
}

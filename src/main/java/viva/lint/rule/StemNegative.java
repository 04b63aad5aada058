package viva.lint.rule;

import java.util.List;
import viva.bank.Finding;
import viva.bank.Part;
import viva.lint.words.Choice;
import viva.lint.words.Phrase;
import viva.lint.words.Subject;
import viva.question.Kind;
import viva.text.Severity;

/** Questions that ask for what is not so. */
public final class StemNegative implements Rule {
  private static final About ABOUT =
      new About(
          "stem/negative",
          Severity.WARNING,
          "A \"not\" is easily overlooked, and then a learner who knows the matter answers wrong.",
          """
          questions:
            - question: Which of these is not a noble gas?
              options: [Helium, Neon, Oxygen, Argon]
              answer: Oxygen
          """,
          """
          questions:
            - question: Which of these is a noble gas?
              options: [Hydrogen, Neon, Oxygen, Nitrogen]
              answer: Neon
          """);
  private static final Part STEM = Part.of("question");

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public List<Finding> inQuestion(Subject subject) {
    if (subject.kind() == Kind.CLOZE || !subject.isEnglish()) {
      return List.of();
    }
    Phrase stem = subject.stem();
    return Negation.in(stem).stream().map(found -> finding(subject, stem, found)).toList();
  }

  private static Finding finding(Subject subject, Phrase stem, Negation found) {
    for (Choice choice : subject.choices()) {
      int again = Negation.word(choice.phrase(), 0, choice.phrase().words().size());
      if (again >= 0) {
        return twice(subject, choice.part(), choice.phrase(), again);
      }
    }
    int again = found.second(stem);
    return again >= 0 ? twice(subject, STEM, stem, again) : once(subject, stem, found);
  }

  private static Finding twice(Subject subject, Part part, Phrase phrase, int word) {
    String said = phrase.written(word, word);
    return ABOUT
        .in(
            subject.item(),
            part,
            "the question asks for what is not so, and \"" + said + "\" turns it round once more",
            "ask for what is so, or put this without \"" + said + "\"")
        .at(phrase.spot(word, word));
  }

  private static Finding once(Subject subject, Phrase stem, Negation found) {
    boolean loud = found.isLoud(stem);
    Finding finding =
        ABOUT.in(
            subject.item(),
            STEM,
            loud
                ? "the question asks for what is not so"
                : "the question asks for what is not so, and nothing makes that stand out",
            loud
                ? "if you can, ask for what is so"
                : "ask for what is so, or write the word in capitals");
    return new Finding(
        finding.code(),
        loud ? Severity.HINT : Severity.WARNING,
        finding.item(),
        finding.part(),
        stem.spot(found.from(), found.to()),
        finding.message(),
        finding.hint());
  }
}

package viva.lint.rule;

import java.util.List;
import viva.bank.Finding;
import viva.bank.Part;
import viva.question.TrueFalse;
import viva.text.Severity;

/** Statements most of which are true, or most of which are false. */
public final class BankTrueFalse implements Rule {
  private static final About ABOUT =
      new About(
          "bank/true-false",
          Severity.HINT,
          "Where most statements are true, saying true to all of them passes.",
          """
          questions:
            - {question: Ice is cold., answer: true}
            - {question: Fire is hot., answer: true}
            - {question: Snow is white., answer: true}
            - {question: Coal is black., answer: true}
            - {question: Lead is heavy., answer: true}
            - {question: Cork is light., answer: true}
            - {question: Salt dissolves in water., answer: true}
            - {question: Iron rusts., answer: true}
            - {question: Wood burns., answer: true}
            - {question: Glass bends., answer: false}
          """,
          """
          questions:
            - {question: Ice is cold., answer: true}
            - {question: Fire is hot., answer: true}
            - {question: Snow is white., answer: true}
            - {question: Coal is black., answer: true}
            - {question: Lead is heavy., answer: true}
            - {question: Cork is heavy., answer: false}
            - {question: Salt dissolves in oil., answer: false}
            - {question: Gold rusts., answer: false}
            - {question: Stone burns., answer: false}
            - {question: Glass bends., answer: false}
          """);

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public List<Finding> inBank(Whole whole) {
    List<Boolean> keys =
        whole.subjects().stream()
            .filter(s -> s.item().question() instanceof TrueFalse)
            .map(s -> ((TrueFalse) s.item().question()).answer())
            .toList();
    int count = keys.size();
    int right = (int) keys.stream().filter(key -> key).count();
    int most = Math.max(right, count - right);
    if (count < Chance.FEWEST || most <= count * Chance.highestShare(0.5, count)) {
      return List.of();
    }
    boolean mostlyTrue = right == most;
    return List.of(
        ABOUT.inBank(
            Part.WHOLE,
            "of %d true-false questions, %d (%d %%) are %s"
                .formatted(count, most, Math.round(100.0 * most / count), mostlyTrue),
            "turn some of them into statements that are " + !mostlyTrue));
  }
}

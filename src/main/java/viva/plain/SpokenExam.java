package viva.plain;

import java.util.ArrayList;
import java.util.List;
import viva.question.Verdict;
import viva.session.Asked;
import viva.session.ExamSitting;
import viva.session.ExamTally;
import viva.session.Given;
import viva.text.Clean;
import viva.text.Figures;

/** What the plain mode says in an exam and of its results. */
final class SpokenExam {
  private final Lines lines;
  private final Spoken spoken;

  SpokenExam(Lines lines) {
    this.lines = lines;
    this.spoken = new Spoken(lines);
  }

  /** A question with all that is needed to answer it, and what was answered before. */
  void question(ExamSitting exam) {
    Asked asked = exam.current();
    lines.say("");
    String where = "Question " + (exam.at() + 1) + " of " + exam.paper().size();
    lines.say(where + ", " + asked.item().question().kind().word() + ":");
    spoken.asked(asked);
    exam.answer(exam.at())
        .ifPresent(
            given -> lines.say("Answered so far: " + words(given) + ". A new answer replaces it."));
  }

  private static String words(Given given) {
    return Clean.line(String.join("; ", given.response().words()));
  }

  /** Which questions are answered and which are flagged. */
  void sheet(ExamSitting exam) {
    for (int i = 0; i < exam.paper().size(); i++) {
      List<String> words = new ArrayList<>();
      words.add(exam.answer(i).isPresent() ? "answered" : "not answered");
      if (exam.flagged().contains(i)) {
        words.add("flagged");
      }
      lines.say((i + 1) + ". " + String.join(", ", words) + ".");
    }
    lines.say(exam.answered() + " of " + exam.paper().size() + " answered.");
  }

  /** What the exam was worth, question by question. */
  void results(ExamSitting exam, String number) {
    ExamTally tally = exam.tally();
    lines.say("");
    String points = Figures.points(tally.won()) + " of " + Figures.points(tally.possible());
    String passed =
        exam.marking()
            .passed(tally.share())
            .map(
                pass ->
                    (pass ? " Passed, " : " Not passed, ")
                        + Figures.percent(exam.marking().pass())
                        + " were needed.")
            .orElse("");
    lines.say("Result: " + points + " points, " + Figures.percent(tally.share()) + "." + passed);
    int open = exam.paper().size() - tally.answered();
    lines.say(
        tally.right()
            + " right, "
            + (tally.nearly() + tally.partly())
            + " nearly or partly right, "
            + tally.wrong()
            + " wrong, "
            + open
            + " not answered. Paper "
            + number
            + ".");
    for (int i = 0; i < exam.paper().size(); i++) {
      Asked asked = exam.paper().get(i);
      lines.say("");
      lines.say("Question " + (i + 1) + ":");
      lines.tell("", Spoken.stem(asked));
      int index = i;
      Given given = exam.answer(i).orElseGet(() -> exam.unanswered(index));
      if (given.verdict() != Verdict.UNANSWERED) {
        lines.say("Your answer: " + words(given) + ".");
      }
      spoken.feedback(asked, given);
    }
  }
}

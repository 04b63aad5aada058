package viva.plain;

import viva.bank.Bank;
import viva.bank.Citation;
import viva.question.Cloze;
import viva.question.Kind;
import viva.question.Mark;
import viva.question.Verdict;
import viva.session.Asked;
import viva.session.Given;
import viva.session.Sitting;
import viva.session.Tally;
import viva.text.Clean;
import viva.text.Figures;

/** What the plain mode says about questions, answers and results. */
final class Spoken {
  private final Lines lines;

  Spoken(Lines lines) {
    this.lines = lines;
  }

  /** A question with all that is needed to answer it. */
  void question(Sitting sitting) {
    Asked asked = sitting.current();
    lines.say("");
    lines.say(position(sitting));
    Bank bank = asked.bank();
    asked.item().passage().ifPresent(id -> lines.tell("Text: ", bank.passages().get(id)));
    lines.say(stem(asked));
    int number = 0;
    for (String option : asked.options()) {
      lines.tell(++number + ". ", option);
    }
  }

  private static String position(Sitting sitting) {
    boolean again = sitting.first(sitting.currentIndex()).isPresent();
    int answered = sitting.tally().answered();
    String where = (answered + (again ? 0 : 1)) + " of " + sitting.paper().size();
    String kind = sitting.current().item().question().kind().word();
    String back = sitting.again() == 0 ? "" : ", " + sitting.again() + " again";
    return "Question " + where + back + ", " + kind + (again ? ", asked again:" : ":");
  }

  private static String stem(Asked asked) {
    if (asked.item().question() instanceof Cloze cloze) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < cloze.texts().size(); i++) {
        text.append(i == 0 ? "" : "(gap " + i + ")").append(cloze.texts().get(i));
      }
      return Lines.plain(text.toString());
    }
    return Lines.plain(asked.item().question().stem());
  }

  /** What was right and why, the verdict first. */
  void feedback(Asked asked, Given given) {
    Mark mark = given.mark(asked);
    lines.say(verdict(given));
    for (Mark.Part part : mark.parts()) {
      part(asked.item().question().kind(), part, given.verdict());
    }
    lines.tell("", asked.item().explanation());
    for (String place : Citation.words(asked.bank(), asked.item().citations())) {
      lines.say("Source: " + Clean.line(place) + ".");
    }
    if (!asked.item().terms().isEmpty()) {
      lines.say("Look for: " + Clean.line(String.join(", ", asked.item().terms())) + ".");
    }
  }

  private static String verdict(Given given) {
    if (given.changed()) {
      return given.score() >= 1 ? "Counted as right, as you say." : "Counted as wrong, as you say.";
    }
    return switch (given.verdict()) {
      case RIGHT -> "Right.";
      case NEARLY -> "Right, but for the spelling.";
      case PARTLY -> "Partly right, " + Figures.percent(given.score()) + " of the points.";
      case WRONG -> "Wrong.";
      case UNANSWERED -> "Not answered.";
    };
  }

  private void part(Kind kind, Mark.Part part, Verdict whole) {
    lines.tell("", part.feedback());
    if (kind == Kind.FLASHCARD || (whole == Verdict.RIGHT && kind != Kind.CLOZE)) {
      return;
    }
    String label = kind == Kind.CLOZE ? "Gap " + part.label() : part.label();
    String said =
        switch (kind) {
          case MULTIPLE_CHOICE, MULTIPLE_RESPONSE, TRUE_FALSE -> option(part);
          case SHORT_ANSWER, NUMERIC, FLASHCARD -> "The answer: " + part.expected() + ".";
          case ORDERING -> "";
          case CLOZE, MATCHING -> label + ": " + other(part);
        };
    lines.tell("", said);
  }

  private static String option(Mark.Part part) {
    if (part.verdict() == Verdict.UNANSWERED) {
      return "Right would have been: " + part.label() + ".";
    }
    boolean right = part.verdict() == Verdict.RIGHT;
    return (right ? "You picked, rightly: " : "You picked, wrongly: ") + part.label() + ".";
  }

  private static String other(Mark.Part part) {
    boolean right = part.verdict() == Verdict.RIGHT;
    String given = part.given().isEmpty() ? "nothing" : part.given();
    return given + (right ? ", right." : ", the key is " + part.expected() + ".");
  }

  /** How a sitting went. */
  void results(Sitting sitting) {
    Tally tally = sitting.tally();
    lines.say("");
    lines.say(
        "Result: "
            + Figures.points(tally.won())
            + " of "
            + Figures.points(tally.possible())
            + " points, "
            + Figures.percent(tally.share())
            + ".");
    lines.say(
        Figures.count(tally.answered(), "question")
            + " of "
            + sitting.paper().size()
            + " answered: "
            + tally.right()
            + " right, "
            + (tally.nearly() + tally.partly())
            + " nearly or partly right, "
            + tally.wrong()
            + " wrong. Time: "
            + Figures.duration(tally.millis())
            + ".");
  }
}

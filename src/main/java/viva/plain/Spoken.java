package viva.plain;

import java.util.List;
import viva.bank.Bank;
import viva.bank.Citation;
import viva.desk.Texts;
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
    if (!asked.why().isEmpty() && sitting.first(sitting.currentIndex()).isEmpty()) {
      lines.say("Asked now: " + Clean.line(asked.why()) + ".");
    }
    asked(asked);
  }

  /** What there is to read before answering. */
  void asked(Asked asked) {
    Bank bank = asked.bank();
    asked.item().passage().ifPresent(id -> lines.tell("Text: ", bank.passages().get(id)));
    lines.tell("", stem(asked));
    numbered(asked.options());
  }

  private static String position(Sitting sitting) {
    boolean again = sitting.first(sitting.currentIndex()).isPresent();
    int answered = sitting.tally().answered();
    String where = (answered + (again ? 0 : 1)) + " of " + sitting.paper().size();
    String kind = sitting.current().item().question().kind().word();
    String back = sitting.again() == 0 ? "" : ", " + sitting.again() + " again";
    return "Question " + where + back + ", " + kind + (again ? ", asked again:" : ":");
  }

  /** A question's words; the gaps of a cloze have numbers. */
  static String stem(Asked asked) {
    if (asked.item().question() instanceof Cloze cloze) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < cloze.texts().size(); i++) {
        text.append(i == 0 ? "" : "(gap " + i + ")").append(cloze.texts().get(i));
      }
      return text.toString();
    }
    return asked.item().question().stem();
  }

  /** What was right and why, the verdict first. */
  void feedback(Asked asked, Given given) {
    Kind kind = asked.item().question().kind();
    lines.say(verdict(kind, given));
    given.mark(asked).parts().forEach(part -> part(kind, part, given.verdict()));
    if (kind == Kind.ORDERING && given.verdict() != Verdict.RIGHT) {
      lines.say("The right order:");
      numbered(asked.item().question().key().words());
    }
    lines.tell("", asked.item().explanation());
    for (String place : Citation.words(asked.bank(), asked.item().citations())) {
      lines.say("Source: " + Clean.line(place) + ".");
    }
    if (!asked.item().terms().isEmpty()) {
      lines.say("Look for: " + Clean.line(String.join(", ", asked.item().terms())) + ".");
    }
  }

  /** What is read at the places that a question cites. */
  void texts(List<Texts.Place> places) {
    for (Texts.Place place : places) {
      lines.say(Clean.line(place.place()) + ":");
      place.paragraphs().forEach(text -> lines.say(Clean.text(text).replace('\n', ' ')));
    }
    if (places.isEmpty()) {
      lines.say("No text is held of what it cites.");
    }
  }

  private static String verdict(Kind kind, Given given) {
    if (kind == Kind.FLASHCARD && given.verdict() != Verdict.UNANSWERED) {
      return given.missed() ? "It comes back later." : "Counted as known.";
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
    boolean told = whole == Verdict.RIGHT && kind != Kind.CLOZE;
    if (told || kind == Kind.FLASHCARD || kind == Kind.ORDERING) {
      return;
    }
    switch (kind) {
      case SHORT_ANSWER, NUMERIC -> lines.say("The answer: " + Clean.line(part.expected()) + ".");
      case CLOZE ->
          lines.say("Gap " + part.label() + ": " + beside(part.given(), part.expected(), part));
      case MATCHING ->
          lines.say(
              Lines.plain(part.label())
                  + ": "
                  + beside(Lines.plain(part.given()), Lines.plain(part.expected()), part));
      default -> lines.tell(option(part), part.label() + ".");
    }
  }

  private static String option(Mark.Part part) {
    return switch (part.verdict()) {
      case UNANSWERED -> "Right would have been: ";
      case RIGHT -> "You picked, rightly: ";
      default -> "You picked, wrongly: ";
    };
  }

  private static String beside(String given, String expected, Mark.Part part) {
    String said = given.isEmpty() ? "nothing" : Clean.line(given);
    boolean right = part.verdict() == Verdict.RIGHT;
    return said + (right ? ", right." : ", the key is " + Clean.line(expected) + ".");
  }

  private void numbered(List<String> texts) {
    for (int i = 0; i < texts.size(); i++) {
      lines.tell((i + 1) + ". ", texts.get(i));
    }
  }

  /** How a sitting went, and what was missed in it. */
  void results(Sitting sitting, List<Asked> missed) {
    Tally tally = sitting.tally();
    String points = Figures.points(tally.won()) + " of " + Figures.points(tally.possible());
    lines.say("");
    lines.say("Result: " + points + " points, " + Figures.percent(tally.share()) + ".");
    String answered = tally.answered() + " of " + sitting.paper().size() + " questions answered: ";
    lines.say(answered + counts(tally) + ". Time: " + Figures.duration(tally.millis()) + ".");
    if (!missed.isEmpty()) {
      lines.say("To look at again:");
      numbered(missed.stream().map(Spoken::stem).toList());
    }
  }

  private static String counts(Tally tally) {
    return String.join(
        ", ",
        tally.right() + " right",
        (tally.nearly() + tally.partly()) + " nearly or partly right",
        tally.wrong() + " wrong");
  }
}

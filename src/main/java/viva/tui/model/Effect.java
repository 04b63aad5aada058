package viva.tui.model;

import java.util.List;
import viva.question.QuestionId;
import viva.session.Asked;
import viva.session.Fact;
import viva.session.Plan;

/** What a screen wants done outside of itself. It is done before the next frame is drawn. */
public sealed interface Effect {

  /** Keep these facts of the sitting at hand; answered by {@link Message.Kept}. */
  record Keep(List<Fact> facts) implements Effect {}

  /** Begin a sitting over these banks and show it; its seed is drawn unless it has one. */
  record Begin(List<String> banks, Plan plan, boolean drawn) implements Effect {
    public Begin(List<String> banks, Plan plan) {
      this(banks, plan, false);
    }
  }

  /** Show the way to an exam on a bank, to be planned for. */
  record PlanExam(String bank) implements Effect {}

  /** Plan for an exam on a bank on this date, as it was written; on none if it is empty. */
  record Plans(String bank, String date) implements Effect {}

  /** Have progress with a bank count anew, or take that back. */
  record Restart(String bank, boolean on) implements Effect {}

  /** Go on with a sitting that was left, and show it. */
  record Resume(String sitting) implements Effect {}

  /** Open the texts at the places that a question cites; answered by {@link Message.Opened}. */
  record Read(Asked asked) implements Effect {}

  /** Show home as it is now. */
  record Home() implements Effect {}

  /** Show the search over all questions in reach. */
  record Find() implements Effect {}

  /** Remember what was looked for last. */
  record Sought(String line) implements Effect {}

  /** Look up everything that is known of a question; answered by {@link Message.Shown}. */
  record Look(QuestionId question) implements Effect {}

  /** Keep what is said of a question outside of any sitting; answered by {@link Message.Shown}. */
  record Note(QuestionId question, Fact fact) implements Effect {}

  /** Show the statistics of these banks, or of everything if none is named. */
  record Statistics(List<String> banks) implements Effect {}

  /** Give the terminal back until the program is called again. */
  record Suspend() implements Effect {}

  /** Paint everything anew. */
  record Redraw() implements Effect {}

  /** Leave the program. */
  record Quit() implements Effect {}
}

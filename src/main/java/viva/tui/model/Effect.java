package viva.tui.model;

import java.util.List;
import viva.session.Fact;
import viva.session.Plan;

/** What a screen wants done outside of itself. It is done before the next frame is drawn. */
public sealed interface Effect {

  /** Keep these facts of the sitting at hand; answered by {@link Message.Kept}. */
  record Keep(List<Fact> facts) implements Effect {}

  /** Begin a sitting over these banks and show it. */
  record Begin(List<String> banks, Plan plan) implements Effect {}

  /** Go on with a sitting that was left, and show it. */
  record Resume(String sitting) implements Effect {}

  /** Show home as it is now. */
  record Home() implements Effect {}

  /** Show the scores of the past. */
  record Scores() implements Effect {}

  /** Give the terminal back until the program is called again. */
  record Suspend() implements Effect {}

  /** Paint everything anew. */
  record Redraw() implements Effect {}

  /** Leave the program. */
  record Quit() implements Effect {}
}

package viva.tui.screen;

import viva.session.Sitting;
import viva.session.Tally;
import viva.text.Clean;
import viva.text.Width;
import viva.tui.page.Flow;
import viva.tui.page.Line;
import viva.tui.page.Style;

/**
 * The two rows over a question: where in the sitting we are, and a rule that fills as it goes on.
 */
final class QuizHead {
  private static final int NARROWEST_NAME = 12;

  private QuizHead() {}

  /** One row in any window: the mode gives way first, then the name, then the marks. */
  static Line title(Sitting sitting, int columns) {
    String position = position(sitting);
    String both = position + "   " + marks(sitting.tally());
    String right = Width.of(both) <= columns - 2 ? both : position;
    Line line = Line.of(" " + name(sitting, columns - Width.of(right) - 4), Style.TITLE);
    return line.right(right, Style.DIM, columns - 1);
  }

  private static String name(Sitting sitting, int room) {
    String title = Clean.line(sitting.current().bank().title());
    String full = title + " · " + sitting.plan().mode().word();
    if (Width.of(full) <= room) {
      return full;
    }
    return room < NARROWEST_NAME ? "" : Flow.cut(title, room);
  }

  private static String position(Sitting sitting) {
    int answered = sitting.tally().answered();
    boolean firstTime = sitting.first(sitting.currentIndex()).isEmpty();
    int number = Math.min(answered + (firstTime ? 1 : 0), sitting.paper().size());
    String again = sitting.again() == 0 ? "" : " +" + sitting.again() + " again";
    String flag = sitting.flagged().contains(sitting.currentIndex()) ? "flagged   " : "";
    return flag + Math.max(1, number) + " of " + sitting.paper().size() + again;
  }

  private static String marks(Tally tally) {
    int nearly = tally.nearly() + tally.partly();
    return "✓ " + tally.right() + (nearly == 0 ? "" : "  ~ " + nearly) + "  ✗ " + tally.wrong();
  }

  static Line rule(Sitting sitting, int columns) {
    int width = Math.max(0, columns - 2);
    int done = width * sitting.tally().answered() / Math.max(1, sitting.paper().size());
    return Line.of(" " + "━".repeat(done), Style.ACCENT).and("─".repeat(width - done), Style.RULE);
  }
}

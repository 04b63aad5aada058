package viva.tui.screen;

import viva.session.Sitting;
import viva.session.Tally;
import viva.text.Clean;
import viva.text.Clusters;
import viva.text.Width;
import viva.tui.page.Line;
import viva.tui.page.Style;

/**
 * The two rows over a question: where in the sitting we are, and a rule that fills as it goes on.
 */
final class QuizHead {
  private QuizHead() {}

  static Line title(Sitting sitting, int columns) {
    String right = position(sitting);
    Tally tally = sitting.tally();
    String partly = tally.partly() == 0 ? "" : "  ~ " + tally.partly();
    String marks = "✓ " + (tally.right() + tally.nearly()) + partly + "  ✗ " + tally.wrong();
    int room = columns - Width.of(right) - Width.of(marks) - 8;
    String name =
        Clean.line(sitting.current().bank().title()) + " · " + sitting.plan().mode().word();
    Line line = Line.of(" " + (room < 12 ? "" : cut(name, room)), Style.TITLE);
    return line.right(right + "   " + marks, Style.DIM, columns - 1);
  }

  private static String position(Sitting sitting) {
    int answered = sitting.tally().answered();
    boolean firstTime = sitting.first(sitting.currentIndex()).isEmpty();
    int number = Math.min(answered + (firstTime ? 1 : 0), sitting.paper().size());
    String again = sitting.again() == 0 ? "" : " +" + sitting.again() + " again";
    return Math.max(1, number) + " of " + sitting.paper().size() + again;
  }

  /** A text that fits in so many columns, with an ellipsis if something had to go. */
  static String cut(String text, int columns) {
    if (Width.of(text) <= columns) {
      return text;
    }
    StringBuilder kept = new StringBuilder();
    int used = 1;
    for (String cluster : Clusters.of(text)) {
      used += Width.ofCluster(cluster);
      if (used > columns) {
        break;
      }
      kept.append(cluster);
    }
    return kept.toString().stripTrailing() + "…";
  }

  static Line rule(Sitting sitting, int columns) {
    int width = Math.max(0, columns - 2);
    int done = width * sitting.tally().answered() / Math.max(1, sitting.paper().size());
    return Line.of(" " + "━".repeat(done), Style.ACCENT).and("─".repeat(width - done), Style.RULE);
  }
}

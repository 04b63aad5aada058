package viva.tui.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import viva.tui.model.Footer;
import viva.tui.model.Frame;
import viva.tui.page.Line;
import viva.tui.page.Page;
import viva.tui.page.Style;

/** What the pages of a question and of its feedback have in common. */
final class QuizPage {
  /** Windows with fewer rows leave out what can be done without. */
  private static final int BRIEF_BELOW = 18;

  private QuizPage() {}

  /** Whether rows are so scarce that the page must do without blank ones. */
  static boolean isBrief(int rows) {
    return rows < BRIEF_BELOW;
  }

  /**
   * A page with the head of the sitting; the bar is the first thing to go where rows are scarce.
   */
  static Page of(QuizScreen screen, List<Line> body, int columns, int rows) {
    List<Line> foot = foot(screen, columns, rows);
    List<Line> head = new ArrayList<>();
    head.add(QuizHead.title(screen.sitting(), columns));
    if (!isBrief(rows) || body.size() + foot.size() + 2 <= rows) {
      head.add(QuizHead.rule(screen.sitting(), columns));
    }
    return new Page(head, Frame.margin(body), foot);
  }

  private static List<Line> foot(QuizScreen screen, int columns, int rows) {
    List<Line> foot = new ArrayList<>(trouble(screen.trouble(), columns, rows));
    screen.nudge().ifPresent(why -> foot.addAll(Frame.note(why, Style.EMPHASIS, columns, 2)));
    foot.add(Footer.of(screen, columns));
    return foot;
  }

  /** Says that answers are not kept, and why. */
  static List<Line> trouble(Optional<String> why, int columns, int rows) {
    int most = isBrief(rows) ? 2 : 3;
    return why.map(words -> "Answers are not being kept: " + words)
        .map(words -> Frame.note(words, Style.ALARM, columns, most))
        .orElse(List.of());
  }
}

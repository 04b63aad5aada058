package viva.tui.screen;

import java.util.ArrayList;
import java.util.List;
import viva.session.ExamSitting;
import viva.text.Clean;
import viva.text.Width;
import viva.tui.model.Footer;
import viva.tui.model.Frame;
import viva.tui.page.Flow;
import viva.tui.page.Line;
import viva.tui.page.Page;
import viva.tui.page.Span;
import viva.tui.page.Style;

/** The page of a question in an exam. */
final class ExamPage {
  private ExamPage() {}

  static Page of(ExamScreen screen, int columns, int rows) {
    ExamSitting exam = screen.exam();
    int width = Frame.textWidth(columns);
    boolean brief = QuizPage.isBrief(rows);
    List<Line> lines = QuestionPage.bare(exam.current(), screen.answering().draft(), width, brief);
    lines.addAll(screen.answering().draft().lines(width, brief));
    exam.answer(exam.at())
        .ifPresent(
            given -> {
              String words = Flow.oneLine(String.join(" · ", given.response().words()));
              Span label = new Span("Answered  ", Style.ACCENT);
              if (!brief) {
                lines.add(Line.BLANK);
              }
              Line answer = Line.of(Flow.cut(words, width - Width.of(label.text())), Style.PLAIN);
              lines.addAll(Flow.labelled(List.of(label), List.of(answer)));
            });
    List<Line> foot = foot(screen, columns, rows);
    List<Line> head = new ArrayList<>();
    head.add(title(exam, screen.clock(), columns));
    if (!brief || lines.size() + foot.size() + 2 <= rows) {
      head.add(rule(exam, columns));
    }
    return new Page(head, Frame.margin(lines), foot);
  }

  /** One row: the name gives way first. */
  static Line title(ExamSitting exam, Countdown clock, int columns) {
    String flag = exam.flagged().contains(exam.at()) ? "flagged   " : "";
    String time = clock.words().isEmpty() ? "" : "   " + clock.words();
    String right = flag + (exam.at() + 1) + " of " + exam.paper().size() + time;
    String name = Clean.line(exam.current().bank().title()) + " · exam";
    String cut = Flow.cut(name, Math.max(2, columns - Width.of(right) - 4));
    Style style = clock.isNear() ? Style.ALARM : Style.DIM;
    return Line.of(" " + cut, Style.TITLE).right(right, style, columns - 1);
  }

  private static Line rule(ExamSitting exam, int columns) {
    int width = Math.max(0, columns - 2);
    int done = width * exam.answered() / exam.paper().size();
    return Line.of(" " + "━".repeat(done), Style.ACCENT).and("─".repeat(width - done), Style.RULE);
  }

  private static List<Line> foot(ExamScreen screen, int columns, int rows) {
    List<Line> foot = new ArrayList<>(QuizPage.trouble(screen.trouble(), columns, rows));
    String warning = screen.clock().warning();
    if (!warning.isEmpty()) {
      foot.addAll(Frame.note(warning, Style.ALARM, columns, 1));
    }
    screen
        .answering()
        .nudge()
        .ifPresent(why -> foot.addAll(Frame.note(why, Style.EMPHASIS, columns, 2)));
    foot.add(Footer.of(screen, columns));
    return foot;
  }
}

package viva.tui.screen;

import java.util.ArrayList;
import java.util.List;
import viva.session.ExamSitting;
import viva.session.ExamTally;
import viva.session.Given;
import viva.text.Figures;
import viva.text.Width;
import viva.tui.answer.Verdicts;
import viva.tui.model.Frame;
import viva.tui.page.Flow;
import viva.tui.page.Line;
import viva.tui.page.Page;
import viva.tui.page.Style;

/** The page that says what an exam was worth. */
final class ExamResultsPage {
  private ExamResultsPage() {}

  static Page of(ExamResultsScreen screen, int columns, int rows) {
    ExamSitting exam = screen.exam();
    int width = Frame.textWidth(columns);
    List<Line> body = new ArrayList<>(summary(screen, width));
    List<Line> topics = topics(screen, width);
    if (!QuizPage.isBrief(rows)) {
      body.addAll(topics);
    }
    body.add(Line.BLANK);
    for (int i = 0; i < exam.paper().size(); i++) {
      // The mark is seen first; the list comes into view once the reader moves in it.
      boolean focus = i == screen.cursor() && i > 0;
      body.add(row(screen, i, width).clicked(i).focused(focus));
    }
    if (QuizPage.isBrief(rows)) {
      body.addAll(topics);
    }
    Line title = Frame.title(exam.current().bank().title(), "exam results", columns);
    Page page = Frame.page(title, body, screen, columns);
    List<Line> foot = new ArrayList<>(QuizPage.trouble(screen.trouble(), columns, rows));
    foot.addAll(page.foot());
    return new Page(page.head(), page.body(), foot);
  }

  private static List<Line> summary(ExamResultsScreen screen, int width) {
    ExamSitting exam = screen.exam();
    ExamTally tally = exam.tally();
    List<Line> lines = new ArrayList<>();
    if (screen.timeIsUp()) {
      String over = "The time is over. The paper is handed in as it is.";
      lines.addAll(Flow.plain(over, width, Style.EMPHASIS));
      lines.add(Line.BLANK);
    }
    String points = Figures.points(tally.won()) + " of " + Figures.points(tally.possible());
    Line mark = Line.of("  " + points + "   " + Figures.percent(tally.share()), Style.TITLE);
    lines.add(mark);
    exam.marking()
        .passed(tally.share())
        .ifPresent(
            passed -> {
              String word = passed ? "  ✓ passed" : "  ✗ not passed";
              String needed = ", " + Figures.percent(exam.marking().pass()) + " were needed";
              lines.add(Line.of(word, passed ? Style.RIGHT : Style.WRONG).and(needed, Style.DIM));
            });
    Line counts =
        Line.of("  ✓ " + tally.right(), Style.RIGHT)
            .and("   ~ " + (tally.nearly() + tally.partly()), Style.NEARLY)
            .and("   ✗ " + tally.wrong(), Style.WRONG)
            .and("   – " + (exam.paper().size() - tally.answered()), Style.DIM);
    lines.addAll(ResultsPage.pair(counts, Figures.duration(tally.millis()), width));
    lines.add(Line.of("  paper " + screen.number(), Style.DIM));
    return lines;
  }

  private static List<Line> topics(ExamResultsScreen screen, int width) {
    TopicRows rows = new TopicRows();
    for (int i = 0; i < screen.exam().paper().size(); i++) {
      rows.add(screen.exam().paper().get(i), screen.given(i));
    }
    return rows.lines(width);
  }

  private static Line row(ExamResultsScreen screen, int index, int width) {
    boolean at = index == screen.cursor();
    Given given = screen.given(index);
    String flag = screen.exam().flagged().contains(index) ? " (flagged)" : "";
    String number = Integer.toString(index + 1);
    String padded = " ".repeat(Math.max(0, 3 - number.length())) + number + " ";
    String stem = Flow.oneLine(screen.exam().paper().get(index).item().question().prompt());
    int room = width - 4 - Width.of(padded + flag);
    return Line.of(at ? "▸ " : "  ", Style.ACCENT)
        .and(padded, Style.DIM)
        .and(Verdicts.symbol(given.verdict()) + " ", Verdicts.style(given.verdict()))
        .and(Flow.cut(stem, Math.max(4, room)) + flag, Style.PLAIN);
  }
}

package viva.tui.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import viva.question.Certainty;
import viva.question.Verdict;
import viva.session.Asked;
import viva.session.Given;
import viva.session.Sitting;
import viva.session.Tally;
import viva.text.Figures;
import viva.text.Width;
import viva.tui.answer.Verdicts;
import viva.tui.model.Frame;
import viva.tui.page.Flow;
import viva.tui.page.Line;
import viva.tui.page.Page;
import viva.tui.page.Style;

/** The page that says how a sitting went. */
final class ResultsPage {
  private static final int LEVEL = 12;

  private ResultsPage() {}

  static Page of(ResultsScreen screen, int columns, int rows) {
    Sitting sitting = screen.sitting();
    int width = Frame.textWidth(columns);
    List<Line> body = new ArrayList<>(summary(screen, width));
    if (QuizPage.isBrief(rows)) {
      body.addAll(toLookAt(screen, width));
      body.addAll(topics(sitting, width));
      body.addAll(certainty(sitting));
    } else {
      body.addAll(topics(sitting, width));
      body.addAll(certainty(sitting));
      body.addAll(toLookAt(screen, width));
    }
    Line title = Frame.title(banks(sitting), "results", columns);
    Page page = Frame.page(title, body, screen, columns);
    List<Line> foot = new ArrayList<>(QuizPage.trouble(screen.trouble(), columns, rows));
    foot.addAll(page.foot());
    return new Page(page.head(), page.body(), foot);
  }

  /** The title of the bank, or the first one and how many others. */
  private static String banks(Sitting sitting) {
    List<String> titles =
        sitting.paper().stream().map(asked -> asked.bank().title()).distinct().toList();
    int others = titles.size() - 1;
    return titles.get(0) + (others == 0 ? "" : " and " + Figures.count(others, "other"));
  }

  private static List<Line> summary(ResultsScreen screen, int width) {
    Sitting sitting = screen.sitting();
    Tally tally = sitting.tally();
    List<Line> lines = new ArrayList<>();
    String points = Figures.points(tally.won()) + " of " + Figures.points(tally.possible());
    String share = tally.possible() == 0 ? "" : "   " + Figures.percent(tally.share());
    lines.addAll(
        pair(Line.of("  " + points + share, Style.TITLE), screen.backdrop().lastTime(), width));
    Line counts =
        Line.of("  ✓ " + tally.right(), Style.RIGHT)
            .and("   ~ " + (tally.nearly() + tally.partly()), Style.NEARLY)
            .and("   ✗ " + tally.wrong(), Style.WRONG);
    long each = tally.answered() == 0 ? 0 : tally.millis() / tally.answered();
    String time = Figures.duration(tally.millis()) + ", " + Figures.duration(each) + " a question";
    lines.addAll(pair(counts, time, width));
    String answered = tally.answered() + " of " + sitting.paper().size() + " questions answered";
    boolean all = tally.answered() == sitting.paper().size();
    Line last = Line.of(all ? "  all questions answered" : "  " + answered, Style.DIM);
    lines.addAll(pair(last, "seed " + sitting.plan().seed(), width));
    return lines;
  }

  /** Two things in a row, or one under the other where they do not fit. */
  static List<Line> pair(Line left, String right, int width) {
    if (right.isEmpty()) {
      return List.of(left);
    }
    Line both = left.right(right, Style.DIM, width);
    return both.width() > left.width()
        ? List.of(both)
        : List.of(left, Line.of("  " + right, Style.DIM));
  }

  private static List<Line> topics(Sitting sitting, int width) {
    TopicRows rows = new TopicRows();
    for (int i = 0; i < sitting.paper().size(); i++) {
      Asked asked = sitting.paper().get(i);
      sitting.first(i).ifPresent(given -> rows.add(asked, given));
    }
    return rows.lines(width);
  }

  /** How often the first answers of each level of certainty were right, where it was asked for. */
  private static List<Line> certainty(Sitting sitting) {
    List<Line> lines = new ArrayList<>();
    for (Certainty level : Certainty.values()) {
      List<Given> firsts =
          IntStream.range(0, sitting.paper().size())
              .mapToObj(sitting::first)
              .flatMap(Optional::stream)
              .filter(given -> given.certainty().equals(Optional.of(level)))
              .toList();
      long right = firsts.stream().filter(given -> given.score() >= 1).count();
      if (!firsts.isEmpty()) {
        String share = Figures.percent(right / (double) firsts.size());
        String word = level.word() + " ".repeat(LEVEL - level.word().length());
        lines.add(Line.of("  " + word + right + "/" + firsts.size() + "   " + share, Style.PLAIN));
      }
    }
    if (!lines.isEmpty()) {
      lines.add(0, Line.of("How sure, how right", Style.EMPHASIS));
      lines.add(0, Line.BLANK);
    }
    return lines;
  }

  private static List<Line> toLookAt(ResultsScreen screen, int width) {
    List<Line> lines = new ArrayList<>();
    if (!screen.look().isEmpty()) {
      lines.add(Line.BLANK);
      lines.add(Line.of("To look at again", Style.EMPHASIS));
    }
    for (int row = 0; row < screen.look().size(); row++) {
      boolean at = row == screen.cursor();
      // The score is seen first; the list comes into view once the reader moves in it.
      lines.add(question(screen, row, at, width).clicked(row).focused(at && row > 0));
    }
    return lines;
  }

  private static Line question(ResultsScreen screen, int row, boolean at, int width) {
    int index = screen.look().get(row);
    Verdict verdict = screen.sitting().first(index).orElseThrow().verdict();
    String stem = Flow.oneLine(screen.sitting().paper().get(index).item().question().prompt());
    String flag = screen.sitting().flagged().contains(index) ? " (flagged)" : "";
    return Line.of(at ? "▸ " : "  ", Style.ACCENT)
        .and(Verdicts.symbol(verdict) + " ", Verdicts.style(verdict))
        .and(Flow.cut(stem, width - 4 - Width.of(flag)) + flag, Style.PLAIN);
  }
}

package viva.tui.answer;

import java.util.ArrayList;
import java.util.List;
import viva.question.Difference;
import viva.question.Mark;
import viva.question.Verdict;
import viva.text.Width;
import viva.tui.page.Flow;
import viva.tui.page.Line;
import viva.tui.page.Span;
import viva.tui.page.Style;

/** What was typed beside what was expected. */
final class GivenRows {
  private static final String YOURS = "you   ";
  private static final String KEY = "key   ";

  private GivenRows() {}

  /** The two texts one under the other; where they nearly agree, with the difference marked. */
  static List<Line> of(Mark.Part part, Verdict verdict, int width) {
    Style style = Verdicts.style(verdict);
    String symbol = Verdicts.symbol(verdict) + " ";
    if (part.given().isEmpty()) {
      return row("  " + KEY, part.expected(), Style.RIGHT, width);
    }
    if (verdict == Verdict.RIGHT) {
      return row(symbol + YOURS, part.given(), style, width);
    }
    boolean brief = Width.of(part.given()) < width - 10 && Width.of(part.expected()) < width - 10;
    if (verdict == Verdict.NEARLY && brief) {
      return compared(part, symbol);
    }
    List<Line> lines = new ArrayList<>(row(symbol + YOURS, part.given(), style, width));
    lines.addAll(row("  " + KEY, part.expected(), Style.RIGHT, width));
    return lines;
  }

  private static List<Line> row(String label, String text, Style style, int width) {
    return Flow.labelled(
        List.of(new Span(label, Style.DIM)), Flow.plain(text, width - Width.of(label), style));
  }

  private static List<Line> compared(Mark.Part part, String symbol) {
    Difference difference = Difference.between(part.given(), part.expected());
    List<Line> lines = new ArrayList<>();
    lines.add(letters(symbol + YOURS, difference.given()));
    lines.add(letters("  " + KEY, difference.expected()));
    lines.add(carets(difference.expected(), YOURS.length() + 2));
    return lines;
  }

  private static Line letters(String label, List<Difference.Run> runs) {
    Line line = Line.of(label, Style.DIM);
    for (Difference.Run run : runs) {
      line = line.and(run.text(), run.differs() ? Style.DIFFERENCE : Style.PLAIN);
    }
    return line;
  }

  private static Line carets(List<Difference.Run> runs, int indent) {
    StringBuilder marks = new StringBuilder(" ".repeat(indent));
    for (Difference.Run run : runs) {
      marks.append((run.differs() ? "^" : " ").repeat(Width.of(run.text())));
    }
    return Line.of(marks.toString().stripTrailing(), Style.NEARLY);
  }
}

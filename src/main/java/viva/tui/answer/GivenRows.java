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
  private static final String YOURS = "yours  ";
  private static final String KEY = "right  ";

  private GivenRows() {}

  /** The two texts one under the other; where they nearly agree, with the difference marked. */
  static List<Line> of(Mark.Part part, Verdict verdict, int width) {
    Style style = Verdicts.style(verdict);
    String symbol = Verdicts.symbol(verdict) + " ";
    if (part.given().isEmpty()) {
      return row("  " + KEY, part.expected(), Style.RIGHT, width);
    }
    if (part.verdict() == Verdict.RIGHT) {
      return row(symbol + YOURS, part.given(), style, width);
    }
    int room = width - Width.of(symbol + YOURS);
    boolean fits = Width.of(part.given()) <= room && Width.of(part.expected()) <= room;
    if (verdict == Verdict.NEARLY && fits) {
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
    if (difference.expected().stream().noneMatch(Difference.Run::differs)) {
      lines.add(carets(difference.given()));
    }
    lines.add(letters("  " + KEY, difference.expected()));
    if (difference.expected().stream().anyMatch(Difference.Run::differs)) {
      lines.add(carets(difference.expected()));
    }
    return lines;
  }

  private static Line letters(String label, List<Difference.Run> runs) {
    Line line = Line.of(label, Style.DIM);
    for (Difference.Run run : runs) {
      line = line.and(run.text(), run.differs() ? Style.DIFFERENCE : Style.PLAIN);
    }
    return line;
  }

  private static Line carets(List<Difference.Run> runs) {
    StringBuilder marks = new StringBuilder(" ".repeat(2 + YOURS.length()));
    for (Difference.Run run : runs) {
      marks.append((run.differs() ? "^" : " ").repeat(Width.of(run.text())));
    }
    return Line.of(marks.toString().stripTrailing(), Style.NEARLY);
  }
}

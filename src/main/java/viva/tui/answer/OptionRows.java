package viva.tui.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import viva.question.Mark;
import viva.question.Verdict;
import viva.text.Width;
import viva.tui.model.Keys;
import viva.tui.page.Flow;
import viva.tui.page.Line;
import viva.tui.page.Span;
import viva.tui.page.Style;
import viva.tui.terminal.Input;

/** Numbered options, before and after they are marked. */
final class OptionRows {
  private OptionRows() {}

  /**
   * The option that a digit chooses.
   *
   * @param typed the option that the digit just before it chose, or -1: the two make a number
   */
  static Optional<Integer> digit(Input.Key key, int typed, int count) {
    int digit = Keys.digit(key);
    if (digit == 0 && !key.types("0")) {
      return Optional.empty();
    }
    int both = (typed + 1) * 10 + digit;
    if (typed >= 0 && both <= count) {
      return Optional.of(both - 1);
    }
    return digit >= 1 && digit <= count ? Optional.of(digit - 1) : Optional.empty();
  }

  /**
   * The rows of an option that can still be chosen.
   *
   * @param mark what stands before it, an arrow where the cursor is: that alone stands out, so that
   *     moving it writes few bytes whatever the options are
   * @param chosen whether it stands out whole, wherever the cursor is
   */
  static List<Line> open(
      int index, List<String> options, String mark, boolean focus, boolean chosen, int width) {
    Style style = chosen ? Style.ACCENT : Style.PLAIN;
    Span before = new Span(mark, mark.startsWith(" ") ? style : Style.ACCENT);
    return rows(index, options, before, style, width).stream()
        .map(line -> line.clicked(index).focused(focus))
        .toList();
  }

  private static List<Line> rows(
      int index, List<String> options, Span mark, Style style, int width) {
    String number = Integer.toString(index + 1);
    int most = Integer.toString(options.size()).length();
    String padded = " ".repeat(1 + most - number.length()) + number + "  ";
    List<Span> label = List.of(mark, new Span(padded, Style.DIM));
    int used = new Line(label).width();
    return Flow.labelled(label, Flow.markup(options.get(index), width - used, style));
  }

  /** All options with what became of them. */
  static List<Line> marked(List<String> options, Mark mark, int width, boolean brief) {
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < options.size(); i++) {
      String option = options.get(i);
      Optional<Mark.Part> part =
          mark.parts().stream().filter(p -> p.label().equals(option)).findFirst();
      if (part.isPresent()) {
        lines.addAll(judged(i, options, part.get(), width));
      } else if (!brief) {
        lines.addAll(rows(i, options, new Span(" ", Style.PLAIN), Style.DIM, width));
      }
    }
    return lines;
  }

  private static List<Line> judged(int index, List<String> options, Mark.Part part, int width) {
    boolean right = part.verdict() == Verdict.RIGHT;
    boolean missed = part.verdict() == Verdict.UNANSWERED;
    Style style = right ? Style.RIGHT : missed ? Style.NEARLY : Style.WRONG;
    String mark = right ? "✓" : missed ? "•" : "✗";
    String note = right ? "right, your answer" : missed ? "right answer" : "your answer";
    List<Line> lines = new ArrayList<>(rows(index, options, new Span(mark, style), style, width));
    int last = lines.size() - 1;
    if (lines.get(last).width() + Width.of(note) + 2 <= width) {
      lines.set(last, lines.get(last).right(note, style, width));
    } else {
      lines.add(new Line(List.of()).right(note, style, width));
    }
    return lines;
  }
}

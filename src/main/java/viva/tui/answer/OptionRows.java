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

  /** The option that a digit chooses; with ten or more, two digits in turn make a number. */
  static Optional<Integer> digit(Input.Key key, int chosen, int count) {
    int digit = key.types("0") ? 0 : Keys.digit(key);
    if (digit == 0 && !key.types("0")) {
      return Optional.empty();
    }
    int both = (chosen + 1) * 10 + digit;
    if (chosen >= 0 && chosen < 9 && both <= count && count > 9) {
      return Optional.of(both - 1);
    }
    return digit >= 1 && digit <= count ? Optional.of(digit - 1) : Optional.empty();
  }

  /** How the digits are named in the footer. */
  static String digits(List<String> options) {
    return "1-" + options.size() + " ";
  }

  /** The rows of an option that can still be chosen. */
  static List<Line> open(
      int index, String mark, String text, boolean focus, boolean chosen, int width) {
    Style style = chosen ? Style.ACCENT : Style.PLAIN;
    return rows(index, mark, style, text, style, width).stream()
        .map(line -> line.clicked(index).focused(focus))
        .toList();
  }

  private static List<Line> rows(
      int index, String mark, Style markStyle, String text, Style style, int width) {
    String number = (index < 9 ? " " : "") + (index + 1) + "  ";
    List<Span> label = List.of(new Span(mark, markStyle), new Span(number, Style.DIM));
    int used = new Line(label).width();
    return Flow.labelled(label, Flow.markup(text, width - used, style));
  }

  /** All options with what became of them. */
  static List<Line> marked(List<String> options, Mark mark, int width, boolean brief) {
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < options.size(); i++) {
      String option = options.get(i);
      Optional<Mark.Part> part =
          mark.parts().stream().filter(p -> p.label().equals(option)).findFirst();
      if (part.isPresent()) {
        lines.addAll(judged(i, part.get(), width));
      } else if (!brief) {
        lines.addAll(rows(i, " ", Style.PLAIN, option, Style.DIM, width));
      }
    }
    return lines;
  }

  private static List<Line> judged(int index, Mark.Part part, int width) {
    boolean right = part.verdict() == Verdict.RIGHT;
    boolean missed = part.verdict() == Verdict.UNANSWERED;
    Style style = right ? Style.RIGHT : missed ? Style.NEARLY : Style.WRONG;
    String mark = right ? "✓" : missed ? "•" : "✗";
    String note = right ? "right, your answer" : missed ? "right answer" : "your answer";
    List<Line> lines = new ArrayList<>(rows(index, mark, style, part.label(), style, width));
    int last = lines.size() - 1;
    if (lines.get(last).width() + Width.of(note) + 2 <= width) {
      lines.set(last, lines.get(last).right(note, style, width));
    } else {
      lines.add(Line.of("     " + note, style));
    }
    return lines;
  }
}

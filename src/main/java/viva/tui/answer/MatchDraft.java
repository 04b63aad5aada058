package viva.tui.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import viva.question.Mark;
import viva.question.Response;
import viva.tui.model.Binding;
import viva.tui.model.Keys;
import viva.tui.page.Flow;
import viva.tui.page.Line;
import viva.tui.page.Span;
import viva.tui.page.Style;
import viva.tui.terminal.Input;
import viva.tui.terminal.Input.KeyName;

/**
 * Left sides, each with the right side taken for it.
 *
 * @param lefts the left sides
 * @param rights the right sides to choose from
 * @param taken for each left side, by its place, which right side was taken
 * @param left the left side at hand
 * @param right the right side at hand
 * @param onRight whether the last key moved among the right sides, which are then kept in view
 */
record MatchDraft(
    List<String> lefts,
    List<String> rights,
    Map<Integer, Integer> taken,
    int left,
    int right,
    boolean onRight)
    implements Draft {
  /** So much of a left side says which one is meant. */
  private static final int NAMED = 48;

  static MatchDraft of(List<String> lefts, List<String> rights) {
    return new MatchDraft(lefts, rights, Map.of(), 0, 0, false);
  }

  @Override
  public Optional<Draft> press(Input.Key key) {
    if (Keys.isDown(key)) {
      return Optional.of(left(Math.min(left + 1, lefts.size() - 1)));
    }
    if (Keys.isUp(key)) {
      return Optional.of(left(Math.max(left - 1, 0)));
    }
    if (key.name() == KeyName.RIGHT || key.name() == KeyName.TAB) {
      return Optional.of(right((right + 1) % rights.size()));
    }
    if (key.name() == KeyName.LEFT || key.name() == KeyName.BACK_TAB) {
      return Optional.of(right((right + rights.size() - 1) % rights.size()));
    }
    if (key.types(" ")) {
      return Optional.of(take(right));
    }
    int digit = Keys.digit(key);
    return digit >= 1 && digit <= rights.size() ? Optional.of(take(digit - 1)) : Optional.empty();
  }

  private MatchDraft left(int index) {
    return new MatchDraft(lefts, rights, taken, index, right, false);
  }

  private MatchDraft right(int index) {
    return new MatchDraft(lefts, rights, taken, left, index, true);
  }

  /** Takes a right side for the left one at hand and goes on to the next left side. */
  private Draft take(int index) {
    Map<Integer, Integer> more = new TreeMap<>(taken);
    more.put(left, index);
    int next = Math.min(left + 1, lefts.size() - 1);
    return new MatchDraft(lefts, rights, more, next, index, false);
  }

  /** A click on a left side goes there, one on a right side takes it. */
  @Override
  public Draft choose(int target) {
    return target < lefts.size() ? left(target) : take(target - lefts.size());
  }

  @Override
  public Response response() {
    List<String> words = new ArrayList<>();
    new TreeMap<>(taken)
        .forEach(
            (l, r) -> {
              words.add(lefts.get(l));
              words.add(rights.get(r));
            });
    return new Response(words);
  }

  @Override
  public String nudge() {
    return "Nothing is matched yet. Enter again leaves it unanswered.";
  }

  @Override
  public List<Binding> keys() {
    return List.of(
        Binding.told("1-" + Math.min(9, rights.size()), "match"),
        Binding.told("↑↓", "left"),
        Binding.told("←→", "right"),
        Binding.told("Space", "take"));
  }

  /**
   * In a small window only the left side at hand is shown, so that its right sides are seen too.
   */
  @Override
  public List<Line> lines(int width, boolean brief) {
    List<Line> lines = new ArrayList<>();
    if (brief) {
      lines.addAll(leftRows(left, width));
      lines.add(Line.of((left + 1) + " of " + lefts.size() + ", match with", Style.DIM));
    } else {
      for (int i = 0; i < lefts.size(); i++) {
        lines.addAll(leftRows(i, width));
      }
      lines.add(Line.BLANK);
      String at = Flow.cut("Match “" + Flow.oneLine(lefts.get(left)), Math.min(width - 6, NAMED));
      lines.add(Line.of(at + "” with", Style.DIM));
    }
    for (int i = 0; i < rights.size(); i++) {
      int target = lefts.size() + i;
      boolean here = i == right;
      for (Line line : OptionRows.open(i, rights, here ? "›" : " ", false, false, width)) {
        lines.add(line.clicked(target).focused(here && onRight));
      }
    }
    return lines;
  }

  private List<Line> leftRows(int index, int width) {
    boolean at = index == left;
    Span mark = new Span(at ? "▸ " : "  ", Style.ACCENT);
    String match = taken.containsKey(index) ? Flow.oneLine(rights.get(taken.get(index))) : "…";
    List<Span> text =
        List.of(
            new Span(Flow.oneLine(lefts.get(index)), Style.PLAIN),
            new Span(" → ", Style.DIM),
            new Span(match, Style.EMPHASIS));
    return Flow.labelled(List.of(mark), Flow.spans(text, width - 2)).stream()
        .map(line -> line.clicked(index).focused(at && !onRight))
        .toList();
  }

  @Override
  public List<Line> marked(Mark mark, int width, boolean brief) {
    List<Line> lines = new ArrayList<>();
    for (Mark.Part part : mark.parts()) {
      Style style = Verdicts.style(part.verdict());
      Span symbol = new Span(Verdicts.symbol(part.verdict()) + " ", style);
      lines.addAll(Flow.labelled(List.of(symbol), Flow.spans(judged(part, style), width - 2)));
    }
    return lines;
  }

  private static List<Span> judged(Mark.Part part, Style style) {
    List<Span> spans = new ArrayList<>();
    spans.add(new Span(Flow.oneLine(part.label()) + " → ", Style.PLAIN));
    if (!part.given().isEmpty()) {
      spans.add(new Span(Flow.oneLine(part.given()), style));
    }
    if (!part.given().equals(part.expected())) {
      spans.add(new Span(part.given().isEmpty() ? "…; right: " : "; right: ", Style.DIM));
      spans.add(new Span(Flow.oneLine(part.expected()), Style.RIGHT));
    }
    return spans;
  }
}

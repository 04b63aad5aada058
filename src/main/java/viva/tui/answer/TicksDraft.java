package viva.tui.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import viva.question.Mark;
import viva.question.Response;
import viva.tui.model.Binding;
import viva.tui.model.Keys;
import viva.tui.page.Line;
import viva.tui.page.Style;
import viva.tui.terminal.Input;

/**
 * All right options of several. How many are ticked is shown, never how many to tick.
 *
 * @param options the options in the order shown
 * @param cursor which option is at hand, or -1 before the first key
 * @param ticked which are ticked
 */
record TicksDraft(List<String> options, int cursor, Set<Integer> ticked) implements Draft {

  static TicksDraft of(List<String> options) {
    return new TicksDraft(options, -1, Set.of());
  }

  @Override
  public Optional<Draft> press(Input.Key key) {
    if (Keys.isDown(key)) {
      return Optional.of(at(Math.min(cursor + 1, options.size() - 1)));
    }
    if (Keys.isUp(key)) {
      return Optional.of(at(cursor < 0 ? options.size() - 1 : Math.max(cursor - 1, 0)));
    }
    if (key.types(" ")) {
      return Optional.of(cursor < 0 ? at(0) : choose(cursor));
    }
    int digit = Keys.digit(key);
    return digit >= 1 && digit <= options.size()
        ? Optional.of(choose(digit - 1))
        : Optional.empty();
  }

  private TicksDraft at(int row) {
    return new TicksDraft(options, row, ticked);
  }

  @Override
  public Draft choose(int target) {
    Set<Integer> ticks = new TreeSet<>(ticked);
    if (!ticks.remove(target)) {
      ticks.add(target);
    }
    return new TicksDraft(options, target, ticks);
  }

  @Override
  public Response response() {
    return new Response(new TreeSet<>(ticked).stream().map(options::get).toList());
  }

  @Override
  public String nudge() {
    return "Nothing is ticked yet. Enter again leaves it unanswered.";
  }

  @Override
  public List<Binding> keys() {
    return List.of(
        Binding.told("1-" + Math.min(9, options.size()) + " Space", "tick"),
        Binding.told("↑↓", "move"));
  }

  @Override
  public List<Line> lines(int width, boolean brief) {
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < options.size(); i++) {
      String mark = (i == cursor ? "▸" : " ") + (ticked.contains(i) ? "[x]" : "[ ]");
      boolean at = i == cursor;
      lines.addAll(OptionRows.open(i, options, mark, at, ticked.contains(i), width));
    }
    lines.add(Line.of("  " + ticked.size() + " ticked; more than one may be right", Style.DIM));
    return lines;
  }

  @Override
  public List<Line> marked(Mark mark, int width, boolean brief) {
    return OptionRows.marked(options, mark, width, brief);
  }
}

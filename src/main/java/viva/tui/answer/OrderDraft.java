package viva.tui.answer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import viva.question.Mark;
import viva.question.Response;
import viva.question.Verdict;
import viva.tui.model.Binding;
import viva.tui.model.Keys;
import viva.tui.page.Flow;
import viva.tui.page.Line;
import viva.tui.page.Span;
import viva.tui.page.Style;
import viva.tui.terminal.Input;

/**
 * Items carried into an order.
 *
 * @param items the items as they lie now
 * @param cursor which is at hand, or -1 before the first key
 * @param lifted whether it is lifted, so that the arrows carry it
 * @param moved whether anything was lifted or moved: until then the order is not the learner's
 */
record OrderDraft(List<String> items, int cursor, boolean lifted, boolean moved) implements Draft {

  static OrderDraft of(List<String> items) {
    return new OrderDraft(items, -1, false, false);
  }

  @Override
  public Optional<Draft> press(Input.Key key) {
    if (Keys.isDown(key)) {
      return Optional.of(to(Math.min(cursor + 1, items.size() - 1)));
    }
    if (Keys.isUp(key)) {
      return Optional.of(to(cursor < 0 ? items.size() - 1 : Math.max(cursor - 1, 0)));
    }
    if (key.types(" ")) {
      return Optional.of(choose(Math.max(cursor, 0)));
    }
    int digit = Keys.digit(key);
    return digit >= 1 && digit <= items.size() ? Optional.of(to(digit - 1)) : Optional.empty();
  }

  /** Moves the cursor, and with it the item if one is lifted. */
  private OrderDraft to(int row) {
    if (!lifted || row == cursor) {
      return new OrderDraft(items, row, lifted, moved);
    }
    List<String> carried = new ArrayList<>(items);
    if (row > cursor) {
      Collections.rotate(carried.subList(cursor, row + 1), -1);
    } else {
      Collections.rotate(carried.subList(row, cursor + 1), 1);
    }
    return new OrderDraft(carried, row, true, true);
  }

  /** A click or Space: lifts an item, or carries the lifted one there and sets it down. */
  @Override
  public Draft choose(int target) {
    OrderDraft there = to(target);
    return new OrderDraft(there.items, target, !lifted, true);
  }

  @Override
  public Response response() {
    return moved ? new Response(items) : Response.none();
  }

  @Override
  public String nudge() {
    return "Space takes this order as it is. Enter again leaves it unanswered.";
  }

  @Override
  public List<Binding> keys() {
    return List.of(
        Binding.told("Space", lifted ? "set down" : "lift"),
        Binding.told("↑↓", lifted ? "carry" : "move"));
  }

  @Override
  public List<Line> lines(int width, boolean brief) {
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      boolean at = i == cursor;
      String mark = at ? (lifted ? "≡" : "▸") : " ";
      lines.addAll(OptionRows.open(i, items, mark, at, at && lifted, width));
    }
    return lines;
  }

  @Override
  public List<Line> marked(Mark mark, int width, boolean brief) {
    List<Line> lines = new ArrayList<>();
    List<Mark.Part> given = mark.parts().stream().filter(p -> !p.given().isEmpty()).toList();
    boolean wrong = given.isEmpty() || given.stream().anyMatch(p -> p.verdict() != Verdict.RIGHT);
    if (wrong && !given.isEmpty() && !brief) {
      lines.add(Line.of("Your order", Style.DIM));
    }
    for (Mark.Part part : given) {
      lines.addAll(row(Verdicts.symbol(part.verdict()), part.given(), part.verdict(), width));
    }
    if (wrong && !given.isEmpty() && !brief) {
      lines.add(Line.BLANK);
    }
    return wrong ? withKey(lines, mark, width) : lines;
  }

  private static List<Line> withKey(List<Line> lines, Mark mark, int width) {
    lines.add(Line.of("The right order", Style.DIM));
    int number = 1;
    for (Mark.Part part : mark.parts()) {
      if (!part.expected().isEmpty()) {
        lines.addAll(row(Integer.toString(number++), part.expected(), Verdict.RIGHT, width));
      }
    }
    return lines;
  }

  private static List<Line> row(String label, String item, Verdict verdict, int width) {
    Span symbol = new Span(label + "  ", Verdicts.style(verdict));
    return Flow.labelled(List.of(symbol), Flow.markup(item, width - 4, Style.PLAIN));
  }
}

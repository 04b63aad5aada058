package viva.tui.model;

import java.util.List;
import viva.text.Width;
import viva.tui.page.Line;
import viva.tui.page.Style;

/** The bottom row: the keys that work now, as many as there is room for. */
public final class Footer {
  private Footer() {}

  /** The footer of a screen. What does not fit is left out, but never the last one. */
  public static Line of(Screen screen, int columns) {
    List<Binding> shown =
        screen.bindings().stream()
            .filter(Binding::inFooter)
            .filter(binding -> !(screen.types() && binding.isLetter()))
            .toList();
    if (shown.isEmpty()) {
      return Line.BLANK;
    }
    Binding last = shown.get(shown.size() - 1);
    int room = columns - 1 - width(last);
    Line line = Line.of(" ", Style.PLAIN);
    for (Binding binding : shown.subList(0, shown.size() - 1)) {
      if (line.width() + width(binding) <= room) {
        line = with(line, binding);
      }
    }
    return with(line, last);
  }

  private static int width(Binding binding) {
    return Width.of(binding.key()) + 1 + Width.of(binding.label()) + 2;
  }

  private static Line with(Line line, Binding binding) {
    return line.and(binding.key(), Style.KEY).and(" " + binding.label() + "  ", Style.DIM);
  }
}

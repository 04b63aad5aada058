package viva.tui.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import viva.text.Width;
import viva.tui.page.Line;
import viva.tui.page.Style;

/** The bottom row: the keys that work now, as many as there is room for. */
public final class Footer {
  private static final int GAP = 2;

  private Footer() {}

  /**
   * The footer of a screen. What does not fit is left out, the main key and the last one at the
   * latest.
   */
  public static Line of(Screen screen, int columns) {
    List<Binding> shown = new ArrayList<>(screen.bindings());
    shown.removeIf(binding -> !binding.inFooter() || (screen.types() && binding.isLetter()));
    Set<Binding> fitting = fitting(shown, columns - 1);
    Line line = Line.of(" ", Style.PLAIN);
    for (Binding binding : shown) {
      line = fitting.contains(binding) ? with(line, binding) : line;
    }
    return line;
  }

  /** The last one first, then Enter, then the others as long as there is room. */
  private static Set<Binding> fitting(List<Binding> shown, int columns) {
    List<Binding> ranked = new ArrayList<>(shown);
    ranked.sort((one, other) -> Integer.compare(rank(shown, one), rank(shown, other)));
    Set<Binding> fitting = new HashSet<>();
    int room = columns;
    for (Binding binding : ranked) {
      if (width(binding) <= room + GAP) {
        room -= width(binding);
        fitting.add(binding);
      }
    }
    return fitting;
  }

  private static int rank(List<Binding> shown, Binding binding) {
    return shown.indexOf(binding) == shown.size() - 1 ? 0 : isMain(binding) ? 1 : 2;
  }

  private static boolean isMain(Binding binding) {
    return binding.key().equals("Enter");
  }

  private static int width(Binding binding) {
    return Width.of(binding.key()) + 1 + Width.of(binding.label()) + GAP;
  }

  private static Line with(Line line, Binding binding) {
    return line.and(binding.key(), Style.KEY).and(" " + binding.label() + "  ", Style.DIM);
  }
}

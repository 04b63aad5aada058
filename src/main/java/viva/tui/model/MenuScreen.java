package viva.tui.model;

import java.util.ArrayList;
import java.util.List;
import viva.text.Width;
import viva.tui.page.Line;
import viva.tui.page.Page;
import viva.tui.page.Style;
import viva.tui.terminal.Input;

/**
 * A menu over a screen. The one that Esc opens has what can be done there, for whoever types
 * letters or does not know the keys yet. Opening and closing it changes nothing.
 *
 * @param below the screen it lies over
 * @param title what is to be chosen
 * @param entries the choices, the first of which closes the menu
 * @param cursor which of them is at hand
 */
public record MenuScreen(Screen below, String title, List<Binding> entries, int cursor)
    implements Screen {

  public MenuScreen {
    entries = List.copyOf(entries);
  }

  /** The Esc menu of a screen. */
  public static MenuScreen of(Screen below) {
    List<Binding> entries = new ArrayList<>();
    entries.add(Binding.of("Esc", "go on", now -> Turn.away()));
    below.bindings().stream().filter(MenuScreen::isEntry).forEach(entries::add);
    entries.add(Binding.of("?", "help", now -> Turn.over(below, new HelpScreen(below))));
    return new MenuScreen(below, below.name(), entries, 0);
  }

  /** Enter does what is at hand in a menu, so it cannot be the key of one entry. */
  private static boolean isEntry(Binding binding) {
    return binding.action().isPresent()
        && !binding.key().equals("Enter")
        && !binding.key().startsWith("Ctrl-");
  }

  @Override
  public String name() {
    return "menu";
  }

  @Override
  public Page page(int columns, int rows) {
    int room = entries.stream().mapToInt(entry -> Width.of(entry.key())).max().orElse(0);
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      boolean at = i == cursor;
      String key = entries.get(i).key();
      lines.add(
          Line.of(at ? "▸ " : "  ", Style.ACCENT)
              .and(key + " ".repeat(room - Width.of(key) + 2), Style.KEY)
              .and(entries.get(i).label(), Style.PLAIN)
              .clicked(i)
              .focused(at));
    }
    return Frame.page(Frame.title("Menu", title, columns), lines, this, columns);
  }

  @Override
  public List<Binding> bindings() {
    return List.of(
        Binding.told("↑↓", "choose"),
        Binding.of("Enter", "do it", now -> chosen(cursor, now)),
        Binding.quiet("Ctrl-C", entries.get(0).label(), now -> Turn.away()),
        Binding.of("Esc", entries.get(0).label(), now -> Turn.away()));
  }

  @Override
  public Turn update(Message message, long now) {
    if (message instanceof Message.Choose choose) {
      return chosen(choose.target(), now);
    }
    return message instanceof Message.Press press ? pressed(press.key(), now) : Turn.ignored(this);
  }

  private Turn pressed(Input.Key key, long now) {
    String name = Keys.name(key);
    for (int i = 1; i < entries.size(); i++) {
      if (entries.get(i).key().equals(name)) {
        return chosen(i, now);
      }
    }
    if (Keys.isDown(key)) {
      return Turn.to(at(Math.min(cursor + 1, entries.size() - 1)));
    }
    return Keys.isUp(key) ? Turn.to(at(Math.max(cursor - 1, 0))) : Turn.ignored(this);
  }

  private MenuScreen at(int entry) {
    return new MenuScreen(below, title, entries, entry);
  }

  /**
   * Runs an entry as if its key had been pressed on the screen below, which is what it replaces.
   */
  private Turn chosen(int index, long now) {
    if (index == 0) {
      return Turn.away();
    }
    Turn turn = entries.get(index).action().orElseThrow().apply(now);
    return new Turn(turn.screens(), turn.effects(), true, true);
  }
}

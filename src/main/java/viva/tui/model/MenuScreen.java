package viva.tui.model;

import java.util.ArrayList;
import java.util.List;
import viva.tui.page.Line;
import viva.tui.page.Page;
import viva.tui.page.Style;
import viva.tui.terminal.Input;

/**
 * The Esc menu: what can be done on the screen below, for whoever types letters there or does not
 * know the keys yet. Opening and closing it changes nothing.
 *
 * @param below the screen it lies over
 * @param entries what can be done
 * @param cursor which of them is at hand
 */
public record MenuScreen(Screen below, List<Binding> entries, int cursor) implements Screen {

  /** The menu of a screen. */
  public static MenuScreen of(Screen below) {
    List<Binding> entries = new ArrayList<>();
    entries.add(Binding.of("Esc", "go on", now -> Turn.away()));
    below.bindings().stream()
        .filter(binding -> binding.action().isPresent() && !binding.key().startsWith("Ctrl-"))
        .forEach(entries::add);
    entries.add(Binding.of("?", "help", now -> Turn.over(below, new HelpScreen(below))));
    return new MenuScreen(below, entries, 0);
  }

  @Override
  public String name() {
    return "Menu";
  }

  @Override
  public Page page(int columns, int rows) {
    List<Line> lines = new ArrayList<>();
    lines.add(Line.BLANK);
    for (int i = 0; i < entries.size(); i++) {
      Binding entry = entries.get(i);
      boolean at = i == cursor;
      Line line =
          Line.of(at ? " ▸ " : "   ", Style.ACCENT)
              .and(entry.key(), Style.KEY)
              .and("  " + entry.label(), at ? Style.ACCENT : Style.PLAIN);
      lines.add(line.clicked(i).focused(at));
    }
    return Frame.page("Menu: " + below.name(), "", lines, this, columns);
  }

  @Override
  public List<Binding> bindings() {
    return List.of(
        Binding.told("↑↓", "choose"),
        Binding.of("Enter", "do it", now -> chosen(cursor, now)),
        Binding.of("Esc", "go on", now -> Turn.away()),
        Binding.quiet("Ctrl-C", "go on", now -> Turn.away()));
  }

  @Override
  public Turn update(Message message, long now) {
    if (message instanceof Message.Choose choose) {
      return chosen(choose.target(), now);
    }
    if (message instanceof Message.Press press) {
      return pressed(press.key(), now);
    }
    return Turn.to(this);
  }

  private Turn pressed(Input.Key key, long now) {
    if (Keys.isDown(key) && !isEntry("j")) {
      return Turn.to(new MenuScreen(below, entries, Math.min(cursor + 1, entries.size() - 1)));
    }
    if (Keys.isUp(key) && !isEntry("k")) {
      return Turn.to(new MenuScreen(below, entries, Math.max(cursor - 1, 0)));
    }
    String name = Keys.name(key);
    for (int i = 1; i < entries.size(); i++) {
      if (entries.get(i).key().equals(name)) {
        return chosen(i, now);
      }
    }
    return Turn.ignored(this);
  }

  private boolean isEntry(String name) {
    return entries.stream().anyMatch(entry -> entry.key().equals(name));
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

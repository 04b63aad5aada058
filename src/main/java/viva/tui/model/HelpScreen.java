package viva.tui.model;

import java.util.ArrayList;
import java.util.List;
import viva.text.Width;
import viva.tui.page.Flow;
import viva.tui.page.Line;
import viva.tui.page.Page;
import viva.tui.page.Span;
import viva.tui.page.Style;

/**
 * The help overlay: every key that works on the screen below.
 *
 * @param below the screen it explains
 */
public record HelpScreen(Screen below) implements Screen {
  private static final int KEY_COLUMNS = 13;

  @Override
  public String name() {
    return "help";
  }

  @Override
  public Page page(int columns, int rows) {
    int width = Frame.textWidth(columns);
    List<Line> lines = new ArrayList<>();
    for (Binding binding : below.bindings()) {
      boolean hidden = below.types() && binding.isLetter();
      lines.addAll(row(hidden ? "Esc " + binding.key() : binding.key(), binding.label(), width));
    }
    lines.add(Line.BLANK);
    lines.addAll(row("PgUp PgDn", "scroll", width));
    lines.addAll(row("Ctrl-L", "draw the screen anew", width));
    lines.addAll(row("Ctrl-Z", "suspend", width));
    return Frame.page(Frame.title("Help", below.name(), columns), lines, this, columns);
  }

  private static List<Line> row(String key, String label, int width) {
    String padded = key + " ".repeat(Math.max(1, KEY_COLUMNS - Width.of(key)));
    List<Span> name = List.of(new Span(padded, Style.KEY));
    return Flow.labelled(name, Flow.plain(label, width - Width.of(padded), Style.PLAIN));
  }

  @Override
  public List<Binding> bindings() {
    return List.of(
        Binding.quiet("Enter", "back", now -> Turn.away()),
        Binding.quiet("?", "back", now -> Turn.away()),
        Binding.quiet("q", "back", now -> Turn.away()),
        Binding.quiet("Ctrl-C", "back", now -> Turn.away()),
        Binding.of("Esc", "back", now -> Turn.away()));
  }

  @Override
  public Turn update(Message message, long now) {
    return Turn.ignored(this);
  }
}

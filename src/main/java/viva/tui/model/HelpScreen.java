package viva.tui.model;

import java.util.ArrayList;
import java.util.List;
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
  private static final int KEY_COLUMNS = 12;

  @Override
  public String name() {
    return "Help";
  }

  @Override
  public Page page(int columns, int rows) {
    List<Line> lines = new ArrayList<>();
    lines.add(Line.BLANK);
    below.bindings().forEach(binding -> lines.addAll(row(binding, columns)));
    lines.add(Line.BLANK);
    lines.addAll(row("PgUp PgDn", "scroll", columns));
    lines.addAll(row("Ctrl-L", "draw the screen anew", columns));
    lines.addAll(row("Ctrl-Z", "suspend", columns));
    if (below.types()) {
      lines.add(Line.BLANK);
      String advice = "Letters are typed into the answer here. Their commands are in the Esc menu.";
      lines.addAll(Frame.margin(Flow.plain(advice, Frame.textWidth(columns), Style.DIM)));
    }
    return Frame.page("Help: " + below.name(), "", lines, this, columns);
  }

  private static List<Line> row(Binding binding, int columns) {
    return row(binding.key(), binding.label(), columns);
  }

  private static List<Line> row(String key, String label, int columns) {
    Span name = new Span(pad(" " + key), Style.KEY);
    List<Line> text = Flow.plain(label, Frame.textWidth(columns) - KEY_COLUMNS, Style.PLAIN);
    return Flow.labelled(List.of(name), text);
  }

  private static String pad(String key) {
    int width = viva.text.Width.of(key);
    return key + " ".repeat(Math.max(1, KEY_COLUMNS - width));
  }

  @Override
  public List<Binding> bindings() {
    return List.of(
        Binding.of("Esc", "back", now -> Turn.away()),
        Binding.quiet("Enter", "back", now -> Turn.away()),
        Binding.quiet("?", "back", now -> Turn.away()),
        Binding.quiet("q", "back", now -> Turn.away()),
        Binding.quiet("Ctrl-C", "back", now -> Turn.away()));
  }

  @Override
  public Turn update(Message message, long now) {
    return Turn.ignored(this);
  }
}

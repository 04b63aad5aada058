package viva.tui.screen;

import java.util.ArrayList;
import java.util.List;
import viva.text.Clean;
import viva.tui.model.Binding;
import viva.tui.model.Effect;
import viva.tui.model.Footer;
import viva.tui.model.Frame;
import viva.tui.model.Message;
import viva.tui.model.Screen;
import viva.tui.model.Turn;
import viva.tui.page.Flow;
import viva.tui.page.Line;
import viva.tui.page.Page;
import viva.tui.page.Style;

/**
 * The sittings of the past, newest first.
 *
 * @param rows one line a sitting
 */
public record ScoresScreen(List<String> rows) implements Screen {
  public ScoresScreen {
    rows = List.copyOf(rows);
  }

  @Override
  public String name() {
    return "scores";
  }

  @Override
  public Page page(int columns, int rowCount) {
    int width = Frame.textWidth(columns);
    List<Line> lines = new ArrayList<>();
    for (String row : rows) {
      lines.addAll(Flow.plain(Clean.line(row), width, Style.PLAIN));
    }
    if (rows.isEmpty()) {
      String text = "No sitting yet. Enter on home begins one.";
      lines.addAll(Flow.plain(text, width, Style.PLAIN));
    }
    return new Page(
        List.of(Line.of(" Scores", Style.TITLE), Frame.rule(columns)),
        Frame.margin(lines),
        List.of(Footer.of(this, columns)));
  }

  @Override
  public List<Binding> bindings() {
    return List.of(
        Binding.told("↑↓", "scroll"),
        Binding.quiet("Esc", "home", now -> home()),
        Binding.quiet("Enter", "home", now -> home()),
        Binding.quiet("Ctrl-C", "home", now -> home()),
        Binding.told("?", "help"),
        Binding.of("q", "home", now -> home()));
  }

  private Turn home() {
    return Turn.to(this, new Effect.Home());
  }

  @Override
  public Turn update(Message message, long now) {
    return Turn.ignored(this);
  }
}

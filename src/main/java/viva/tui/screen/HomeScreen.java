package viva.tui.screen;

import java.util.ArrayList;
import java.util.List;
import viva.desk.Overview;
import viva.text.Clean;
import viva.tui.model.Binding;
import viva.tui.model.Effect;
import viva.tui.model.Frame;
import viva.tui.model.Keys;
import viva.tui.model.Message;
import viva.tui.model.Screen;
import viva.tui.model.Turn;
import viva.tui.page.Flow;
import viva.tui.page.Line;
import viva.tui.page.Page;
import viva.tui.page.Style;

/**
 * Where the program begins: the banks in reach, and what was not finished.
 *
 * @param overview what it shows
 * @param cursor which bank is at hand
 * @param notice what is to be said once, or empty
 */
public record HomeScreen(Overview overview, int cursor, String notice) implements Screen {
  private static final String EMPTY =
      "No bank is in reach. Put one into the folder questions, or name its file: viva FILE.";

  /** Home as it is first seen. */
  public static HomeScreen of(Overview overview, String notice) {
    return new HomeScreen(overview, 0, notice);
  }

  @Override
  public String name() {
    return "home";
  }

  @Override
  public List<Binding> bindings() {
    List<Binding> bindings = new ArrayList<>();
    if (!overview.rows().isEmpty()) {
      bindings.add(Binding.of("Enter", "practise", now -> begin()));
    }
    overview
        .unfinished()
        .map(Overview.Unfinished::sitting)
        .ifPresent(sitting -> bindings.add(Binding.of("r", "go on", now -> resume(sitting))));
    if (!overview.rows().isEmpty()) {
      bindings.add(Binding.told("↑↓", "choose"));
      bindings.add(Binding.of("o", "options", now -> Turn.over(this, FormScreen.of(row()))));
    }
    bindings.add(Binding.of("s", "scores", now -> Turn.to(this, new Effect.Scores())));
    bindings.add(Binding.told("?", "help"));
    bindings.add(Binding.quiet("Ctrl-C", "quit", now -> Turn.to(this, new Effect.Quit())));
    bindings.add(Binding.of("q", "quit", now -> Turn.to(this, new Effect.Quit())));
    return bindings;
  }

  private Overview.Row row() {
    return overview.rows().get(cursor);
  }

  private Turn begin() {
    return Turn.to(this, new Effect.Begin(List.of(row().bank().id()), row().plan()));
  }

  private Turn resume(String sitting) {
    return Turn.to(this, new Effect.Resume(sitting));
  }

  /** A click goes to a bank; where it is already, it begins. */
  @Override
  public Turn update(Message message, long now) {
    if (message instanceof Message.Choose choose) {
      return choose.target() == cursor ? begin() : Turn.to(at(choose.target()));
    }
    if (message instanceof Message.Press press && !overview.rows().isEmpty()) {
      if (Keys.isDown(press.key())) {
        return Turn.to(at(Math.min(cursor + 1, overview.rows().size() - 1)));
      }
      if (Keys.isUp(press.key())) {
        return Turn.to(at(Math.max(cursor - 1, 0)));
      }
    }
    return Turn.ignored(this);
  }

  private HomeScreen at(int row) {
    return new HomeScreen(overview, row, "");
  }

  @Override
  public Page page(int columns, int rows) {
    int width = Frame.textWidth(columns);
    List<Line> lines = new ArrayList<>();
    if (overview.rows().isEmpty()) {
      lines.addAll(Flow.plain(EMPTY, width, Style.PLAIN));
    } else {
      lines.addAll(BankTable.lines(overview.rows(), cursor, width));
    }
    overview
        .unfinished()
        .ifPresent(left -> tell(lines, "Not finished: " + left.words(), Style.PLAIN, width));
    tell(lines, notice, Style.EMPHASIS, width);
    overview.notices().forEach(text -> tell(lines, text, Style.NEARLY, width));
    Line title = Line.of(" viva", Style.TITLE);
    Line greeted = title.right(Clean.line(overview.greeting()), Style.DIM, columns - 1);
    return Frame.page(greeted, lines, this, columns);
  }

  private static void tell(List<Line> lines, String text, Style style, int width) {
    if (!text.isEmpty()) {
      lines.add(Line.BLANK);
      Flow.plain(Clean.line(text), width - 2, style).forEach(line -> lines.add(line.indented(2)));
    }
  }
}

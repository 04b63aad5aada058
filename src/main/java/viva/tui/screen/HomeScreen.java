package viva.tui.screen;

import java.util.ArrayList;
import java.util.List;
import viva.desk.Overview;
import viva.text.Clean;
import viva.text.Figures;
import viva.text.Width;
import viva.tui.model.Binding;
import viva.tui.model.Effect;
import viva.tui.model.Footer;
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
 * @param view what it shows
 * @param cursor which bank is at hand
 * @param notice what is to be said once, or empty
 */
public record HomeScreen(Overview view, int cursor, String notice) implements Screen {
  private static final int COUNT_COLUMNS = 9;
  private static final int LAST_COLUMNS = 22;
  private static final int NARROW = 64;

  /** Home as it is first seen. */
  public static HomeScreen of(Overview view, String notice) {
    return new HomeScreen(view, 0, notice);
  }

  @Override
  public String name() {
    return "home";
  }

  @Override
  public List<Binding> bindings() {
    List<Binding> bindings = new ArrayList<>();
    if (!view.rows().isEmpty()) {
      bindings.add(Binding.of("Enter", "practise", now -> begin()));
      bindings.add(Binding.of("o", "options", now -> Turn.over(this, FormScreen.of(row()))));
      bindings.add(Binding.told("↑↓", "choose"));
    }
    view.unfinished()
        .ifPresent(
            left ->
                bindings.add(
                    Binding.of(
                        "r", "go on", now -> Turn.to(this, new Effect.Resume(left.sitting())))));
    bindings.add(Binding.of("s", "scores", now -> Turn.to(this, new Effect.Scores())));
    bindings.add(Binding.told("?", "help"));
    bindings.add(Binding.quiet("Ctrl-C", "quit", now -> Turn.to(this, new Effect.Quit())));
    bindings.add(Binding.of("q", "quit", now -> Turn.to(this, new Effect.Quit())));
    return bindings;
  }

  private Overview.Row row() {
    return view.rows().get(cursor);
  }

  private Turn begin() {
    return Turn.to(this, new Effect.Begin(List.of(row().bank().id()), row().plan()));
  }

  @Override
  public Turn update(Message message, long now) {
    if (message instanceof Message.Choose choose) {
      return choose.target() == cursor ? begin() : Turn.to(at(choose.target()));
    }
    if (message instanceof Message.Press press && !view.rows().isEmpty()) {
      if (Keys.isDown(press.key())) {
        return Turn.to(at(Math.min(cursor + 1, view.rows().size() - 1)));
      }
      if (Keys.isUp(press.key())) {
        return Turn.to(at(Math.max(cursor - 1, 0)));
      }
    }
    return Turn.ignored(this);
  }

  private HomeScreen at(int row) {
    return new HomeScreen(view, row, "");
  }

  @Override
  public Page page(int columns, int rows) {
    int width = Frame.textWidth(columns);
    List<Line> lines = new ArrayList<>();
    if (view.rows().isEmpty()) {
      lines.addAll(
          Flow.plain(
              "No bank is in reach. Put one into the folder questions.", width, Style.PLAIN));
    } else {
      lines.add(heads(width));
    }
    for (int i = 0; i < view.rows().size(); i++) {
      lines.add(bank(view.rows().get(i), i == cursor, width).clicked(i).focused(i == cursor));
    }
    lines.add(Line.BLANK);
    view.unfinished()
        .ifPresent(left -> lines.addAll(para("Not finished: " + left.words(), Style.PLAIN, width)));
    if (!notice.isEmpty()) {
      lines.addAll(para(notice, Style.EMPHASIS, width));
    }
    view.notices().forEach(text -> lines.addAll(para(text, Style.NEARLY, width)));
    Line title = Line.of(" viva", Style.TITLE).right(view.greeting(), Style.DIM, columns - 1);
    return new Page(
        List.of(title, Frame.rule(columns)),
        Frame.margin(lines),
        List.of(Footer.of(this, columns)));
  }

  private static List<Line> para(String text, Style style, int width) {
    return Flow.plain(Clean.line(text), width - 2, style).stream()
        .map(line -> line.indented(2))
        .toList();
  }

  private static boolean narrow(int width) {
    return width < NARROW;
  }

  private static Line heads(int width) {
    if (narrow(width)) {
      return Line.BLANK;
    }
    int room = width - COUNT_COLUMNS - LAST_COLUMNS - 2;
    String heads = " ".repeat(room + 2) + right("questions", COUNT_COLUMNS);
    return Line.of(heads + right("last", LAST_COLUMNS), Style.DIM);
  }

  private static Line bank(Overview.Row row, boolean at, int width) {
    Style style = at ? Style.ACCENT : Style.PLAIN;
    Line mark = Line.of(at ? "▸ " : "  ", Style.ACCENT);
    String title = Clean.line(row.bank().title());
    String last = row.last().isEmpty() ? "–" : row.last();
    if (narrow(width)) {
      String share = last.contains(",") ? last.substring(0, last.indexOf(',')) : last;
      int room = width - 2 - Width.of(share) - 1;
      return mark.and(QuizHead.cut(title, room), style).right(share, Style.DIM, width);
    }
    int room = width - COUNT_COLUMNS - LAST_COLUMNS - 2;
    String cut = QuizHead.cut(title, room);
    String count = Figures.points(row.bank().items().size());
    return mark.and(cut + " ".repeat(room - Width.of(cut)), style)
        .and(right(count, COUNT_COLUMNS), Style.DIM)
        .and(right(last, LAST_COLUMNS), Style.DIM);
  }

  private static String right(String text, int columns) {
    return " ".repeat(Math.max(1, columns - Width.of(text))) + text;
  }
}

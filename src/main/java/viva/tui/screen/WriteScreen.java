package viva.tui.screen;

import java.util.ArrayList;
import java.util.List;
import viva.tui.answer.TextField;
import viva.tui.model.Binding;
import viva.tui.model.Frame;
import viva.tui.model.Message;
import viva.tui.model.Screen;
import viva.tui.model.Turn;
import viva.tui.page.Flow;
import viva.tui.page.Line;
import viva.tui.page.Page;
import viva.tui.page.Span;
import viva.tui.page.Style;

/**
 * One line that is written over a screen, which then makes something of it.
 *
 * @param below the screen it lies over
 * @param title what it is called
 * @param advice what to write, in a sentence
 * @param field what is written so far
 * @param written what follows on the screen below
 */
record WriteScreen(Screen below, String title, String advice, TextField field, Written written)
    implements Screen {

  /** What becomes of what was written. */
  interface Written {
    Turn made(String text, long now);
  }

  /** A word to the author of the question that the screen below shows. */
  static WriteScreen comment(Screen below, Written written) {
    String advice =
        "What should the author of this question know? It is kept with your answers; viva notes"
            + " lists it for handing on.";
    return new WriteScreen(below, "a word to its author", advice, TextField.EMPTY, written);
  }

  @Override
  public String name() {
    return title;
  }

  @Override
  public boolean types() {
    return true;
  }

  @Override
  public Object view() {
    return title;
  }

  @Override
  public Page page(int columns, int rows) {
    int width = Frame.textWidth(columns);
    List<Line> lines = new ArrayList<>(Flow.plain(advice, width, Style.PLAIN));
    lines.add(Line.BLANK);
    int room = width - 2;
    Line line = new Line(List.of(new Span("▸ ", Style.ACCENT), field.view(room)));
    lines.add(line.cursor(2 + field.cursor(room)));
    return Frame.page(Frame.title(below.name(), title, columns), lines, this, columns);
  }

  @Override
  public List<Binding> bindings() {
    return List.of(
        Binding.told("type", "your words"),
        Binding.of("Enter", "keep", this::keep),
        Binding.quiet("Ctrl-C", "back", now -> Turn.away()),
        Binding.of("Esc", "back", now -> Turn.away()));
  }

  private Turn keep(long now) {
    Turn turn = written.made(field.text(), now);
    return new Turn(turn.screens(), turn.effects(), true, true);
  }

  @Override
  public Turn update(Message message, long now) {
    if (message instanceof Message.Press press) {
      return field
          .press(press.key())
          .map(changed -> Turn.to(with(changed)))
          .orElse(Turn.ignored(this));
    }
    return message instanceof Message.Paste paste
        ? Turn.to(with(field.insert(paste.text())))
        : Turn.ignored(this);
  }

  private WriteScreen with(TextField changed) {
    return new WriteScreen(below, title, advice, changed, written);
  }
}

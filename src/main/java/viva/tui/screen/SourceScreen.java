package viva.tui.screen;

import java.util.ArrayList;
import java.util.List;
import viva.desk.Texts;
import viva.session.Asked;
import viva.text.Clean;
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
 * The cited paragraphs of a text that the learner holds, under the question that cites them.
 *
 * @param below the screen it lies over
 * @param asked the question
 * @param places what is read at the places it cites
 */
record SourceScreen(Screen below, Asked asked, List<Texts.Place> places) implements Screen {

  @Override
  public String name() {
    return "text";
  }

  @Override
  public Page page(int columns, int rows) {
    int width = Frame.textWidth(columns);
    List<Line> lines = new ArrayList<>();
    lines.addAll(Flow.markup(asked.item().question().prompt(), width, Style.TITLE));
    for (Texts.Place place : places) {
      lines.add(Line.BLANK);
      lines.addAll(Flow.plain(place.place(), width, Style.DIM));
      for (String paragraph : place.paragraphs()) {
        String running = Clean.text(paragraph).replace('\n', ' ');
        for (Line line : Flow.plain(running, width - 2, Style.PLAIN)) {
          lines.addAll(Flow.labelled(List.of(new Span("│ ", Style.RULE)), List.of(line)));
        }
      }
    }
    if (places.isEmpty()) {
      lines.add(Line.BLANK);
      lines.addAll(Flow.plain("No text is held of what it cites.", width, Style.PLAIN));
    }
    return Frame.page(Frame.title(asked.bank().title(), "text", columns), lines, this, columns);
  }

  @Override
  public List<Binding> bindings() {
    return List.of(
        Binding.of("Enter", "back", now -> Turn.away()),
        Binding.told("↑↓", "scroll"),
        Binding.quiet("t", "back", now -> Turn.away()),
        Binding.quiet("q", "back", now -> Turn.away()),
        Binding.quiet("Ctrl-C", "back", now -> Turn.away()),
        Binding.told("?", "help"),
        Binding.of("Esc", "back", now -> Turn.away()));
  }

  @Override
  public Turn update(Message message, long now) {
    return Turn.ignored(this);
  }
}

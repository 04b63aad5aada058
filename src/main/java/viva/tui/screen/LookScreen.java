package viva.tui.screen;

import java.util.List;
import viva.session.Asked;
import viva.session.Given;
import viva.tui.answer.Drafts;
import viva.tui.model.Binding;
import viva.tui.model.Frame;
import viva.tui.model.Message;
import viva.tui.model.Screen;
import viva.tui.model.Turn;
import viva.tui.page.Line;
import viva.tui.page.Page;

/**
 * A question that was answered, looked at once more; nothing can be changed here.
 *
 * @param asked the question
 * @param given the answer that counts
 */
record LookScreen(Asked asked, Given given) implements Screen {

  @Override
  public String name() {
    return "look again";
  }

  @Override
  public Page page(int columns, int rows) {
    Line title = Frame.title(asked.bank().title(), "look again", columns);
    List<Line> body =
        FeedbackPage.body(asked, given, Drafts.of(asked), columns, rows).stream()
            .map(line -> line.focused(false))
            .toList();
    return Frame.page(title, body, this, columns);
  }

  @Override
  public List<Binding> bindings() {
    return List.of(
        Binding.of("Enter", "back", now -> Turn.away()),
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

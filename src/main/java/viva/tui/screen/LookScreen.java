package viva.tui.screen;

import java.util.List;
import viva.session.Asked;
import viva.session.Given;
import viva.text.Clean;
import viva.tui.answer.Drafts;
import viva.tui.model.Binding;
import viva.tui.model.Footer;
import viva.tui.model.Frame;
import viva.tui.model.Message;
import viva.tui.model.Screen;
import viva.tui.model.Turn;
import viva.tui.page.Line;
import viva.tui.page.Page;
import viva.tui.page.Style;

/**
 * A question that was answered, looked at once more; nothing can be changed here.
 *
 * @param asked the question
 * @param given the answer that counts
 */
record LookScreen(Asked asked, Given given) implements Screen {

  @Override
  public String name() {
    return "a look back";
  }

  @Override
  public Page page(int columns, int rows) {
    String title = QuizHead.cut(Clean.line(asked.bank().title()), columns - 14);
    return new Page(
        List.of(Line.of(" " + title + " · look again", Style.TITLE), Frame.rule(columns)),
        FeedbackPage.body(asked, given, Drafts.of(asked), columns, rows),
        List.of(Footer.of(this, columns)));
  }

  @Override
  public List<Binding> bindings() {
    return List.of(
        Binding.quiet("q", "back", now -> Turn.away()),
        Binding.quiet("Ctrl-C", "back", now -> Turn.away()),
        Binding.quiet("Esc", "back", now -> Turn.away()),
        Binding.told("?", "help"),
        Binding.of("Enter", "back", now -> Turn.away()));
  }

  @Override
  public Turn update(Message message, long now) {
    return Turn.ignored(this);
  }
}

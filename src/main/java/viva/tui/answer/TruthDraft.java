package viva.tui.answer;

import java.util.List;
import java.util.Optional;
import viva.question.Mark;
import viva.question.Response;
import viva.tui.model.Binding;
import viva.tui.page.Line;
import viva.tui.page.Span;
import viva.tui.terminal.Input;

/**
 * True or false: a choice whose two options are shown with capitals.
 *
 * @param choice the choice between the two words
 */
record TruthDraft(ChoiceDraft choice) implements Draft {

  @Override
  public Optional<Draft> press(Input.Key key) {
    return choice.press(key).map(changed -> new TruthDraft((ChoiceDraft) changed));
  }

  @Override
  public Draft choose(int target) {
    return new TruthDraft((ChoiceDraft) choice.choose(target));
  }

  @Override
  public Response response() {
    return choice.response();
  }

  @Override
  public String nudge() {
    return choice.nudge();
  }

  @Override
  public List<Binding> keys() {
    return choice.keys();
  }

  @Override
  public List<Line> lines(int width, boolean brief) {
    return choice.lines(width, brief).stream().map(TruthDraft::capital).toList();
  }

  @Override
  public List<Line> marked(Mark mark, int width, boolean brief) {
    return choice.marked(mark, width, brief).stream().map(TruthDraft::capital).toList();
  }

  private static Line capital(Line line) {
    List<Span> spans =
        line.spans().stream().map(span -> new Span(capital(span.text()), span.style())).toList();
    return new Line(spans, line.target(), line.focus(), line.cursor());
  }

  private static String capital(String text) {
    return text.equals("true") ? "True" : text.equals("false") ? "False" : text;
  }
}

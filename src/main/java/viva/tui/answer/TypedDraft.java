package viva.tui.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import viva.question.Mark;
import viva.question.Response;
import viva.tui.model.Binding;
import viva.tui.page.Line;
import viva.tui.page.Span;
import viva.tui.page.Style;
import viva.tui.terminal.Input;

/**
 * A word, a few words or a number: short-answer and numeric.
 *
 * @param field what is typed
 */
record TypedDraft(TextField field) implements Draft {
  static final TypedDraft EMPTY = new TypedDraft(TextField.EMPTY);
  private static final int WIDEST = 60;

  @Override
  public Optional<Draft> press(Input.Key key) {
    return field.press(key).map(TypedDraft::new);
  }

  @Override
  public Draft choose(int target) {
    return this;
  }

  @Override
  public Draft paste(String text) {
    return new TypedDraft(field.insert(text));
  }

  @Override
  public Response response() {
    return field.text().isBlank() ? Response.none() : Response.of(field.text());
  }

  @Override
  public boolean types() {
    return true;
  }

  @Override
  public String nudge() {
    return "Nothing is typed yet. Enter again leaves it unanswered.";
  }

  @Override
  public List<Binding> keys() {
    return List.of(Binding.told("type", "your answer"));
  }

  @Override
  public List<Line> lines(int width, boolean brief) {
    int columns = Math.max(8, Math.min(width - 4, WIDEST));
    Line line = new Line(List.of(new Span("  ▸ ", Style.ACCENT), field.view(columns)));
    boolean begun = !field.text().isEmpty();
    return List.of(line.cursor(4 + field.cursor(columns)).focused(begun));
  }

  @Override
  public List<Line> marked(Mark mark, int width, boolean brief) {
    List<Line> lines = new ArrayList<>();
    mark.parts().forEach(part -> lines.addAll(GivenRows.of(part, mark.verdict(), width)));
    return lines;
  }
}

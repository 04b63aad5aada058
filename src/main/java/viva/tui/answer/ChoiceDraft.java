package viva.tui.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import viva.question.Mark;
import viva.question.Response;
import viva.tui.model.Binding;
import viva.tui.model.Keys;
import viva.tui.page.Line;
import viva.tui.terminal.Input;

/**
 * One option of several: multiple-choice and true-false.
 *
 * @param options the options in the order shown
 * @param chosen which is chosen, from 0, or -1 for none
 * @param typed whether a digit chose it, so that another digit makes it a number of two
 */
record ChoiceDraft(List<String> options, int chosen, boolean typed) implements Draft {

  static ChoiceDraft of(List<String> options) {
    return new ChoiceDraft(options, -1, false);
  }

  @Override
  public Optional<Draft> press(Input.Key key) {
    int last = options.size() - 1;
    if (Keys.isDown(key)) {
      return Optional.of(choose(Math.min(chosen + 1, last)));
    }
    if (Keys.isUp(key)) {
      return Optional.of(choose(chosen < 0 ? last : Math.max(chosen - 1, 0)));
    }
    return OptionRows.digit(key, typed ? chosen : -1, options.size())
        .map(option -> new ChoiceDraft(options, option, true));
  }

  @Override
  public Draft choose(int target) {
    return new ChoiceDraft(options, target, false);
  }

  @Override
  public Response response() {
    return chosen < 0 ? Response.none() : Response.of(options.get(chosen));
  }

  @Override
  public String nudge() {
    return "Nothing is chosen yet. Enter again leaves it unanswered.";
  }

  @Override
  public List<Binding> keys() {
    return List.of(Binding.told("1-" + options.size() + " ↑↓", "choose"));
  }

  @Override
  public List<Line> lines(int width, boolean brief) {
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < options.size(); i++) {
      boolean at = i == chosen;
      lines.addAll(OptionRows.open(i, options, at ? "▸" : " ", at, false, width));
    }
    return lines;
  }

  @Override
  public List<Line> marked(Mark mark, int width, boolean brief) {
    return OptionRows.marked(options, mark, width, brief);
  }
}

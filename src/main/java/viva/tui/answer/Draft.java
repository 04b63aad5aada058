package viva.tui.answer;

import java.util.List;
import java.util.Optional;
import viva.question.Mark;
import viva.question.Response;
import viva.tui.model.Binding;
import viva.tui.page.Line;
import viva.tui.terminal.Input;

/** An answer in the making: a value, changed by keys until it is given. */
public interface Draft {

  /** The answer after a key, or nothing if the key means nothing to it. */
  Optional<Draft> press(Input.Key key);

  /** The answer after a click on one of its rows. */
  Draft choose(int target);

  /** The answer after text was pasted. */
  default Draft paste(String text) {
    return this;
  }

  /** What the answer is so far; empty as long as the learner has chosen nothing. */
  Response response();

  /** What Enter does in place of answering, if anything. */
  default Optional<Draft> enter() {
    return Optional.empty();
  }

  /** What Enter does now, for the footer; empty where another key is the main one. */
  default String enterLabel() {
    return "answer";
  }

  /** Whether the last key completed the answer, so that no Enter is needed. */
  default boolean complete() {
    return false;
  }

  /** Whether letters are typed into it. */
  default boolean types() {
    return false;
  }

  /** Whether its rows contain the stem, so that it is not shown above them. */
  default boolean showsStem() {
    return false;
  }

  /** What is said when Enter is pressed and nothing was answered yet. */
  String nudge();

  /** The keys it takes, for footer and help. */
  List<Binding> keys();

  /**
   * Its rows while it is made, in so many columns.
   *
   * @param brief whether rows are scarce
   */
  List<Line> lines(int width, boolean brief);

  /**
   * Its rows once it is marked.
   *
   * @param brief whether to leave out what was neither answered nor right
   */
  List<Line> marked(Mark mark, int width, boolean brief);
}

package viva.tui.screen;

import java.util.Optional;
import viva.tui.answer.TextField;

/**
 * What of a preview is shown.
 *
 * @param open whether key and notes are
 * @param listing whether the faults elsewhere are, in place of the question
 * @param typing whether letters are typed into the answer
 * @param goal where to go to, while it is typed
 * @param notice why there is no going there, or empty
 * @param moves counts what the author did, so that a page that he did not leave stays scrolled
 */
record PreviewLook(
    boolean open,
    boolean listing,
    boolean typing,
    Optional<TextField> goal,
    String notice,
    int moves) {
  static final PreviewLook FIRST = new PreviewLook(false, false, false, Optional.empty(), "", 0);

  PreviewLook open(boolean now) {
    return new PreviewLook(now, listing, false, goal, notice, moves);
  }

  PreviewLook listing(boolean now) {
    return new PreviewLook(open, now, false, goal, notice, moves);
  }

  PreviewLook typing(boolean now) {
    return new PreviewLook(open, listing, now, goal, notice, moves);
  }

  PreviewLook goal(TextField typed) {
    return new PreviewLook(open, listing, false, Optional.of(typed), "", moves);
  }

  /** With an empty field to type a goal into, or none, and why the last goal was none. */
  PreviewLook going(String why, boolean on) {
    Optional<TextField> field = on ? Optional.of(TextField.EMPTY) : Optional.empty();
    return new PreviewLook(open, listing, false, field, why, moves);
  }

  PreviewLook moved() {
    return new PreviewLook(open, listing, typing, goal, notice, moves + 1);
  }
}

package viva.tui.model;

import java.util.List;
import java.util.Optional;
import viva.desk.Dossier;
import viva.desk.Proof;
import viva.desk.Texts;
import viva.tui.terminal.Input;

/** What a screen is told. */
public sealed interface Message {

  /** A key that no binding of the screen took. */
  record Press(Input.Key key) implements Message {}

  /** Text that was pasted. */
  record Paste(String text) implements Message {}

  /** A click on a row with this target. */
  record Choose(int target) implements Message {}

  /** The file that is looked at was read again. */
  record Reread(Proof proof) implements Message {}

  /** The texts were opened at the places that the question at hand cites. */
  record Opened(List<Texts.Place> places) implements Message {}

  /**
   * Everything that is known of a question was looked up.
   *
   * @param trouble why what was said of it is not kept, if it is not
   */
  record Shown(Dossier dossier, Optional<String> trouble) implements Message {}

  /** The time that the screen wanted to be told of has come. */
  record Tick() implements Message {}

  /**
   * The facts that were handed over are kept, or there is trouble.
   *
   * @param trouble a sentence for the learner, or nothing
   */
  record Kept(Optional<String> trouble) implements Message {}
}

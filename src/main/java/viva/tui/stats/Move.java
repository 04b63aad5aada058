package viva.tui.stats;

import java.util.Optional;
import viva.tui.model.Keys;
import viva.tui.terminal.Input;
import viva.tui.terminal.Input.KeyName;

/** A step within a page. */
enum Move {
  LEFT,
  RIGHT,
  UP,
  DOWN;

  /** The step of a key, if it is one. */
  static Optional<Move> of(Input.Key key) {
    if (Keys.isUp(key)) {
      return Optional.of(UP);
    }
    if (Keys.isDown(key)) {
      return Optional.of(DOWN);
    }
    return key.name() == KeyName.LEFT
        ? Optional.of(LEFT)
        : key.name() == KeyName.RIGHT ? Optional.of(RIGHT) : Optional.empty();
  }

  /** By how much it goes to the right: 1, -1 or 0. */
  int right() {
    return this == RIGHT ? 1 : this == LEFT ? -1 : 0;
  }

  /** By how much it goes down: 1, -1 or 0. */
  int down() {
    return this == DOWN ? 1 : this == UP ? -1 : 0;
  }
}

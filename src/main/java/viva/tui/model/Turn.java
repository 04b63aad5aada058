package viva.tui.model;

import java.util.List;

/**
 * What a screen makes of a message: which screens lie on the stack in its place, and what is to be
 * done outside.
 *
 * @param screens what replaces the screen, the topmost last; empty to go away
 * @param effects what is to be done, in order
 * @param handled whether the message meant anything to the screen
 * @param below whether the turn is that of the screen below, which goes away too
 */
public record Turn(List<Screen> screens, List<Effect> effects, boolean handled, boolean below) {

  private Turn(List<Screen> screens, List<Effect> effects, boolean handled) {
    this(screens, effects, handled, false);
  }

  /** The screen as it is after the message. */
  public static Turn to(Screen screen) {
    return new Turn(List.of(screen), List.of(), true);
  }

  /** The screen, and something to be done. */
  public static Turn to(Screen screen, Effect... effects) {
    return new Turn(List.of(screen), List.of(effects), true);
  }

  /** The screen with another one over it. */
  public static Turn over(Screen screen, Screen overlay) {
    return new Turn(List.of(screen, overlay), List.of(), true);
  }

  /** The screen goes away and the one below is seen again. */
  public static Turn away() {
    return new Turn(List.of(), List.of(), true);
  }

  /** The message means nothing here. */
  public static Turn ignored(Screen screen) {
    return new Turn(List.of(screen), List.of(), false);
  }
}

package viva.tui.model;

import viva.tui.terminal.Input;
import viva.tui.terminal.Input.KeyName;

/**
 * After an Enter, another one counts only once another key came or the keyboard was quiet for a
 * while, so that a held Enter answers nothing.
 *
 * @param held whether the last key was Enter
 * @param last when it came, in milliseconds
 */
public record EnterGuard(boolean held, long last) {
  /** How long the keyboard must be quiet before Enter counts again. */
  public static final long QUIET_MILLIS = 300;

  /** Nothing was pressed yet. */
  public static final EnterGuard NONE = new EnterGuard(false, 0);

  /** Whether this key counts. */
  public boolean lets(Input.Key key) {
    return key.name() != KeyName.ENTER || !held || key.at() - last >= QUIET_MILLIS;
  }

  /** The guard after this key, whether it counted or not. */
  public EnterGuard after(Input.Key key) {
    return new EnterGuard(key.name() == KeyName.ENTER, key.at());
  }
}

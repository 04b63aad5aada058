package viva.tui.model;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import viva.tui.terminal.Input;
import viva.tui.terminal.Input.KeyName;

class EnterGuardTest {
  private static Input.Key key(KeyName name, long at) {
    return new Input.Key(name, "", false, false, false, at);
  }

  private static Input.Key enter(long at) {
    return key(KeyName.ENTER, at);
  }

  @Test
  void letsTheFirstEnterThrough() {
    assertTrue(EnterGuard.NONE.lets(enter(0)));
  }

  @Test
  void stopsAnEnterThatFollowsTooSoon() {
    assertFalse(EnterGuard.NONE.after(enter(1000)).lets(enter(1299)));
  }

  @Test
  void letsEnterThroughAfterAQuietMoment() {
    assertTrue(EnterGuard.NONE.after(enter(1000)).lets(enter(1300)));
  }

  @Test
  void countsQuietFromTheLastEnterEvenIfThatDidNotCount() {
    EnterGuard held = EnterGuard.NONE.after(enter(1000)).after(enter(1200));
    assertFalse(held.lets(enter(1400)));
    assertTrue(held.lets(enter(1500)));
  }

  @Test
  void letsEnterThroughOnceAnotherKeyCame() {
    assertTrue(EnterGuard.NONE.after(enter(1000)).after(key(KeyName.DOWN, 1010)).lets(enter(1020)));
  }

  @Test
  void letsEveryOtherKeyThrough() {
    assertTrue(EnterGuard.NONE.after(enter(1000)).lets(key(KeyName.DOWN, 1001)));
  }
}

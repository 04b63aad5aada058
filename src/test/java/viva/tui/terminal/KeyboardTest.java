package viva.tui.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class KeyboardTest {
  private static final int FOR_EVER = -1;

  private final PipedOutputStream typing = new PipedOutputStream();
  private final Keyboard keyboard;

  KeyboardTest() throws IOException {
    keyboard = new Keyboard(new PipedInputStream(typing, 1 << 16));
  }

  private void type(String text) throws IOException {
    typing.write(text.getBytes(StandardCharsets.UTF_8));
    typing.flush();
  }

  private String text() {
    return assertInstanceOf(Input.Key.class, keyboard.await(FOR_EVER)).text();
  }

  @Test
  void handsOutABurstInOrder() throws IOException {
    type("abc");
    assertEquals("abc", text() + text() + text());
  }

  @Test
  void tellsWhetherMoreCameWithAKey() throws IOException {
    type("ab");
    assertEquals("a", text());
    assertTrue(keyboard.hasMore());
    assertEquals("b", text());
    assertFalse(keyboard.hasMore());
  }

  @Test
  void tellsThatNothingCame() {
    long before = Keyboard.now();
    assertInstanceOf(Input.Timeout.class, keyboard.await(30));
    assertTrue(Keyboard.now() - before >= 29);
    assertInstanceOf(Input.Timeout.class, keyboard.await(0));
  }

  @Test
  void tellsALoneEscape() throws IOException {
    type("\033");
    Input.Key key = assertInstanceOf(Input.Key.class, keyboard.await(FOR_EVER));
    assertEquals(Input.KeyName.ESCAPE, key.name());
  }

  @Test
  void tellsTheEndAgainAndAgain() throws IOException {
    type("a");
    typing.close();
    assertEquals("a", text());
    assertInstanceOf(Input.End.class, keyboard.await(FOR_EVER));
    assertInstanceOf(Input.End.class, keyboard.await(FOR_EVER));
  }

  @Test
  void tellsAnEscapeBeforeTheEnd() throws IOException {
    type("\033");
    typing.close();
    assertInstanceOf(Input.Key.class, keyboard.await(FOR_EVER));
    assertInstanceOf(Input.End.class, keyboard.await(FOR_EVER));
  }

  @Test
  void wakesForWhatIsPosted() {
    Input resize = new Input.Resize(1, 2, 3);
    Thread poster = new Thread(() -> keyboard.post(() -> Optional.of(resize)));
    poster.start();
    assertEquals(resize, keyboard.await(FOR_EVER));
  }

  @Test
  void waitsOnAfterSomethingOfNoConsequence() throws IOException {
    keyboard.post(Optional::empty);
    type("a");
    assertEquals("a", text());
  }

  @Test
  void dropsWhatWasTypedButNotTheRest() throws IOException {
    Input resize = new Input.Resize(1, 2, 3);
    type("abc");
    assertEquals("a", text());
    keyboard.post(() -> Optional.of(resize));
    type("def");
    keyboard.dropTyped();
    type("x");
    assertEquals(resize, keyboard.await(FOR_EVER));
    assertEquals("x", text());
  }

  @Test
  void dropsTheRestOfWhatHadBegun() throws IOException {
    type("ab\033[");
    keyboard.dropTyped();
    type("Ax");
    assertEquals("x", text());
  }

  @Test
  void dropsWhatTheReaderIsAboutToHandOver() throws IOException {
    assertInstanceOf(Input.Timeout.class, keyboard.await(10)); // Now it reads.
    type("abc");
    keyboard.dropTyped();
    type("x");
    String first = text();
    assertTrue(first.equals("x"), first);
  }

  @Test
  void putsBackInFront() throws IOException {
    type("ab");
    assertEquals("a", text());
    Input resize = new Input.Resize(1, 2, 3);
    keyboard.push(resize);
    assertEquals(resize, keyboard.await(FOR_EVER));
    assertEquals("b", text());
  }
}

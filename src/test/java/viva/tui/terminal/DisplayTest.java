package viva.tui.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import viva.text.Width;
import viva.tui.page.Canvas;
import viva.tui.page.Style;

class DisplayTest {
  private static final String MENU = "  1  an option";

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  private Display display(int columns, int rows) throws IOException {
    Options options = new Options(Theme.DARK, 16, true);
    Display display = new Display(out, columns, rows, options);
    display.enter();
    return display;
  }

  private static Canvas canvas(Display display) {
    return new Canvas(display.columns(), display.rows());
  }

  /** What was written since the last time. */
  private String written() {
    String text = out.toString(StandardCharsets.UTF_8);
    out.reset();
    return text;
  }

  private String show(Display display, String text, Style style) throws IOException {
    Canvas canvas = canvas(display);
    canvas.put(0, 0, text, style);
    written();
    display.draw(canvas);
    return written();
  }

  @Test
  void writesAFrameInOneStylePerRun() throws IOException {
    String frame = show(display(20, 4), "right or not", Style.RIGHT);
    assertEquals("\033[m\033[2J\033[1;1H\033[0;32mright or not\033[?25l", tail(frame));
  }

  private static String tail(String frame) {
    return frame.substring(frame.lastIndexOf("\033[m\033[2J"));
  }

  @Test
  void writesNothingForTheSameFrame() throws IOException {
    Display display = display(20, 4);
    show(display, "same", Style.PLAIN);
    assertEquals("", show(display, "same", Style.PLAIN));
  }

  @Test
  void writesOnlyWhatDiffers() throws IOException {
    Display display = display(20, 4);
    show(display, "one two", Style.PLAIN);
    assertEquals("\033[1;5Hred", show(display, "one red", Style.PLAIN));
  }

  @Test
  void goesOverAFewBlanksByBlanksAndOverLettersByAStep() throws IOException {
    Display display = display(40, 4);
    show(display, "a  b1234567c", Style.PLAIN);
    assertEquals("\033[1;1HA  B\033[7CC", show(display, "A  B1234567C", Style.PLAIN));
  }

  @Test
  void movesTheCursorForLittle() throws IOException {
    Display display = display(200, 60);
    display.draw(menu(display, 10));
    written();
    display.draw(menu(display, 11));
    String move = written();
    assertTrue(move.length() <= 120, () -> move.length() + " bytes");
    assertFalse(move.contains("\033[2J"));
  }

  private static Canvas menu(Display display, int chosen) {
    Canvas canvas = canvas(display);
    for (int row = 0; row < canvas.rows(); row++) {
      canvas.put(1, row, MENU, row == chosen ? Style.ACCENT : Style.PLAIN);
      canvas.put(1, row, row == chosen ? "▸" : " ", Style.ACCENT);
      canvas.put(40, row, "some words beside it that stay", Style.DIM);
    }
    return canvas;
  }

  @Test
  void writesCharactersBeyondTheBasicPlaneWhole() throws IOException {
    assertTrue(show(display(20, 4), "a😀b", Style.PLAIN).contains("😀"));
  }

  @Test
  void placesTheCursorAnewAfterACharacterOfDoubtfulWidth() throws IOException {
    String frame = show(display(20, 4), "✓yes", Style.PLAIN);
    assertTrue(frame.contains("✓\033[1;2Hyes"), frame);
  }

  @Test
  void replacesWideCharactersAndWhatTheyCovered() throws IOException {
    assumeTrue(Width.ofCluster("日") == 2);
    Display display = display(20, 4);
    show(display, "日a本b語c", Style.PLAIN);
    assertEquals("\033[1;4H 本", show(display, "日a 本語c", Style.PLAIN));
    assertEquals("\033[1;1Ha日本 ", show(display, "a日本 語c", Style.PLAIN));
    assertEquals("\033[1;2Hbcd   c ", show(display, "abcd   c", Style.PLAIN));
    assertEquals("\033[1;2H日", show(display, "a日d   c", Style.PLAIN));
  }

  @Test
  void blanksTheGroundOfAnEmojiFirst() throws IOException {
    assumeTrue(Width.ofCluster("😀") == 2);
    String frame = show(display(20, 4), "a😀b", Style.PLAIN);
    assertTrue(frame.contains("a  \033[1;2H😀\033[1;4Hb"), frame);
  }

  @Test
  void neverWritesAControlCharacter() throws IOException {
    String frame = show(display(20, 4), "a\007b\033c\u009bd", Style.PLAIN);
    String text = frame.replaceAll("\033\\[[?;\\d]*[A-Za-z]", "");
    assertTrue(text.chars().noneMatch(Character::isISOControl), frame);
    assertEquals(
        "\uFFFD", new Cells(Theme.MONO.pens(0)).of("\007", Style.PLAIN).getCharacterString());
  }

  @Test
  void showsTheCursorWhereTheCanvasWantsIt() throws IOException {
    Display display = display(20, 4);
    display.draw(canvas(display));
    written();
    Canvas canvas = canvas(display);
    canvas.cursor(3, 2);
    display.draw(canvas);
    assertEquals("\033[3;4H\033[?25h", written());
    display.draw(canvas(display));
    assertEquals("\033[?25l", written());
  }

  @Test
  void paintsEverythingAfterAnotherSize() throws IOException {
    Display display = display(20, 4);
    show(display, "words", Style.PLAIN);
    display.resize(10, 3);
    assertEquals(10, display.columns());
    assertTrue(show(display, "words", Style.PLAIN).startsWith("\033[m\033[2J"));
  }

  /** A terminal that has been cleared has all blanks, and another one may be narrower by now. */
  @Test
  void writesNoBlanksAfterAnotherSize() throws IOException {
    Display display = display(20, 4);
    show(display, "first", Style.PLAIN);
    show(display, "second", Style.PLAIN);
    display.resize(200, 60);
    String frame = tail(show(display, "one two", Style.PLAIN));
    assertTrue(frame.length() < 40, frame);
  }

  @Test
  void showsACanvasOfAnotherSizeAsFarAsItFits() throws IOException {
    Display display = display(4, 2);
    Canvas large = new Canvas(10, 5);
    large.put(0, 0, "abcdefgh", Style.PLAIN);
    large.put(0, 4, "below", Style.PLAIN);
    display.draw(large);
    String frame = written();
    assertTrue(frame.contains("abcd") && !frame.contains("abcde"), frame);
    display.draw(new Canvas(2, 1));
    assertEquals("\033[1;1H    ", written());
  }

  @Test
  void underlinesBlanksOfAField() throws IOException {
    String frame = show(display(20, 4), "a  b", Style.FIELD);
    assertTrue(frame.contains("\033[0;4ma  b"), frame);
  }

  @Test
  void repaintsWhatWasShown() throws IOException {
    Display display = display(20, 4);
    show(display, "words", Style.PLAIN);
    display.repaint();
    String frame = written();
    assertTrue(frame.contains("\033[2J") && frame.contains("words"), frame);
  }

  @Test
  void switchesOffAllThatItSwitchedOn() throws IOException {
    Display display = display(20, 4);
    display.draw(canvas(display));
    String on = written();
    display.leave();
    String off = written();
    for (String mode : new String[] {"1049", "2004", "1000", "1006"}) {
      assertTrue(on.contains("\033[?" + mode + "h"), mode);
      assertTrue(off.contains("\033[?" + mode + "l"), mode);
    }
    assertTrue(off.contains("\033[?25h"));
  }
}

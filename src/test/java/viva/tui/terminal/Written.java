package viva.tui.terminal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import viva.tui.page.Canvas;

/** What a terminal is sent for one canvas after another, with the longest colours. */
public final class Written {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final Display display;

  public Written(int columns, int rows) {
    try {
      display = new Display(out, columns, rows, new Options(Theme.DARK, 256, true));
      display.enter();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Draws a canvas and returns what was written for it. */
  public String draw(Canvas canvas) {
    out.reset();
    try {
      display.draw(canvas);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}

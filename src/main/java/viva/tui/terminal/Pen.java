package viva.tui.terminal;

import com.googlecode.lanterna.TextColor;
import java.awt.Color;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * All that makes a cell look as it does: the parameters of one "select graphic rendition" sequence.
 * It travels through Lanterna's cell buffer as if it were a foreground colour, which lets every
 * change of style be one short sequence and gives faint text, which Lanterna does not know.
 *
 * @param codes the parameters that follow a reset, separated by semicolons; empty for none
 */
record Pen(String codes) implements TextColor {
  private static final Set<String> UNDERLINED_OR_REVERSED = Set.of("4", "7");

  static final Pen NONE = new Pen("");

  /** Whether a blank looks different with this pen than with none. */
  boolean inksBlanks() {
    String[] parts = codes.split(";");
    for (int i = 0; i < parts.length; i++) {
      String part = parts[i];
      if (UNDERLINED_OR_REVERSED.contains(part) || isGround(part)) {
        return true;
      }
      if (part.equals("38")) {
        i += 2; // The number of a palette colour is not a code.
      }
    }
    return false;
  }

  private static boolean isGround(String code) {
    return (code.length() == 2 && code.startsWith("4")) || code.startsWith("10");
  }

  @Override
  public byte[] getForegroundSGRSequence() {
    return codes.getBytes(StandardCharsets.US_ASCII);
  }

  @Override
  public byte[] getBackgroundSGRSequence() {
    return new byte[0];
  }

  @Override
  public int getRed() {
    return 0;
  }

  @Override
  public int getGreen() {
    return 0;
  }

  @Override
  public int getBlue() {
    return 0;
  }

  @Override
  @Deprecated
  public Color toColor() {
    throw new UnsupportedOperationException("a pen is more than a colour");
  }
}

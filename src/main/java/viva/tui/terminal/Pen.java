package viva.tui.terminal;

import com.googlecode.lanterna.TextColor;
import java.awt.Color;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * All that makes a cell look as it does: the parameters of one "select graphic rendition" sequence.
 * It travels through Lanterna's cell buffer as if it were a foreground colour, which lets every
 * change of style be one short sequence and gives faint text, which Lanterna does not know.
 */
final class Pen implements TextColor {
  private static final Set<String> UNDERLINED_OR_REVERSED = Set.of("4", "7");

  static final Pen NONE = new Pen("");

  private final String codes;
  private final boolean inksBlanks;

  /**
   * A pen.
   *
   * @param codes the parameters that follow a reset, separated by semicolons; empty for none
   */
  Pen(String codes) {
    this.codes = codes;
    this.inksBlanks = inksBlanks(codes.split(";"));
  }

  /** The parameters. */
  String codes() {
    return codes;
  }

  /** Whether a blank looks different with this pen than with none. */
  boolean inksBlanks() {
    return inksBlanks;
  }

  private static boolean inksBlanks(String[] parts) {
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

  @Override
  public boolean equals(Object other) {
    return other instanceof Pen pen && pen.codes.equals(codes);
  }

  @Override
  public int hashCode() {
    return codes.hashCode();
  }

  @Override
  public String toString() {
    return "Pen[" + codes + "]";
  }
}

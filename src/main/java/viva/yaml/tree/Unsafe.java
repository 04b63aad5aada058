package viva.yaml.tree;

import java.util.Optional;
import viva.text.Clean;

/**
 * Characters that have no business in a bank, because a terminal obeys them or because they hide.
 * What they are, {@link Clean} says; here they are told as faults and replaced one for one, so that
 * places in the text stay what they were.
 */
final class Unsafe {
  private static final int FLAG = 0x1F3F4;
  private static final char STAND_IN = '\uFFFD';

  private Unsafe() {}

  /** What is unsafe about a code point as a code of a fault, or null. */
  private static Code code(int codePoint) {
    if ((codePoint >= ' ' && codePoint < 0x7F)
        || Clean.firstUnsafe(Character.toString(codePoint)).isEmpty()) {
      return null;
    }
    if (codePoint == 0x1B || codePoint == 0x9B) {
      return Code.TEXT_ESCAPE_SEQUENCE;
    }
    boolean turns = codePoint >= 0x202A && codePoint <= 0x202E;
    boolean isolates = codePoint >= 0x2066 && codePoint <= 0x2069;
    return turns || isolates
        ? Code.TEXT_DIRECTION
        : codePoint < 0xA0 ? Code.TEXT_CONTROL : Code.TEXT_HIDDEN;
  }

  private static boolean isTag(int codePoint) {
    return codePoint >= 0xE0020 && codePoint <= 0xE007F;
  }

  private static Fault fault(Code code, int codePoint, Span at) {
    String noun =
        switch (code) {
          case TEXT_ESCAPE_SEQUENCE -> "the escape sequence of a terminal, which begins with ";
          case TEXT_DIRECTION -> "the direction override ";
          case TEXT_CONTROL -> "the control character ";
          default -> "something that no reader can see, ";
        };
    String message = "the text holds " + noun + Clean.describe(codePoint);
    return Fault.error(code, at, message, "take it out; a bank holds visible text only");
  }

  /** The fault of a value that holds such a character, put there by an escape in quotes. */
  static Optional<Fault> find(String text, Span where) {
    int at = Clean.firstUnsafe(text).orElse(text.indexOf('\r'));
    if (at < 0) {
      return Optional.empty();
    }
    int codePoint = text.codePointAt(at);
    Code code = code(codePoint);
    return Optional.of(fault(code == null ? Code.TEXT_CONTROL : code, codePoint, where));
  }

  /** Tells every such character in a file's text, a run of the same sort once. */
  static void tellAll(String text, Faults faults) {
    if (Clean.firstUnsafe(text).isEmpty()) {
      return;
    }
    Code last = null;
    boolean inFlag = false;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int codePoint = text.codePointAt(i);
      Code code = inFlag && isTag(codePoint) ? null : code(codePoint);
      if (code != null && code != last) {
        faults.add(fault(code, codePoint, Span.at(i)));
      }
      last = code;
      inFlag = codePoint == FLAG || (inFlag && isTag(codePoint));
    }
  }

  /**
   * The text with a stand-in for each such character and of the same length. The line breaks that
   * only Unicode knows become spaces, because the lines of a file are those of its editor.
   */
  static String soften(String text) {
    boolean breaks = text.indexOf('\u2028') >= 0 || text.indexOf('\u2029') >= 0;
    if (!breaks && Clean.firstUnsafe(text).isEmpty()) {
      return text;
    }
    StringBuilder soft = new StringBuilder(text);
    boolean inFlag = false;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int codePoint = text.codePointAt(i);
      if (codePoint == 0x2028 || codePoint == 0x2029) {
        soft.setCharAt(i, ' ');
      } else if (!(inFlag && isTag(codePoint)) && code(codePoint) != null) {
        for (int j = 0; j < Character.charCount(codePoint); j++) {
          soft.setCharAt(i + j, codePoint == 0x0B || codePoint == 0x0C ? ' ' : STAND_IN);
        }
      }
      inFlag = codePoint == FLAG || (inFlag && isTag(codePoint));
    }
    return soft.toString();
  }
}

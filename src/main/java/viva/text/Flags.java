package viva.text;

/** Flags of regions such as Scotland: a black flag and invisible letters that name the region. */
final class Flags {
  /** The black flag that such a sequence begins with. */
  static final int BASE = 0x1F3F4;

  private static final int END = 0xE007F;
  private static final int LONGEST_NAME = 6;

  private Flags() {}

  /** Where the tags behind a black flag end, or {@code start} where no valid sequence stands. */
  static int tagsEnd(String text, int start) {
    int at = start;
    for (int letters = 0; letters <= LONGEST_NAME && at < text.length(); letters++) {
      int codePoint = text.codePointAt(at);
      at += Character.charCount(codePoint);
      if (codePoint == END) {
        return letters == 0 ? start : at;
      }
      if (!isLetterOrDigit(codePoint)) {
        return start;
      }
    }
    return start;
  }

  private static boolean isLetterOrDigit(int codePoint) {
    return (codePoint >= 0xE0030 && codePoint <= 0xE0039)
        || (codePoint >= 0xE0061 && codePoint <= 0xE007A);
  }
}

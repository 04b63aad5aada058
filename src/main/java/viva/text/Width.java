package viva.text;

/**
 * How many columns of a terminal a text takes. East Asian wide characters and emoji take two,
 * characters of ambiguous width one, as in terminals that are not set up for East Asia.
 */
public final class Width {
  private static final int WIDEST = 2;
  private static final int EMOJI_SELECTOR = 0xFE0F;

  /** Below it nothing joins what stands before. */
  private static final char FIRST_MARK = 0x300;

  private Width() {}

  /**
   * Of one grapheme cluster: 0, 1 or 2. It is the sum of its code points, which is what most
   * terminals reckon, but never more than two; the selector U+FE0F makes a picture, a digit, * or #
   * wide. A control character, a line break and a mark that stands alone take no column.
   */
  public static int ofCluster(String cluster) {
    return between(cluster, 0, cluster.length());
  }

  /** Of a text without line breaks. */
  public static int of(String text) {
    int width = 0;
    for (int at = 0; at < text.length(); ) {
      int end = end(text, at);
      width += step(text, at, end);
      at = end;
    }
    return width;
  }

  /** How much of a text takes no more than so many columns, to the end of a cluster. */
  public static String fitting(String text, int columns) {
    int width = 0;
    int at = 0;
    while (at < text.length()) {
      int end = end(text, at);
      width += step(text, at, end);
      if (width > columns) {
        break;
      }
      at = end;
    }
    return text.substring(0, at);
  }

  /** Nearly everywhere a character is a cluster, and to see that is several times quicker. */
  private static int end(String text, int at) {
    return isPlain(text, at) ? at + 1 : Clusters.end(text, at);
  }

  private static int step(String text, int at, int end) {
    return isPlain(text, at) ? 1 : between(text, at, end);
  }

  /** Whether here stands a character of ASCII with nothing behind it that could belong to it. */
  private static boolean isPlain(String text, int at) {
    char here = text.charAt(at);
    return here >= ' '
        && here <= '~'
        && (at + 1 == text.length() || text.charAt(at + 1) < FIRST_MARK);
  }

  /** Of the cluster that lies between two offsets of a text. */
  static int between(String text, int start, int end) {
    int at = start;
    int width = 0;
    while (at < end && width < WIDEST) {
      int codePoint = text.codePointAt(at);
      Trait trait = Trait.of(codePoint);
      int next = at + Character.charCount(codePoint);
      if (next < end && text.charAt(next) == EMOJI_SELECTOR && canBeEmoji(codePoint, trait)) {
        return WIDEST;
      }
      width += trait.columns();
      at = next;
    }
    return Math.min(width, WIDEST);
  }

  private static boolean canBeEmoji(int codePoint, Trait trait) {
    return trait.isPicture()
        || (codePoint >= '0' && codePoint <= '9')
        || codePoint == '#'
        || codePoint == '*';
  }
}

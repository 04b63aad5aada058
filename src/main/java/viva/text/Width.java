package viva.text;

/**
 * How many columns of a terminal a text takes. East Asian wide characters and emoji take two,
 * characters of ambiguous width one, as in terminals that are not set up for East Asia.
 */
public final class Width {
  private static final int WIDEST = 2;
  private static final int EMOJI_SELECTOR = 0xFE0F;

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
      int end = Clusters.end(text, at);
      width += between(text, at, end);
      at = end;
    }
    return width;
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

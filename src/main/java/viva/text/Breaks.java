package viva.text;

/**
 * Where a line may end other than at a space: behind a hyphen or dash between letters, and between
 * the characters of Chinese and Japanese, save that no closing mark begins a line and no opening
 * one ends it. Korean is broken at its spaces, like the alphabets.
 */
final class Breaks {
  private static final String HYPHENS = "-\u2010\u2013\u2014";
  private static final String OPENING = "([{<\u2018\u201C«（［｛｟「『【〈《〔〖〘〚〝￡￥＄";
  private static final String CLOSING =
      ")]}>,.;:!?%\u2019\u201D»、。，．！？；：％）］｝｠」』】〉》〕〗〙〛〞〟…‥・･｡｣､〜～ーｰ々〻ゝゞヽヾ"
          + "ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ";

  private Breaks() {}

  /** Whether a cluster is a space at which a line may end, a no-break space not being one. */
  static boolean isSpace(String text, int start, int end) {
    if (end != start + 1) {
      return false;
    }
    char c = text.charAt(start);
    return c == ' '
        || c == '\t'
        || (c >= 0x2000 && c <= 0x200B && c != 0x2007)
        || c == 0x3000
        || c == 0x1680
        || c == 0x205F;
  }

  static boolean isNewline(char c) {
    return c == '\n' || c == '\r';
  }

  /** Whether a line may end before an offset with no space there. */
  static boolean allowed(String text, int lineStart, int at) {
    if (at <= lineStart) {
      return false;
    }
    int before = text.codePointBefore(at);
    int after = text.codePointAt(at);
    if (HYPHENS.indexOf(before) >= 0) {
      int hyphen = at - Character.charCount(before);
      return hyphen > lineStart
          && isLetterLike(text.codePointBefore(hyphen))
          && Character.isLetter(after);
    }
    return (isEastAsian(before) || isEastAsian(after)) && endsLine(before) && beginsLine(after);
  }

  private static boolean endsLine(int codePoint) {
    return OPENING.indexOf(codePoint) < 0
        && (isEastAsian(codePoint)
            || isLetterLike(codePoint)
            || Character.isDigit(codePoint)
            || CLOSING.indexOf(codePoint) >= 0);
  }

  private static boolean beginsLine(int codePoint) {
    return CLOSING.indexOf(codePoint) < 0
        && (isEastAsian(codePoint)
            || Character.isLetterOrDigit(codePoint)
            || OPENING.indexOf(codePoint) >= 0);
  }

  private static boolean isLetterLike(int codePoint) {
    return Character.isLetter(codePoint) || Trait.of(codePoint).isMark();
  }

  private static boolean isEastAsian(int codePoint) {
    return codePoint >= 0x2E80
        && ((codePoint <= 0x312F && codePoint != 0x3000)
            || (codePoint >= 0x31A0 && codePoint <= 0xA4CF)
            || (codePoint >= 0xF900 && codePoint <= 0xFAFF)
            || (codePoint >= 0xFE30 && codePoint <= 0xFE4F)
            || (codePoint >= 0xFF01 && codePoint <= 0xFF9F)
            || (codePoint >= 0x20000 && codePoint <= 0x3FFFD));
  }
}

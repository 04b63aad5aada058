package viva.text;

/** What must become of one code point of a stranger's text before a terminal may see it. */
enum Hazard {
  /** Harmless; shown. */
  NONE,
  /** A line break of any kind. */
  BREAK,
  TAB,
  /** Shown only between letters or pictures: it joins or parts them. */
  JOINER,
  /** Shown only on a visible character: it chooses that one's look. */
  SELECTOR,
  /** A mark on the character before; shown, but not in any number. */
  MARK,
  /** Invisible and harmless, such as a soft hyphen; dropped. */
  HIDDEN,
  /** Invisible, and made to mislead or to carry what nobody sees; dropped. */
  MISLEADING,
  /** An invisible letter; shown only in the flag of a region. */
  TAG,
  /** Control characters and what no two systems show alike; replaced by U+FFFD. */
  FOREIGN;

  static Hazard of(int codePoint) {
    if (codePoint < 0xA0) {
      return ofControl(codePoint);
    }
    Hazard known = ofFormat(codePoint);
    if (known != NONE) {
      return known;
    }
    if (isForeign(codePoint)) {
      return FOREIGN;
    }
    Trait trait = Trait.of(codePoint);
    if (trait.isMark()) {
      return MARK;
    }
    return trait == Trait.CONTROL ? HIDDEN : NONE;
  }

  private static Hazard ofControl(int codePoint) {
    return switch (codePoint) {
      case '\n', '\r' -> BREAK;
      case '\t' -> TAB;
      default -> codePoint >= ' ' && codePoint < 0x7F ? NONE : FOREIGN;
    };
  }

  private static Hazard ofFormat(int codePoint) {
    return switch (codePoint) {
      case 0x200C, 0x200D, 0x180E -> JOINER;
      case 0x2028, 0x2029 -> BREAK;
      case 0x180B, 0x180C, 0x180D, 0x180F -> SELECTOR;
      // Embeddings, overrides, isolates, the deprecated ones, interlinear annotation.
      case 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069 -> MISLEADING;
      case 0x206A, 0x206B, 0x206C, 0x206D, 0x206E, 0x206F, 0xFFF9, 0xFFFA, 0xFFFB -> MISLEADING;
      default -> ofBlock(codePoint);
    };
  }

  private static Hazard ofBlock(int codePoint) {
    if ((codePoint >= 0xFE00 && codePoint <= 0xFE0F)
        || (codePoint >= 0xE0100 && codePoint <= 0xE01EF)) {
      return SELECTOR;
    }
    if (codePoint >= 0xE0020 && codePoint <= 0xE007F) {
      return TAG;
    }
    return codePoint >= 0xE0000 && codePoint <= 0xE0FFF ? MISLEADING : NONE;
  }

  /** Private use, lone surrogates, noncharacters and the planes in which nothing is. */
  private static boolean isForeign(int codePoint) {
    return (codePoint >= 0xD800 && codePoint <= 0xF8FF)
        || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF)
        || (codePoint & 0xFFFE) == 0xFFFE
        || codePoint >= 0x40000;
  }

  /** Whether a person's file should not hold it at all. */
  boolean isUnsafe() {
    return this == MISLEADING || this == TAG || this == FOREIGN;
  }
}

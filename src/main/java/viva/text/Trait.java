package viva.text;

/**
 * What one code point does in a text on a terminal: how it joins its neighbours in a grapheme
 * cluster (the classes of UAX #29) and how many columns it takes by itself. Letters stand for the
 * traits in {@link TraitTable}.
 */
enum Trait {
  OTHER('O', 1),
  WIDE('W', 2),
  CONTROL('C', 0),
  SURROGATE('S', 1),
  EXTENDING('E', 0),
  EXTENDING_NARROW('F', 1),
  EXTENDING_WIDE('M', 2),
  SPACING_MARK('G', 1),
  PREPENDED('P', 1),
  PICTURE('X', 1),
  PICTURE_WIDE('Y', 2),
  REGIONAL('R', 2),
  JOINER('Z', 0),
  LEADING_JAMO('L', 2),
  VOWEL_JAMO('V', 0),
  VOWEL_NARROW('U', 1),
  TRAILING_JAMO('T', 0),
  SYLLABLE('H', 2),
  CLOSED_SYLLABLE('I', 2);

  private static final Trait[] BY_LETTER = new Trait['Z' - 'A' + 1];

  static {
    for (Trait trait : values()) {
      BY_LETTER[trait.letter - 'A'] = trait;
    }
  }

  private static final int FIRST_SYLLABLE = 0xAC00;
  private static final int SYLLABLES_PER_VOWEL = 28;

  private final char letter;
  private final int columns;

  Trait(char letter, int columns) {
    this.letter = letter;
    this.columns = columns;
  }

  /** The trait of a code point or of a lone surrogate. */
  static Trait of(int codePoint) {
    if (codePoint < 0x80) {
      return codePoint < ' ' || codePoint == 0x7F ? CONTROL : OTHER;
    }
    Trait trait = TraitTable.lookUp(codePoint);
    if (trait == SYLLABLE && (codePoint - FIRST_SYLLABLE) % SYLLABLES_PER_VOWEL != 0) {
      return CLOSED_SYLLABLE;
    }
    return trait;
  }

  static Trait ofLetter(char letter) {
    return BY_LETTER[letter - 'A'];
  }

  /** The columns it takes by itself: 0, 1 or 2. */
  int columns() {
    return columns;
  }

  boolean isPicture() {
    return this == PICTURE || this == PICTURE_WIDE;
  }

  /** Whether nothing ever joins it, before or behind. */
  boolean standsAlone() {
    return this == CONTROL || this == SURROGATE;
  }

  /** Whether it is a mark on what comes before. */
  boolean isMark() {
    return this == EXTENDING
        || this == EXTENDING_NARROW
        || this == EXTENDING_WIDE
        || this == SPACING_MARK;
  }

  /** Whether the jamo or syllable {@code next} goes on with the syllable this is in. */
  boolean goesOnWith(Trait next) {
    return switch (this) {
      case LEADING_JAMO ->
          next == LEADING_JAMO || next.isVowel() || next == SYLLABLE || next == CLOSED_SYLLABLE;
      case VOWEL_JAMO, VOWEL_NARROW, SYLLABLE -> next.isVowel() || next == TRAILING_JAMO;
      case TRAILING_JAMO, CLOSED_SYLLABLE -> next == TRAILING_JAMO;
      default -> false;
    };
  }

  private boolean isVowel() {
    return this == VOWEL_JAMO || this == VOWEL_NARROW;
  }
}

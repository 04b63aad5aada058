package viva.question;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Map;

/**
 * Brings texts that a person would call the same to one spelling: case, accents, spacing,
 * typographic quotes and dashes, and characters that cannot be seen are set aside.
 *
 * <p>Locale never enters, since {@code I} must meet {@code i} on a Turkish machine too. Letters of
 * other scripts that merely decompose into a letter and a mark (й, が, 각) stay what they are.
 */
public final class Folding {
  /** Letters without a decomposition that a person with another keyboard writes like this. */
  private static final Map<Integer, String> SPELLED =
      Map.of(
          (int) 'ß', "ss", (int) 'æ', "ae", (int) 'œ', "oe", (int) 'ø', "o", (int) 'ł', "l",
          (int) 'đ', "d", (int) 'ð', "d", (int) 'þ', "th", (int) 'ħ', "h", (int) 'ŧ', "t");

  private static final int CYRILLIC_IE = 0x0435;

  private static final String APOSTROPHES = "'`´‘’‚‛′‵ʹʺʻʼʽʾʿ";
  private static final String QUOTES = "\"“”„‟″‶«»‹›〝〞";
  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻";

  private static final char[] ASCII = ascii();

  private Folding() {}

  /** The folded text, its words one space apart; a text of which nothing would be left as it is. */
  public static String of(String text) {
    String quick = quick(text);
    return quick.isEmpty() ? thorough(text) : quick;
  }

  /**
   * The folded text where it is made of nothing but ASCII and the usual typography, else empty: as
   * most texts are, and this takes a tenth of the time.
   */
  private static String quick(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char folded = c < ASCII.length ? ASCII[c] : typographic(c);
      if (folded == 0 && c >= ASCII.length) {
        return "";
      }
      boolean again = folded == ' ' && (out.isEmpty() || out.charAt(out.length() - 1) == ' ');
      if (folded != 0 && !again) {
        out.append(folded);
      }
    }
    return out.toString().stripTrailing();
  }

  /** What each of these becomes, or 0 for one that cannot be seen. */
  private static char[] ascii() {
    char[] folded = new char[0x80];
    for (char c = 0; c < folded.length; c++) {
      folded[c] = isSpace(c) ? ' ' : isInvisible(c) ? 0 : Character.toLowerCase(c);
    }
    folded['`'] = '\'';
    return folded;
  }

  /** The plain form of a dash or a quotation mark, or 0. */
  private static char typographic(char c) {
    if (c >= '\u2010' && c <= '\u2015') {
      return '-';
    }
    if (c >= '‘' && c <= '‛') {
      return '\'';
    }
    return c >= '“' && c <= '‟' ? '"' : 0;
  }

  /** The folded text, whatever it is made of. */
  static String thorough(String text) {
    String decomposed = Normalizer.normalize(prepared(text), Form.NFKD);
    String folded = tidied(Normalizer.normalize(folded(decomposed), Form.NFC));
    return folded.isEmpty() ? visible(text) : folded;
  }

  /**
   * The text letter for letter, without outer spaces and characters that cannot be seen; nobody can
   * type one space for another.
   */
  static String visible(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints()
        .filter(c -> !isInvisible(c))
        .map(c -> Character.getType(c) == Character.SPACE_SEPARATOR ? ' ' : c)
        .forEach(out::appendCodePoint);
    int start = 0;
    int end = out.length();
    while (start < end && isSpace(out.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(out.charAt(end - 1))) {
      end--;
    }
    return Normalizer.normalize(out.substring(start, end), Form.NFC);
  }

  /** Whether nothing can be seen of the text. */
  static boolean isBlank(String text) {
    return text.codePoints().allMatch(c -> isSpace(c) || isInvisible(c));
  }

  /** Settles what decomposing would spoil: 10² is not 102, 1½ not 11/2, and ´ no space. */
  private static String prepared(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
      c = text.codePointAt(i);
      boolean afterDigit = !out.isEmpty() && Character.isDigit(out.charAt(out.length() - 1));
      if (afterDigit && SUPERSCRIPTS.indexOf(c) >= 0) {
        out.append('^');
      } else if (afterDigit && Character.getType(c) == Character.OTHER_NUMBER) {
        out.append(' ');
      }
      appendPrepared(out, c);
    }
    return out.toString();
  }

  private static void appendPrepared(StringBuilder out, int c) {
    if (isSpace(c)) {
      out.append(' ');
    } else if (APOSTROPHES.indexOf(c) >= 0) {
      out.append('\'');
    } else if (QUOTES.indexOf(c) >= 0) {
      out.append('"');
    } else if (Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER) {
      out.append(Character.digit(c, 10));
    } else if (!isInvisible(c)) {
      out.appendCodePoint(c);
    }
  }

  private static String folded(String decomposed) {
    StringBuilder out = new StringBuilder(decomposed.length());
    int base = ' ';
    for (int i = 0, c; i < decomposed.length(); i += Character.charCount(c)) {
      c = decomposed.codePointAt(i);
      if (Character.getType(c) == Character.NON_SPACING_MARK) {
        if (!isAccent(base, c)) {
          out.appendCodePoint(c);
        }
        continue;
      }
      // Up and then down, so that both sigmas, both dotless and dotted i, and ẞ meet.
      base = Character.toLowerCase(Character.toUpperCase(c));
      out.append(spelled(base));
    }
    return out.toString();
  }

  private static String spelled(int c) {
    if (Character.getType(c) == Character.DASH_PUNCTUATION || c == '−') {
      return "-";
    }
    return c == '⁄' ? "/" : SPELLED.getOrDefault(c, Character.toString(c));
  }

  /** Whether a mark on this letter may be left out, as it may in Latin, Greek, and ё. */
  private static boolean isAccent(int base, int mark) {
    boolean vowelPoint =
        (mark >= 0x0591 && mark <= 0x05C7) || (mark >= 0x064B && mark <= 0x0652) || mark == 0x0670;
    UnicodeScript script = UnicodeScript.of(base);
    boolean bare =
        script == UnicodeScript.LATIN
            || script == UnicodeScript.GREEK
            || script == UnicodeScript.COMMON
            || (base == CYRILLIC_IE && mark == 0x0308);
    return vowelPoint || (bare && isCombiningAccent(mark));
  }

  private static boolean isCombiningAccent(int c) {
    return (c >= 0x0300 && c <= 0x036F)
        || (c >= 0x1AB0 && c <= 0x1AFF)
        || (c >= 0x1DC0 && c <= 0x1DFF)
        || (c >= 0x20D0 && c <= 0x20FF);
  }

  /** One space between words, none outside; accents that composed with no letter (stress) go. */
  private static String tidied(String composed) {
    StringBuilder out = new StringBuilder(composed.length());
    composed
        .codePoints()
        .filter(c -> !isCombiningAccent(c))
        .filter(c -> c != ' ' || (!out.isEmpty() && out.charAt(out.length() - 1) != ' '))
        .forEachOrdered(out::appendCodePoint);
    return out.toString().stripTrailing();
  }

  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Joiners, directional marks, soft hyphens, variation selectors, control characters. */
  private static boolean isInvisible(int c) {
    int type = Character.getType(c);
    return type == Character.FORMAT
        || (type == Character.CONTROL && !Character.isWhitespace(c))
        || (c >= 0xFE00 && c <= 0xFE0F)
        || (c >= 0xE0100 && c <= 0xE01EF)
        || c == 0x034F;
  }
}

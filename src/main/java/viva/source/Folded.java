package viva.source;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A stretch of text as words are sought in it: case, spacing, quotation marks, forms of dashes,
 * composed or decomposed accents, and the marks of Markdown set aside. An accent itself counts.
 *
 * @param text as it reads, with {@link #BREAK} for a hyphen at the end of a line, of which nobody
 *     knows whether it belongs to the word
 */
record Folded(String text) {
  private static final char BREAK = '\u00AD';
  private static final Pattern HYPHEN_BREAK =
      Pattern.compile("(?<=\\p{L})[-\\u2010] *\\n[ >]*(?=\\p{L})");
  private static final Pattern QUOTE_LINE = Pattern.compile("(?m)^[ >]*>");
  private static final String QUOTES = "'`´‘’‚‛′ʼ\"“”„‟″«»‹›";
  private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212";

  static Folded of(String text) {
    String bare = Unmarked.of(QUOTE_LINE.matcher(text).replaceAll(""));
    boolean broken = bare.indexOf('\n') >= 0;
    return new Folded(
        fold(broken ? HYPHEN_BREAK.matcher(bare).replaceAll(String.valueOf(BREAK)) : bare));
  }

  /** Words on one line, in which no hyphen parts a word. */
  static String line(String words) {
    return fold(Unmarked.of(words)).replace(String.valueOf(BREAK), "");
  }

  /** As it reads where each hyphen at the end of a line belongs to its word. */
  String parted() {
    return text.replace(BREAK, '-');
  }

  /**
   * Whether words stand in it whole, neither within a longer word or number nor across its ends.
   *
   * @param words words folded by {@link #line}
   */
  boolean has(String words) {
    if (words.isEmpty()) {
      return false;
    }
    int at = text.indexOf(words.charAt(0));
    while (at >= 0) {
      int end = end(at, words);
      if (end >= 0 && edge(text, at) && edge(text, end)) {
        return true;
      }
      at = text.indexOf(words.charAt(0), at + 1);
    }
    return false;
  }

  /** Where words that begin at an offset end, or -1; a broken word is whole or has a hyphen. */
  private int end(int from, String words) {
    int at = from;
    for (int i = 0; i < words.length(); i++, at++) {
      boolean hyphen = words.charAt(i) == '-';
      if (!hyphen && at < text.length() && text.charAt(at) == BREAK) {
        at++;
      }
      boolean broken = hyphen && at < text.length() && text.charAt(at) == BREAK;
      if (at >= text.length() || !(broken || text.charAt(at) == words.charAt(i))) {
        return -1;
      }
    }
    return at;
  }

  /**
   * Whether no word and no number runs across an offset. Scripts that put no space between words
   * have edges everywhere.
   */
  private static boolean edge(String text, int at) {
    return at == 0
        || at == text.length()
        || !((isPart(text.codePointBefore(at)) && isPart(text.codePointAt(at)))
            || DigitsAround.part(text, at - 1)
            || DigitsAround.part(text, at));
  }

  private static boolean isPart(int c) {
    boolean word =
        Character.isLetterOrDigit(c)
            || Character.getType(c) == Character.NON_SPACING_MARK
            || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    return word
        && switch (Character.UnicodeScript.of(c)) {
          case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> false;
          default -> true;
        };
  }

  private static String fold(String text) {
    String nfc = Normalizer.normalize(text, Normalizer.Form.NFC);
    StringBuilder out = new StringBuilder(nfc.length());
    for (int i = 0, c; i < nfc.length(); i += Character.charCount(c)) {
      c = nfc.codePointAt(i);
      int next = i + Character.charCount(c);
      if (QUOTES.indexOf(c) >= 0 || c == '_') {
        appendQuote(out, c, next < nfc.length() && isWord(nfc.codePointAt(next)));
      } else if (DASHES.indexOf(c) >= 0) {
        appendDash(out);
      } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        appendSpace(out);
      } else {
        appendLetter(out, c);
      }
    }
    return out.toString().strip();
  }

  /** An apostrophe within a word stays; quotation marks, and the marks of emphasis, go. */
  private static void appendQuote(StringBuilder out, int c, boolean wordFollows) {
    if (wordFollows && !out.isEmpty() && isWord(out.codePointBefore(out.length()))) {
      out.append(c == '_' ? '_' : '\'');
    }
  }

  private static void appendDash(StringBuilder out) {
    trimSpace(out);
    if (out.isEmpty() || out.charAt(out.length() - 1) != '-') {
      out.append('-');
    }
  }

  private static void appendSpace(StringBuilder out) {
    if (!out.isEmpty() && " -".indexOf(out.charAt(out.length() - 1)) < 0) {
      out.append(' ');
    }
  }

  private static void trimSpace(StringBuilder out) {
    if (!out.isEmpty() && out.charAt(out.length() - 1) == ' ') {
      out.setLength(out.length() - 1);
    }
  }

  private static void appendLetter(StringBuilder out, int c) {
    if (c == '…') {
      out.append("...");
    } else if (c == 'ß' || c == 'ẞ') {
      out.append("ss");
    } else if (c >= 0xFB00 && c <= 0xFB06) {
      // Ligatures, which programs that make text of printed pages leave in it.
      String letters = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
      out.append(letters.toLowerCase(Locale.ROOT));
    } else {
      // Up and then down, so that both sigmas and both kinds of i meet.
      out.appendCodePoint(Character.toLowerCase(Character.toUpperCase(c)));
    }
  }

  private static boolean isWord(int c) {
    return Character.isLetterOrDigit(c);
  }
}

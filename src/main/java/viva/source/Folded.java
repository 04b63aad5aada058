package viva.source;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A stretch of text as words are sought in it: case, spacing, quotation marks, forms of dashes,
 * composed or decomposed accents, and the marks of Markdown set aside. An accent itself counts.
 *
 * @param joined as it reads where a hyphen at the end of a line only parts a word
 * @param parted as it reads where that hyphen belongs to the word
 */
record Folded(String joined, String parted) {
  private static final Pattern HYPHEN_BREAK =
      Pattern.compile("(?<=\\p{L})[-\\u2010] *\\n[ >]*(?=\\p{L})");
  private static final Pattern QUOTE_LINE = Pattern.compile("(?m)^[ >]*>");
  private static final Pattern LINK = Pattern.compile("!?\\[([^\\[\\]]{0,500})\\]\\([^()\\s]*\\)");
  private static final Pattern NOTE = Pattern.compile("\\[\\^[^\\[\\]\\s]{1,50}\\]");
  private static final Pattern ESCAPE = Pattern.compile("\\\\(?=\\p{Punct})");
  private static final String QUOTES = "'`´‘’‚‛′ʼ\"“”„‟″«»‹›";
  private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212";

  static Folded of(String text) {
    String bare = unmarked(QUOTE_LINE.matcher(text).replaceAll(""));
    String parted = fold(HYPHEN_BREAK.matcher(bare).replaceAll("-"));
    boolean broken = bare.indexOf('\n') >= 0 && HYPHEN_BREAK.matcher(bare).find();
    return new Folded(broken ? fold(HYPHEN_BREAK.matcher(bare).replaceAll("")) : parted, parted);
  }

  /** Words on one line, in which no hyphen parts a word. */
  static String line(String words) {
    return fold(unmarked(words));
  }

  /** Without links, notes and emphasis. */
  static String unmarked(String text) {
    String bare = text;
    if (text.indexOf('[') >= 0) {
      bare = NOTE.matcher(LINK.matcher(text).replaceAll("$1")).replaceAll("");
    }
    bare = bare.indexOf('\\') < 0 ? bare : ESCAPE.matcher(bare).replaceAll("");
    return bare.replace("*", "").replace("`", "");
  }

  /**
   * Whether words stand in it whole, neither within a longer word nor across its ends.
   *
   * @param words words folded by {@link #line}
   */
  boolean has(String words) {
    return !words.isEmpty() && (has(parted, words) || has(joined, words));
  }

  private static boolean has(String text, String words) {
    int at = text.indexOf(words);
    while (at >= 0 && !(edge(text, at) && edge(text, at + words.length()))) {
      at = text.indexOf(words, at + 1);
    }
    return at >= 0;
  }

  /**
   * Whether no word runs across an offset. Scripts that put no space between words have edges
   * everywhere.
   */
  private static boolean edge(String text, int at) {
    return at == 0
        || at == text.length()
        || !isPart(text.codePointBefore(at))
        || !isPart(text.codePointAt(at));
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

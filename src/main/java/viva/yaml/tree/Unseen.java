package viva.yaml.tree;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import viva.text.Clean;

/**
 * Signs that look like a space or like nothing, which texts from word processors and web pages
 * bring along. They are harmless in a text, whose marking looks through them, and mislead where
 * YAML has to read them: a word is no key with one, and 5 no number.
 */
final class Unseen {
  private static final String SPACES = "\u00A0\u2007\u202F\u3000";

  /** Signs without width. Joiners are none of them, since words and emoji need those. */
  private static final String NOTHING = "\u00AD\u200B\u2060\uFEFF";

  /** Scripts without spaces, in which U+200B parts words. */
  private static final Set<UnicodeScript> UNSPACED =
      Set.of(UnicodeScript.KHMER, UnicodeScript.LAO, UnicodeScript.MYANMAR, UnicodeScript.THAI);

  /** An indentation with another space in it, before a dash or a key. */
  private static final Pattern INDENT =
      Pattern.compile(
          "(?m)^ *+(?<other>[" + SPACES + "])[ " + SPACES + "]*+(?=- |[a-z]{2,20}:(?: |\\R|$))");

  private Unseen() {}

  /** Whether a char is a space that YAML does not take for one. */
  static boolean isSpace(char c) {
    return SPACES.indexOf(c) >= 0;
  }

  /** The text with plain spaces where others indent a key or a dash; as long as before. */
  static String indented(String text) {
    return hasSpaces(text)
        ? INDENT.matcher(text).replaceAll(match -> " ".repeat(match.group().length()))
        : text;
  }

  /** Tells each sign that is there, once, at its first place. */
  static void tellAll(String text, Faults faults) {
    if (hasSpaces(text)) {
      indents(text, faults);
    }
    NOTHING.chars().filter(c -> text.indexOf(c) >= 0).forEach(c -> nothing(text, c, faults));
  }

  private static boolean hasSpaces(String text) {
    return SPACES.chars().anyMatch(c -> text.indexOf(c) >= 0);
  }

  private static void indents(String text, Faults faults) {
    Matcher indent = INDENT.matcher(text);
    if (indent.find()) {
      int at = indent.start("other");
      String sign = Clean.describe(text.charAt(at));
      String message =
          "the line is indented with " + sign + ", which YAML does not take for a space";
      String more = more(indent.results().count(), " more lines");
      faults.error(Code.YAML_INDENT, Span.at(at), message + more, "indent with plain spaces");
    }
  }

  private static void nothing(String text, int sign, Faults faults) {
    List<Integer> places =
        IntStream.range(0, text.length())
            .filter(i -> text.charAt(i) == sign && !(sign == 0x200B && isUnspaced(text, i - 1)))
            .boxed()
            .toList();
    if (!places.isEmpty()) {
      String message = "a sign that nobody sees stands here, " + Clean.describe(sign);
      String more = more(places.size() - 1L, " more places");
      faults.warn(
          Code.TEXT_INVISIBLE,
          Span.at(places.get(0)),
          message + more,
          "take it out: delete the letters on both sides of it and type them again");
    }
  }

  private static boolean isUnspaced(String text, int at) {
    return at >= 0 && UNSPACED.contains(UnicodeScript.of(text.charAt(at)));
  }

  private static String more(long count, String where) {
    String places = count == 1 ? where.substring(0, where.length() - 1) : where;
    return count == 0 ? "" : " (and " + count + places + ")";
  }
}

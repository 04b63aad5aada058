package viva.progress.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece of a query: {@code word}, {@code "two words"}, {@code name:value}, each perhaps with a
 * dash or {@code not:} before it. A quotation that does not close goes to the end, because it may
 * be typed still.
 *
 * @param not whether it excludes
 * @param name what stands before the colon, in small letters, or empty
 * @param value what stands behind it, or the word
 * @param quoted whether it stood between quotation marks
 * @param start where the value begins in the query
 * @param end where the term ends
 */
record Term(boolean not, String name, String value, boolean quoted, int start, int end) {
  private static final Pattern TERM =
      Pattern.compile(
          "(?<not>-(?=\\S)|not:(?=\\S))?(?:(?<name>\\p{L}+):)?"
              + "(?:[\"“”„](?<quoted>[^\"“”]*)[\"“”]?|(?<value>\\S*))",
          Pattern.CASE_INSENSITIVE);

  /** The terms of a query in their order. */
  static List<Term> of(String query) {
    List<Term> terms = new ArrayList<>();
    Matcher next = TERM.matcher(query);
    int at = 0;
    while (at < query.length()) {
      if (Character.isWhitespace(query.charAt(at))) {
        at++;
      } else if (next.region(at, query.length()).lookingAt() && next.end() > at) {
        terms.add(term(next));
        at = next.end();
      } else {
        at++;
      }
    }
    return terms;
  }

  private static Term term(Matcher found) {
    boolean quoted = found.group("quoted") != null;
    String name = found.group("name") == null ? "" : found.group("name");
    return new Term(
        found.group("not") != null,
        name.toLowerCase(Locale.ROOT),
        found.group(quoted ? "quoted" : "value"),
        quoted,
        found.start(quoted ? "quoted" : "value"),
        found.end());
  }
}

package viva.source;

import java.util.regex.Pattern;

/** The words of a heading, and when two headings are one. */
final class Heading {
  private static final Pattern HASHES = Pattern.compile("(^|\\s)#{1,50}$");
  private static final Pattern MARK = Pattern.compile("\\s?\\{[#.][^{}]{1,100}\\}$");

  private Heading() {}

  /** What a person reads of a heading as it is written. */
  static String words(String written) {
    String bare = HASHES.matcher(written.strip()).replaceFirst("").strip();
    return Unmarked.of(MARK.matcher(bare).replaceFirst("")).replace('\n', ' ').strip();
  }

  /** What all spellings of a heading have in common; a colon at its end does not count. */
  static String key(String words) {
    String folded = Folded.line(words);
    return folded.endsWith(":") ? folded.substring(0, folded.length() - 1).strip() : folded;
  }
}

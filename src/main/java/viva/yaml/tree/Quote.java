package viva.yaml.tree;

import java.util.Collection;
import java.util.stream.Collectors;

/** Words of a file inside a message: on one line, short, in quotes. */
public final class Quote {
  private static final int LONGEST = 60;
  private static final int SCANNED = 4 * LONGEST;

  private Quote() {}

  public static String of(String text) {
    String head = text.substring(0, Math.min(text.length(), SCANNED));
    String line = Unsafe.soften(head).replaceAll("\\s+", " ").strip();
    boolean whole = text.length() <= SCANNED && line.codePointCount(0, line.length()) <= LONGEST;
    return '"' + (whole ? line : cut(line) + "…") + '"';
  }

  private static String cut(String line) {
    int length = Math.min(LONGEST, line.codePointCount(0, line.length()));
    return line.substring(0, line.offsetByCodePoints(0, length)).strip();
  }

  /** Names in a row, as for a hint that lists what there is. */
  public static String list(Collection<String> names) {
    String shown = names.stream().limit(30).collect(Collectors.joining(", "));
    return names.size() > 30 ? shown + ", …" : shown;
  }
}

package viva.bank;

/** An author's words inside a message: on one line, short, in quotes. */
final class Quoted {
  private static final int LONGEST = 60;

  private Quoted() {}

  static String of(String text) {
    String line = text.replaceAll("\\s+", " ").strip();
    boolean whole = line.codePointCount(0, line.length()) <= LONGEST;
    String cut = whole ? line : line.substring(0, line.offsetByCodePoints(0, LONGEST)).strip();
    return '"' + cut + (whole ? "" : "…") + '"';
  }
}

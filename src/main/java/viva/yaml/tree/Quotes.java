package viva.yaml.tree;

/** Finds where a quoted text ends, by the rules of either quote. */
final class Quotes {
  private Quotes() {}

  /** The offset of the quote that closes the one at {@code open}, or -1. */
  static int closing(String text, int open, int end) {
    char sign = text.charAt(open);
    for (int i = open + 1; i < end; i++) {
      char c = text.charAt(i);
      boolean doubled = sign == '\'' && c == sign && i + 1 < end && text.charAt(i + 1) == sign;
      if (doubled || (sign == '"' && c == '\\')) {
        i++;
      } else if (c == sign) {
        return i;
      }
    }
    return -1;
  }
}

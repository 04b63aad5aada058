package viva.yaml.tree;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a line of a file looks like, judged without a parser. */
final class Lines {
  /** No key of a bank's head or of a question is longer, whatever language it was brought from. */
  private static final int LONGEST_KEY = 60;

  private static final Pattern KEY =
      Pattern.compile("([\"']?)([A-Za-z_][A-Za-z0-9_ -]*)\\1\\s*:(?=\\s|$)");

  private static final Pattern BLOCK = Pattern.compile("[|>][-+0-9]{0,2}\\s*(#.*)?");

  private Lines() {}

  /** Whether a line ends with the sign of a block, so that the lines below it are text. */
  static boolean opensBlock(String line) {
    int sign = Math.max(line.lastIndexOf(" |"), line.lastIndexOf(" >")) + 1;
    String before = line.substring(0, sign).stripTrailing();
    return (before.isEmpty() || before.endsWith(":") || before.endsWith("-"))
        && BLOCK.matcher(line.substring(sign)).matches();
  }

  /** Whether a line begins an entry of a list. */
  static boolean isDash(SourceText source, int line) {
    Span span = source.line(line);
    int at = span.start() + source.indent(line);
    boolean dash = at < span.end() && source.text().charAt(at) == '-';
    return dash && (at + 1 == span.end() || isSpace(source.text().charAt(at + 1)));
  }

  /** Whether a key begins a line in this column, from 0, behind spaces or a dash. */
  static boolean isKey(SourceText source, int line, int column) {
    return begins(source, line) == column && matcher(source, line, column).lookingAt();
  }

  /** The key that begins a line in this column. */
  static Node.Scalar key(SourceText source, int line, int column) {
    Matcher matcher = matcher(source, line, column);
    int start = source.line(line).start() + column;
    return matcher.lookingAt()
        ? new Node.Scalar(matcher.group(2), true, new Span(start, start + matcher.end(2)))
        : new Node.Scalar("", true, Span.at(start));
  }

  /** The column, from 0, in which a line's text begins, a dash aside. */
  static int begins(SourceText source, int line) {
    int column = source.indent(line);
    return isDash(source, line) ? skip(source, line, column + 1) : column;
  }

  private static int skip(SourceText source, int line, int column) {
    Span span = source.line(line);
    int at = span.start() + column;
    while (at < span.end() && source.text().charAt(at) == ' ') {
      at++;
    }
    return at - span.start();
  }

  private static Matcher matcher(SourceText source, int line, int column) {
    Span span = source.line(line);
    int from = Math.min(span.end(), span.start() + column);
    int to = Math.min(span.end(), from + LONGEST_KEY);
    return KEY.matcher(source.text(new Span(from, to)));
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t';
  }
}

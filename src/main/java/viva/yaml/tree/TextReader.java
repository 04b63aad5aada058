package viva.yaml.tree;

import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Hands a text to the parser as it stands in memory. The parser's own reader copies it into windows
 * of code points and every word out of them again, and gives each mark its window; here a word is a
 * part of the text, and a mark counts chars, so that it is an offset at once. What the parser's
 * reader would refuse has no place in a {@link SourceText}.
 *
 * <p>Columns count chars too. The parser compares them only for what stands first in its line,
 * behind nothing but indentation and signs, where there is no difference.
 */
final class TextReader extends StreamReader {
  private static final int[] NO_WINDOW = {};
  private static final char FIRST_RARE = '\u0085';
  private static final char BOM = '\uFEFF';

  private final char[] text;
  private int at;
  private int line;
  private int column;
  private int documentStart;
  private Mark mark;

  TextReader(String text) {
    super("");
    this.text = text.toCharArray();
  }

  @Override
  public Mark getMark() {
    if (mark == null || mark.getIndex() != at) {
      mark = new Mark("", at, line, column, NO_WINDOW, 0);
    }
    return mark;
  }

  @Override
  public void forward() {
    forward(1);
  }

  @Override
  public void forward(int length) {
    int end = Math.min(text.length, at + length);
    while (at < end) {
      char c = text[at++];
      if (c > '\r' && c < FIRST_RARE) {
        column++;
      } else if (endsLine(c)) {
        line++;
        column = 0;
      } else if (c != BOM) {
        column++;
      }
    }
  }

  /** The line breaks of YAML 1.1; a carriage return alone is one unless it is the last char. */
  private boolean endsLine(char c) {
    return c == '\n'
        || (c == '\r' && at < text.length && text[at] != '\n')
        || c == '\u0085'
        || c == '\u2028'
        || c == '\u2029';
  }

  @Override
  public int peek() {
    return at < text.length ? text[at] : 0;
  }

  @Override
  public int peek(int ahead) {
    int index = at + ahead;
    return index < text.length ? text[index] : 0;
  }

  @Override
  public String prefix(int length) {
    boolean space = length == 1 && peek() == ' ';
    return space ? " " : new String(text, at, Math.min(text.length - at, length));
  }

  /** The next chars, none of which is a line break. */
  @Override
  public String prefixForward(int length) {
    String prefix = prefix(length);
    at += length;
    column += length;
    return prefix;
  }

  @Override
  public int getColumn() {
    return column;
  }

  @Override
  public int getDocumentIndex() {
    return at - documentStart;
  }

  @Override
  public void resetDocumentIndex() {
    documentStart = at;
  }

  @Override
  public int getIndex() {
    return at;
  }

  @Override
  public int getLine() {
    return line;
  }
}

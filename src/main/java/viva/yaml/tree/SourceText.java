package viva.yaml.tree;

import java.util.Arrays;
import viva.text.Clusters;
import viva.text.Place;

/**
 * A file's text with its lines, so that an offset can be told as a place and a line be shown. The
 * text is harmless: what may not reach a terminal has been replaced, character by character.
 */
public final class SourceText {
  /** A line longer than this is not shown, and columns behind it are counted roughly. */
  private static final int LONG_LINE = 4_000;

  private final String file;
  private final String text;
  private final int[] starts;

  public SourceText(String file, String text) {
    this.file = file;
    this.text = text;
    this.starts = lineStarts(text);
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[64];
    int count = 1;
    int feed = text.indexOf('\n');
    int carriage = text.indexOf('\r');
    while (feed >= 0 || carriage >= 0) {
      boolean isFeed = carriage < 0 || (feed >= 0 && feed < carriage);
      int end = isFeed ? feed : carriage;
      if (isFeed || end + 1 != feed) {
        starts = count == starts.length ? Arrays.copyOf(starts, 2 * count) : starts;
        starts[count++] = end + 1;
      }
      feed = isFeed ? text.indexOf('\n', end + 1) : feed;
      carriage = isFeed ? carriage : text.indexOf('\r', end + 1);
    }
    return Arrays.copyOf(starts, count);
  }

  public String file() {
    return file;
  }

  public String text() {
    return text;
  }

  Span all() {
    return new Span(0, text.length());
  }

  public int lines() {
    return starts.length;
  }

  /** The line, from 0, in which an offset lies. */
  public int lineAt(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found : -found - 2;
  }

  /** A line, from 0, without its line break. */
  public Span line(int line) {
    int start = starts[line];
    int end = line + 1 < starts.length ? starts[line + 1] : text.length();
    while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
      end--;
    }
    return new Span(start, end);
  }

  /** The lines from one, from 0, up to another, exclusive, with their line breaks. */
  Span linesSpan(int from, int to) {
    return new Span(starts[from], to < starts.length ? starts[to] : text.length());
  }

  public String text(Span span) {
    return text.substring(span.start(), span.end());
  }

  /** How many spaces a line begins with. */
  public int indent(int line) {
    Span span = line(line);
    int i = span.start();
    while (i < span.end() && text.charAt(i) == ' ') {
      i++;
    }
    return i - span.start();
  }

  /** How many chars a line, from 0, has without its line break. */
  int width(int line) {
    return line(line).end() - line(line).start();
  }

  /** Whether a line, from 0, has nothing to read: it is blank or a comment. */
  boolean isIdle(int line) {
    Span span = line(line);
    int i = span.start();
    while (i < span.end() && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
      i++;
    }
    return i == span.end() || text.charAt(i) == '#';
  }

  /** The place of an offset as a person counts. */
  public Place place(int offset) {
    int line = lineAt(offset);
    int column = count(starts[line], offset) + 1;
    return new Place(line + 1, column);
  }

  /** How many characters of its first line a span covers, at least 1. */
  public int length(Span span) {
    int end = Math.min(span.end(), line(lineAt(span.start())).end());
    while (end > span.start() && text.charAt(end - 1) == ' ') {
      end--;
    }
    return Math.max(1, count(span.start(), Math.max(span.start(), end)));
  }

  private int count(int start, int end) {
    return end - start > LONG_LINE ? end - start : Clusters.count(text.substring(start, end));
  }

  /** The line of an offset as it is shown, with as many characters as the file has there. */
  public String shown(int offset) {
    Span span = line(lineAt(offset));
    return span.end() - span.start() > LONG_LINE ? "" : text(span).replace('\t', ' ');
  }
}

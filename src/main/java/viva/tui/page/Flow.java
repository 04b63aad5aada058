package viva.tui.page;

import java.util.ArrayList;
import java.util.List;
import viva.text.Block;
import viva.text.Clean;
import viva.text.Markup;
import viva.text.Range;
import viva.text.Run;
import viva.text.Tone;
import viva.text.Width;
import viva.text.Wrap;

/** Lays text out in lines of a given width. Whoever wrote the text, what comes out is clean. */
public final class Flow {
  private Flow() {}

  /** Text with markup: paragraphs with a blank line between, code as it stands. */
  public static List<Line> markup(String text, int width, Style style) {
    return markup(List.of(), text, width, style);
  }

  /** The same with something before its first paragraph. */
  public static List<Line> markup(List<Span> lead, String text, int width, Style style) {
    List<Line> lines = new ArrayList<>();
    List<Block> blocks = Markup.parse(Clean.text(text));
    if (!lead.isEmpty() && (blocks.isEmpty() || blocks.get(0).code())) {
      lines.addAll(spans(lead, width));
    }
    for (Block block : blocks) {
      List<Span> spans = new ArrayList<>();
      if (lines.isEmpty() && !block.code()) {
        spans.addAll(lead);
      } else if (!lines.isEmpty()) {
        lines.add(Line.BLANK);
      }
      for (Run run : block.runs()) {
        spans.add(new Span(run.text(), styleOf(run.tone(), style)));
      }
      lines.addAll(spans(spans, width));
    }
    return lines;
  }

  private static Style styleOf(Tone tone, Style plain) {
    return switch (tone) {
      case PLAIN -> plain;
      case EMPHASIS -> Style.EMPHASIS;
      case CODE -> Style.CODE;
    };
  }

  /** Text without its marks, as one clean line. */
  public static String oneLine(String text) {
    return Clean.line(Markup.plain(text));
  }

  /** A line that fits in so many columns, with an ellipsis if something had to go. */
  public static String cut(String line, int columns) {
    if (Width.of(line) <= columns) {
      return line;
    }
    return Width.fitting(line, columns - 1).stripTrailing() + "…";
  }

  /** Plain text in one style. */
  public static List<Line> plain(String text, int width, Style style) {
    return spans(List.of(new Span(Clean.text(text), style)), width);
  }

  /** Clean pieces that run on, wrapped as one text. */
  public static List<Line> spans(List<Span> spans, int width) {
    return spans(spans, width, -1);
  }

  /** The same, with the terminal's cursor before the character at this offset of the whole text. */
  public static List<Line> spans(List<Span> spans, int width, int cursor) {
    StringBuilder all = new StringBuilder();
    spans.forEach(span -> all.append(span.text()));
    String text = all.toString();
    List<Range> ranges = Wrap.lines(text, Math.max(2, width), Math.max(2, width));
    List<Line> lines = new ArrayList<>();
    int first = 0; // The span in which the line begins, and its offset: no line looks back.
    int at = 0;
    for (int i = 0; i < ranges.size(); i++) {
      Range range = ranges.get(i);
      while (first < spans.size() && at + spans.get(first).text().length() <= range.start()) {
        at += spans.get(first++).text().length();
      }
      List<Span> rest = spans.subList(first, spans.size());
      int next = i + 1 < ranges.size() ? ranges.get(i + 1).start() : Integer.MAX_VALUE;
      Line line = new Line(slice(rest, range.start() - at, range.end() - at));
      boolean here = cursor >= range.start() && cursor < next;
      int end = Math.min(cursor, range.end());
      lines.add(here ? line.cursor(Width.of(text.substring(range.start(), end))) : line);
    }
    return lines;
  }

  /** The pieces between two offsets of the text that they make together. */
  public static List<Span> slice(List<Span> spans, int start, int end) {
    List<Span> slice = new ArrayList<>();
    int at = 0;
    for (Span span : spans) {
      if (at >= end) {
        break;
      }
      int from = Math.max(start, at);
      int to = Math.min(end, at + span.text().length());
      if (from < to) {
        slice.add(new Span(span.text().substring(from - at, to - at), span.style()));
      }
      at += span.text().length();
    }
    return slice;
  }

  /** A label before the first line and blanks of its width before the others. */
  public static List<Line> labelled(List<Span> label, List<Line> lines) {
    Line first = new Line(label);
    int indent = first.width();
    List<Line> out = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      List<Span> spans = new ArrayList<>();
      if (i == 0) {
        spans.addAll(label);
      } else {
        spans.add(new Span(" ".repeat(indent), Style.PLAIN));
      }
      spans.addAll(lines.get(i).spans());
      Line line = lines.get(i);
      int cursor = line.cursor() < 0 ? -1 : line.cursor() + indent;
      out.add(new Line(spans, line.target(), line.focus(), cursor));
    }
    return out;
  }
}

package viva.yaml.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import viva.text.Place;
import viva.yaml.tree.SourceText;
import viva.yaml.tree.Span;

/**
 * Finds the comments of a file: a {@code #} outside of every text. What stands between the texts
 * and is neither a comment nor a sign of YAML's is nothing that could be laid out, and refused.
 */
final class CommentFinder {
  private static final String SIGNS = " \t\r\n-?:,[]{}.";

  private final SourceText source;
  private final String text;
  private final List<Comment> found = new ArrayList<>();

  private final Set<Place> warnings;

  private CommentFinder(SourceText source, Set<Place> warnings) {
    this.source = source;
    this.warnings = warnings;
    this.text = source.text();
  }

  /**
   * The comments in the order of the file.
   *
   * @param warnings where the reader has warned of something
   */
  static List<Comment> in(SourceText source, Set<Place> warnings, Unit root) {
    CommentFinder finder = new CommentFinder(source, warnings);
    int from = 0;
    for (Span span : texts(root)) {
      finder.gap(from, span.start());
      finder.header(span);
      from = Math.max(from, span.end());
    }
    finder.gap(from, source.text().length());
    return finder.found;
  }

  private static List<Span> texts(Unit root) {
    List<Span> spans = new ArrayList<>();
    root.walk(
        unit -> {
          if (unit.isEntry()) {
            spans.add(unit.key().at());
          }
          unit.scalar().ifPresent(scalar -> spans.add(scalar.at()));
        });
    spans.sort(Comparator.comparingInt(Span::start));
    return spans;
  }

  private void gap(int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '#') {
        i = add(i);
      } else if (c == '%' && isLineStart(i)) {
        i = directive(i, to);
      } else if (SIGNS.indexOf(c) < 0) {
        throw new Refusal(Refusal.Why.SIGN, i);
      }
    }
  }

  /** A line such as {@code %YAML 1.2} says nothing of the bank; a comment on it may. */
  private int directive(int from, int to) {
    int i = from;
    while (i + 1 < to && "#\r\n".indexOf(text.charAt(i + 1)) < 0) {
      i++;
    }
    return i;
  }

  /** The comment behind the sign of a block. */
  private void header(Span span) {
    if (span.start() == span.end() || ">|".indexOf(text.charAt(span.start())) < 0) {
      return;
    }
    Span line = source.line(source.lineAt(span.start()));
    int sign = text.indexOf('#', span.start());
    if (sign >= 0 && sign < line.end()) {
      add(sign);
    }
  }

  private boolean isLineStart(int at) {
    return source.line(source.lineAt(at)).start() == at;
  }

  /** Adds the comment that begins here; the offset of its last char. */
  private int add(int at) {
    int line = source.lineAt(at);
    Span span = source.line(line);
    boolean own = new Span(span.start(), at).isBlank(text);
    boolean blank = line > 0 && source.line(line - 1).isBlank(text);
    String words = text.substring(at, span.end()).stripTrailing();
    boolean close = !own && warnings.contains(source.place(at));
    found.add(new Comment(words, at, own, at - span.start(), own && blank, close));
    return Math.max(at, span.end() - 1);
  }
}

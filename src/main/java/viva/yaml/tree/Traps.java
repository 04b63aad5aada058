package viva.yaml.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells a snag of the YAML parser in words that help an author. The parser knows where it stopped,
 * and seldom why; so the lines before are looked at for the traps that YAML sets, the nearest line
 * first.
 */
final class Traps {
  private static final Pattern CLOSE_COLON =
      Pattern.compile("\\s*(- )?\\s*([A-Za-z_-]+):(?!//)\\S.*");
  private static final int LOOKED_AT = 2_000;

  private final SourceText source;
  private final Span range;
  private final Set<String> keys;

  /**
   * @param range the stretch of the file in which the snag is
   * @param keys the keys that a file of this sort may have
   */
  Traps(SourceText source, Span range, Set<String> keys) {
    this.source = source;
    this.range = range;
    this.keys = keys;
  }

  Fault explain(Snag snag) {
    return snag.fault()
        .or(() -> backslash(snag))
        .or(() -> tab(snag))
        .or(() -> sign(snag))
        .or(() -> nearest(snag))
        .or(() -> quote(snag))
        .or(() -> bracket(snag))
        .or(() -> stray(snag))
        .or(() -> deeper(snag))
        .or(() -> indent(snag))
        .orElseGet(() -> unknown(snag));
  }

  private Optional<Fault> backslash(Snag snag) {
    if (!snag.says("unknown escape character") && !snag.says("escape sequence of")) {
      return Optional.empty();
    }
    int at = Math.min(snag.at(), range.end() - 1);
    while (at > range.start() && source.text().charAt(at) != '\\') {
      at--;
    }
    return Optional.of(Advice.backslash(new Span(at, at + 2)));
  }

  private Optional<Fault> tab(Snag snag) {
    Span line = source.line(source.lineAt(Math.min(snag.at(), range.end() - 1)));
    int i = line.start();
    while (i < line.end() && source.text().charAt(i) == ' ') {
      i++;
    }
    return i < line.end() && source.text().charAt(i) == '\t'
        ? Optional.of(
            Fault.error(
                Code.YAML_TAB,
                Span.at(i),
                "a tab stands here where YAML wants spaces",
                "indent with spaces"))
        : Optional.empty();
  }

  private Optional<Fault> sign(Snag snag) {
    return snag.says("cannot start any token")
        ? Optional.of(Advice.indicator(source, Span.at(at(snag))))
        : Optional.empty();
  }

  private Optional<Fault> nearest(Snag snag) {
    List<Integer> lines = lines(source.lineAt(at(snag)));
    for (int i = lines.size() - 1; i >= 0; i--) {
      Optional<Fault> fault = new Opening(source, range, lines.get(i), snag).fault();
      if (fault.isPresent()) {
        return fault;
      }
    }
    return Optional.empty();
  }

  /** The lines of the range up to one, without blank lines, comments and the texts of blocks. */
  private List<Integer> lines(int last) {
    List<Integer> lines = new ArrayList<>();
    int block = Integer.MAX_VALUE;
    for (int line = source.lineAt(range.start()); line <= last; line++) {
      if (source.isIdle(line) || source.indent(line) > block) {
        continue;
      }
      lines.add(line);
      block = Lines.opensBlock(start(source, line)) ? source.indent(line) : Integer.MAX_VALUE;
    }
    return lines;
  }

  private static String start(SourceText source, int line) {
    Span span = source.line(line);
    return source.text(new Span(span.start(), Math.min(span.end(), span.start() + LOOKED_AT)));
  }

  private Optional<Fault> quote(Snag snag) {
    return snag.says("quoted scalar") && snag.opened() >= 0
        ? Optional.of(Advice.unclosedQuote(Span.at(snag.opened())))
        : Optional.empty();
  }

  private Optional<Fault> bracket(Snag snag) {
    boolean flow = snag.says("while parsing a flow") || snag.says("expected ',' or");
    int open = Math.min(snag.opened(), range.end() - 1);
    while (open >= range.start() && "[{".indexOf(source.text().charAt(open)) < 0) {
      open--;
    }
    return flow && open >= range.start()
        ? Optional.of(Advice.unclosedBracket(source, open))
        : Optional.empty();
  }

  private Optional<Fault> stray(Snag snag) {
    boolean key = snag.says("could not find expected ':'");
    boolean text = snag.says("expected '<document start>'") && !beginsWithKey(at(snag));
    if (!key && !text) {
      return Optional.empty();
    }
    int line = source.lineAt(key && snag.opened() >= 0 ? snag.opened() : at(snag));
    return Optional.of(stray(source, line, source.indent(line)));
  }

  /**
   * The fault of a line that stands where a key should: mostly one whose colon has no space.
   *
   * @param column where its text begins, from 0
   */
  static Fault stray(SourceText source, int line, int column) {
    var close = CLOSE_COLON.matcher(start(source, line));
    int start = source.line(line).start();
    if (close.matches() && Unseen.isSpace(source.text().charAt(start + close.end(2) + 1))) {
      return Advice.otherSpace(source, start + close.end(2) + 1);
    }
    return close.matches()
        ? Fault.error(
            Code.YAML_COLON_SPACE,
            Span.at(start + close.end(2)),
            "a key's colon needs a space behind it",
            "write " + close.group(2) + ": and then the text")
        : ListMark.fault(source, start + column)
            .orElseGet(() -> Advice.stray(new Span(start + column, source.line(line).end())));
  }

  private Optional<Fault> deeper(Snag snag) {
    if (!snag.says("mapping values are not allowed")) {
      return Optional.empty();
    }
    int line = source.lineAt(at(snag));
    int start = source.line(line).start() + Lines.begins(source, line);
    String before = source.text(new Span(start, Math.max(start, at(snag))));
    return Optional.of(
        isKnown(before)
            ? Advice.indent(new Span(start, at(snag)))
            : Advice.colon(Span.at(at(snag)), before));
  }

  private Optional<Fault> indent(Snag snag) {
    boolean list = snag.says("sequence entries are not allowed");
    boolean block =
        snag.says("while parsing a block")
            || snag.says("leading empty lines")
            || snag.says("expected '<document start>'");
    int line = source.lineAt(at(snag));
    int start = source.line(line).start() + source.indent(line);
    return list || block
        ? Optional.of(misplaced(new Span(start, source.line(line).end())))
        : Optional.empty();
  }

  private Fault misplaced(Span line) {
    String text = source.text(line);
    return text.startsWith("question:") || text.startsWith("id:")
        ? Advice.dash(line)
        : Advice.indent(line);
  }

  private Fault unknown(Snag snag) {
    return Fault.error(
        Code.YAML_SYNTAX,
        Span.at(at(snag)),
        "this cannot be read as YAML",
        "compare it with the lines around it; text with special characters needs quotes");
  }

  private boolean beginsWithKey(int at) {
    int line = source.lineAt(at);
    return Lines.isKey(source, line, Lines.begins(source, line));
  }

  private boolean isKnown(String word) {
    return keys.contains(word.strip().toLowerCase(Locale.ROOT));
  }

  /** Where the parser stopped, but not behind the last text of the range. */
  private int at(Snag snag) {
    int at = Math.max(range.start(), Math.min(snag.at(), range.end()));
    while (at > range.start()
        && (at >= range.end() || Character.isWhitespace(source.text().charAt(at)))) {
      at--;
    }
    return at;
  }
}

package viva.yaml.tree;

import java.util.Optional;

/** Looks at how the value on one line begins, and tells the trap that its author fell into. */
final class Opening {
  private static final String SIGNS = "`@%*&!,]}|>";
  private static final int LOOKED_AT = 2_000;

  private final SourceText source;
  private final Span range;
  private final Snag snag;
  private final int start;
  private final String value;

  Opening(SourceText source, Span range, int line, Snag snag) {
    this.source = source;
    this.range = range;
    this.snag = snag;
    this.start = valueStart(source, line);
    int end = Math.min(source.line(line).end(), start + LOOKED_AT);
    this.value = source.text(new Span(start, Math.max(start, end)));
  }

  /** Where the value begins: behind dashes and behind a key, where there is one. */
  private static int valueStart(SourceText source, int line) {
    Span span = source.line(line);
    int at = span.start() + Lines.begins(source, line);
    if (at >= span.end() || "\"'[{".indexOf(source.text().charAt(at)) >= 0) {
      return at;
    }
    int to = Math.min(span.end(), at + LOOKED_AT);
    String text = source.text(new Span(at, to));
    int colon = (text + " ").indexOf(": ");
    int value = colon < 0 ? at : at + colon + 1;
    while (value < span.end() && source.text().charAt(value) == ' ') {
      value++;
    }
    return value;
  }

  /** The trap, if there is one on this line. */
  Optional<Fault> fault() {
    if (value.isEmpty()) {
      return Optional.empty();
    }
    char first = value.charAt(0);
    boolean begins =
        start == source.line(source.lineAt(start)).start() + source.indent(source.lineAt(start));
    if (begins && value.startsWith("* ")) {
      return ListMark.fault(source, start);
    }
    if (value.startsWith("{{")) {
      return Optional.of(Advice.braces(new Span(start, start + 2)));
    }
    if (first == '[' || first == '{') {
      return bracket();
    }
    if (first == '"' || first == '\'') {
      return quote(first);
    }
    if (SIGNS.indexOf(first) >= 0) {
      return Lines.opensBlock(value)
          ? Optional.empty()
          : Optional.of(Advice.indicator(source, Span.at(start)));
    }
    return value.startsWith("- ") ? Optional.of(Advice.list(Span.at(start))) : plain();
  }

  private Optional<Fault> plain() {
    int comment = value.indexOf(" #");
    String text = comment < 0 ? value : value.substring(0, comment);
    int colon = text.indexOf(": ");
    colon = colon < 0 && text.endsWith(":") ? text.length() - 1 : colon;
    if (colon > 0) {
      return Optional.of(Advice.colon(Span.at(start + colon), text.substring(0, colon)));
    }
    boolean cut = comment > 0 && snag.at() > start + value.length();
    return cut ? Optional.of(Advice.comment(Span.at(start + comment + 1))) : Optional.empty();
  }

  private Optional<Fault> bracket() {
    boolean flow = snag.says("while parsing a flow") || snag.says("expected ',' or");
    int close = closing();
    if (close < 0) {
      return flow && snag.opened() == start
          ? Optional.of(Advice.unclosedBracket(source, start))
          : Optional.empty();
    }
    if (snag.at() > start && snag.at() <= start + close) {
      return Optional.of(Advice.flow(Span.at(snag.at())));
    }
    return goesOn(close + 1)
        ? Optional.of(Advice.bracket(value.charAt(0), Span.at(start)))
        : Optional.empty();
  }

  /** Where the bracket that opens the value closes on its line, quotes aside, or -1. */
  private int closing() {
    int depth = 0;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      depth += c == '[' || c == '{' ? 1 : c == ']' || c == '}' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }

  /** A quote may close lines below; if text follows it there, it is another's opening quote. */
  private Optional<Fault> quote(char sign) {
    int close = Quotes.closing(source.text(), start, range.end());
    if (close < 0) {
      return Optional.of(Advice.unclosedQuote(Span.at(start)));
    }
    Span line = source.line(source.lineAt(close));
    String rest = source.text(new Span(close + 1, Math.min(line.end(), close + LOOKED_AT)));
    String text = rest.strip();
    if (text.isEmpty() || text.startsWith("#") || text.startsWith(":")) {
      return Optional.empty();
    }
    return source.lineAt(close) == source.lineAt(start)
        ? Optional.of(Advice.quote(sign, new Span(start, close + 1)))
        : Optional.of(Advice.unclosedQuote(Span.at(start)));
  }

  private boolean goesOn(int from) {
    String rest = value.substring(from).strip();
    return !rest.isEmpty() && !rest.startsWith("#") && !rest.startsWith(":");
  }
}

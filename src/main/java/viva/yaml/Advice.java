package viva.yaml;

/** Faults that more than one part of the reader tells of YAML's own traps, with what to do. */
final class Advice {
  static final String QUOTES = "put the whole text in quotes, or below the key in a >- block";

  private Advice() {}

  static Fault braces(Span at) {
    return Fault.error(
        Code.YAML_BRACES, at, "text that starts with {{ is read as YAML's own braces", QUOTES);
  }

  static Fault indicator(SourceText source, Span at) {
    String sign = source.text().substring(at.start(), Math.min(at.start() + 1, at.end()));
    return Fault.error(
        Code.YAML_INDICATOR,
        Span.at(at.start()),
        "text that starts with " + sign + " means something else to YAML",
        QUOTES);
  }

  static Fault alias(SourceText source, Span at) {
    int end = Math.min(at.end(), source.line(source.lineAt(at.start())).end());
    return Fault.error(
        Code.YAML_ALIAS,
        new Span(at.start(), end),
        "text that starts with * or & is read as a YAML alias or anchor, and a bank has none",
        QUOTES);
  }

  static Fault tag(SourceText source, Span at) {
    int end = Math.min(at.end(), source.line(source.lineAt(at.start())).end());
    return Fault.error(
        Code.YAML_TAG,
        new Span(at.start(), end),
        "text that starts with ! is read as a YAML tag, and a bank has none",
        QUOTES);
  }

  static Fault colon(Span at, String before) {
    return Fault.error(
        Code.YAML_COLON,
        at,
        "the colon after " + Quote.of(before) + " makes a key of what stands before it",
        QUOTES);
  }
}

package viva.yaml.tree;

import viva.text.Clean;

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

  static Fault list(Span at) {
    return Fault.error(
        Code.YAML_LIST,
        at,
        "a list does not begin on the line of its key",
        "put each entry on a line of its own below the key");
  }

  static Fault quote(char sign, Span at) {
    return Fault.error(
        Code.YAML_QUOTE,
        at,
        "this text is over at its second quote, and more follows",
        sign == '"'
            ? "put the whole text in single quotes, or below the key in a >- block"
            : "put the whole text in double quotes, or below the key in a >- block");
  }

  static Fault unclosedQuote(Span at) {
    return Fault.error(
        Code.YAML_UNCLOSED_QUOTE,
        at,
        "a quote opens here and does not close where its text ends",
        "close it, or put the whole text in the other kind of quotes");
  }

  static Fault unclosedBracket(SourceText source, int at) {
    char open = source.text().charAt(at);
    return Fault.error(
        Code.YAML_UNCLOSED_BRACKET,
        Span.at(at),
        "the bracket " + open + " opens here and is not closed",
        "close it with " + (open == '[' ? ']' : '}') + ", or put the text in quotes");
  }

  static Fault flow(Span at) {
    return Fault.error(
        Code.YAML_FLOW,
        at,
        "inside [ ] and { } a comma begins a new entry and a colon makes a key",
        "put each entry that has other signs than letters in quotes");
  }

  static Fault bracket(char open, Span at) {
    return Fault.error(
        Code.YAML_BRACKET,
        at,
        "text that starts with " + open + " is read as a list or a group of keys",
        QUOTES);
  }

  static Fault backslash(Span at) {
    return Fault.error(
        Code.YAML_BACKSLASH,
        at,
        "inside double quotes a backslash begins an escape, and YAML does not know this one",
        "use single quotes, or write the backslash twice");
  }

  static Fault comment(Span at) {
    return Fault.error(
        Code.YAML_COMMENT,
        at,
        "a # behind a space begins a comment, and the text goes on in the next line",
        QUOTES);
  }

  static Fault stray(Span at) {
    return Fault.error(
        Code.YAML_STRAY_LINE,
        at,
        "this line is neither a key with its colon nor part of the text above it",
        "indent it further than the key it belongs to, or give it a key and a colon");
  }

  static Fault dash(Span at) {
    return Fault.error(
        Code.YAML_INDENT,
        at,
        "the indentation of this line fits nothing above it",
        "does it begin a question? then it needs a dash: - question: …");
  }

  static Fault otherSpace(SourceText source, int at) {
    String sign = Clean.describe(source.text().charAt(at));
    return Fault.error(
        Code.YAML_COLON_SPACE,
        Span.at(at),
        "the colon of this key is followed by " + sign + ", which YAML does not take for a space",
        "put a plain space in its place");
  }

  static Fault indent(Span at) {
    return Fault.error(
        Code.YAML_INDENT,
        at,
        "the indentation of this line fits nothing above it",
        "begin the keys of one group, and the dashes of one list, in one column");
  }
}

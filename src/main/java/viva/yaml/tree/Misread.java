package viva.yaml.tree;

import java.util.Optional;
import viva.text.Severity;

/** What YAML reads without complaint and the author did not mean. */
public final class Misread {
  private Misread() {}

  /** The fault of something else where text is expected. */
  public static Fault notText(SourceText source, Node node, String key) {
    int start = node.at().start();
    Optional<Node.Scalar> first =
        node.asMapping()
            .flatMap(m -> m.entries().values().stream().map(Node.Entry::key).findFirst());
    if (first.isPresent() && !source.text().startsWith("{", start)) {
      return Advice.colon(first.get().at(), first.get().text());
    }
    boolean bracket = source.text().startsWith("[", start) || source.text().startsWith("{", start);
    return Fault.error(
        Code.VALUE_SHAPE,
        node.at(),
        Quote.of(key) + " takes text, and this is " + node.shape(),
        bracket ? "text that starts with [ or { needs quotes" : "");
  }

  /**
   * The warning that plain text ends where a comment begins, as in {@code C # x}. What stands two
   * spaces off, or behind a finished sentence, is taken for a comment that is meant.
   */
  public static Optional<Fault> cut(SourceText source, Node.Scalar scalar) {
    int end = scalar.at().end();
    if (!scalar.plain() || !isSpace(source.text(), end)) {
      return Optional.empty();
    }
    int behind = end + 1;
    while (isSpace(source.text(), behind)) {
      behind++;
    }
    boolean aside = behind - end > 1 || isFinished(source.text().charAt(Math.max(0, end - 1)));
    if (!source.text().startsWith("#", behind) || aside) {
      return Optional.empty();
    }
    Span comment = new Span(behind, source.line(source.lineAt(behind)).end());
    return Optional.of(
        new Fault(
            Severity.WARNING,
            Code.YAML_COMMENT,
            comment,
            "the text ends before this #, which begins a comment",
            "if # belongs to the text, put the text in quotes; else give the comment its own line"));
  }

  /** Whether nothing but a comment follows on the line. */
  public static boolean isComment(SourceText source, int offset) {
    Span line = source.line(source.lineAt(offset));
    return source.text(new Span(Math.min(offset, line.end()), line.end())).strip().startsWith("#");
  }

  private static boolean isSpace(String text, int at) {
    return at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t');
  }

  private static boolean isFinished(char last) {
    return ".?!:;)]}\"'".indexOf(last) >= 0;
  }
}

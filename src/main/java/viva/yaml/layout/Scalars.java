package viva.yaml.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import viva.text.Width;
import viva.yaml.tree.Node;

/** How each text of a bank is written: plain, in quotes, or as a block below its key. */
final class Scalars {
  /** The last column that a line takes where its words allow. */
  static final int WIDTH = 120;

  private static final Pattern ESCAPE =
      Pattern.compile("(?<!\\\\)(\\\\\\\\)*\\\\[^\\\\\"/n \\t\\r\\n]");

  private Scalars() {}

  /**
   * A text as written.
   *
   * @param head what stands behind the key or the dash
   * @param body the lines of a block below, without their indentation
   */
  record Written(String head, List<String> body) {
    /** Whether it stands behind its key or dash without quotes. */
    boolean isPlain() {
      return body.isEmpty() && !head.startsWith("\"") && !head.startsWith("'");
    }
  }

  /**
   * Writes a text.
   *
   * @param column where it would begin, from 0
   * @param indent by how much a block is indented
   * @param whole whether it stays on one line however long it is, because what stands behind it may
   *     rather be the rest of it
   */
  static Written write(Unit unit, int column, int indent, boolean whole) {
    String text = unit.text();
    if (isLiteral(unit, text)) {
      return new Written("|-", text.lines().toList());
    }
    Optional<String> fixed = fixed(unit, text, false);
    if (fixed.isPresent()) {
      return new Written(fixed.get(), List.of());
    }
    String one = Quoting.isPlain(text, false) ? text : Quoting.quoted(text);
    boolean fits = whole || column + Width.of(one) <= WIDTH || !Fold.canBreak(text);
    return text.contains("\n") || !fits
        ? new Written(">-", folded(text, WIDTH - indent))
        : new Written(one, List.of());
  }

  /** A text whose lines are its author's. Tabs may stand in it, which nothing else unseen may. */
  private static boolean isLiteral(Unit unit, String text) {
    boolean own = unit.isLiteral() || text.contains("```");
    return text.contains("\n")
        && own
        && !Quoting.hasUnsafe(text.replace('\t', ' '))
        && !isEscapedAndHidden(unit, text);
  }

  /** A text inside brackets; absent where it takes more than a line. */
  static Optional<String> inBrackets(Unit unit) {
    String text = unit.text();
    Optional<String> fixed = fixed(unit, text, true);
    if (fixed.isPresent() || text.contains("\n")) {
      return fixed;
    }
    return Optional.of(Quoting.isPlain(text, true) ? text : Quoting.quoted(text));
  }

  /** A key. */
  static String key(Node.Scalar key, boolean flow) {
    boolean keep = !key.plain() && Quoting.isTyped(key.text());
    return Quoting.isPlain(key.text(), flow) && !keep ? key.text() : Quoting.quoted(key.text());
  }

  /** A text whose style is not ours to choose. */
  private static Optional<String> fixed(Unit unit, String text, boolean flow) {
    if (Quoting.hasUnsafe(text) || isEscapedAndHidden(unit, text)) {
      return Optional.of(Quoting.escaped(text));
    }
    boolean plain = unit.scalar().orElseThrow().plain();
    return Quoting.isTyped(text)
        ? Optional.of(plain && Quoting.isPlain(text, flow) ? text : Quoting.quoted(text))
        : Optional.empty();
  }

  /** Whether a block would put a sign that nobody sees in place of the escape that shows it. */
  private static boolean isEscapedAndHidden(Unit unit, String text) {
    return isEscaped(unit) && Quoting.hasHidden(text);
  }

  /** Whether the author wrote a character by its number. */
  private static boolean isEscaped(Unit unit) {
    return unit.sign() == '"' && ESCAPE.matcher(unit.written()).find();
  }

  private static List<String> folded(String text, int width) {
    List<String> lines = new ArrayList<>();
    for (String paragraph : text.split("\n+", -1)) {
      if (!lines.isEmpty()) {
        lines.add("");
      }
      lines.addAll(Fold.lines(paragraph, width));
    }
    return lines;
  }
}

package viva.yaml.tree;

import java.util.Iterator;

/**
 * The lines of a folded block ({@code >-}) as the author sees them. YAML's own folding would turn a
 * blank line into a line break and run the lines of a code fence together; a bank's text knows
 * paragraphs and fences, so the lines are kept and folded later.
 */
final class BlockText {
  private BlockText() {}

  /**
   * The text of a block without its indentation.
   *
   * @param written the block as it stands in the file, from its sign on
   */
  static String of(String written) {
    StringBuilder text = new StringBuilder(written.length());
    int indent = -1;
    boolean first = true;
    Iterator<String> lines = written.lines().skip(1).iterator();
    while (lines.hasNext()) {
      String line = lines.next();
      boolean blank = line.isBlank();
      indent = indent < 0 && !blank ? indent(line) : indent;
      if (!blank && indent(line) < indent) {
        break;
      }
      text.append(first ? "" : "\n").append(line, blank ? line.length() : indent, line.length());
      first = false;
    }
    return text.toString();
  }

  private static int indent(String line) {
    int i = 0;
    while (i < line.length() && line.charAt(i) == ' ') {
      i++;
    }
    return i;
  }
}

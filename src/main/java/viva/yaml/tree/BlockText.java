package viva.yaml.tree;

import java.util.List;
import java.util.stream.Collectors;

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
    List<String> lines = written.lines().skip(1).toList();
    int indent =
        lines.stream()
            .filter(line -> !line.isBlank())
            .mapToInt(BlockText::indent)
            .findFirst()
            .orElse(0);
    return lines.stream()
        .takeWhile(line -> line.isBlank() || indent(line) >= indent)
        .map(line -> line.isBlank() ? "" : line.substring(indent))
        .collect(Collectors.joining("\n"));
  }

  private static int indent(String line) {
    int i = 0;
    while (i < line.length() && line.charAt(i) == ' ') {
      i++;
    }
    return i;
  }
}

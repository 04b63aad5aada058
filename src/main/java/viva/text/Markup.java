package viva.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The few marks that a bank's texts know: paragraphs, {@code _emphasis_}, {@code `code`} and code
 * between fences of three backticks. Whatever is not closed or not at the edge of a word is text,
 * so that every text has a reading and nothing an author writes is lost.
 */
public final class Markup {
  private static final String FENCE = "```";

  private final List<String> lines;
  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder paragraph = new StringBuilder();
  private boolean fencesClose = true;

  private Markup(String text) {
    lines = text.lines().toList();
  }

  /** The paragraphs and the code of a text, in order; none where it is blank. */
  public static List<Block> parse(String text) {
    return new Markup(text).run();
  }

  /** The text without its marks, a line for each paragraph. */
  public static String plain(String text) {
    return parse(text).stream().map(Block::text).collect(Collectors.joining("\n"));
  }

  private List<Block> run() {
    int at = 0;
    while (at < lines.size()) {
      int close = closingFence(at);
      if (close > at) {
        endParagraph();
        blocks.add(code(at, close));
        at = close;
      } else {
        addLine(lines.get(at).strip());
      }
      at++;
    }
    endParagraph();
    return blocks;
  }

  private void addLine(String line) {
    if (line.isEmpty()) {
      endParagraph();
      return;
    }
    if (paragraph.length() > 0) {
      paragraph.append(' ');
    }
    paragraph.append(line);
  }

  private void endParagraph() {
    if (paragraph.length() > 0) {
      blocks.add(new Block(false, Inline.runs(paragraph.toString())));
      paragraph.setLength(0);
    }
  }

  /** The line that closes the fence which a line opens, or -1 where it opens none. */
  private int closingFence(int open) {
    String opening = lines.get(open).strip();
    if (!fencesClose || !opening.startsWith(FENCE) || opening.indexOf('`', FENCE.length()) >= 0) {
      return -1;
    }
    for (int at = open + 1; at < lines.size(); at++) {
      if (lines.get(at).strip().equals(FENCE)) {
        return at;
      }
    }
    // What does not close here closes nowhere below: looking again would cost the square.
    fencesClose = false;
    return -1;
  }

  private Block code(int open, int close) {
    int indent = indentOf(lines.get(open));
    String text =
        lines.subList(open + 1, close).stream()
            .map(line -> line.substring(Math.min(indent, indentOf(line))))
            .collect(Collectors.joining("\n"));
    return new Block(true, List.of(new Run(text, Tone.CODE)));
  }

  private static int indentOf(String line) {
    return line.length() - line.stripLeading().length();
  }
}

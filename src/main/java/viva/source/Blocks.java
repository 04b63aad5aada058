package viva.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Splits a text at its blank lines and at the headings that Markdown marks, by {@code #} or by a
 * line of {@code ===} or {@code ---} beneath. List items, table rows, quotations and footnotes
 * belong to the block in which they stand. Code between fences is one block, and nothing in it is a
 * heading. A block without a letter or a digit, such as a rule, is none, and neither are the
 * addresses of links ({@code [1]: https://...}), comments ({@code <!-- -->}) and the keys at the
 * head of a Markdown file between two {@code ---}.
 */
final class Blocks {
  private static final int LONGEST_HEAD = 200;
  private static final Pattern KEY = Pattern.compile("[A-Za-z_][\\w -]{0,60}:( .*)?");
  private static final Pattern UNDERLINE = Pattern.compile(" {0,3}(={3,}|-{3,}) *");
  private static final Pattern LISTED = Pattern.compile(" *([>|]|[-*+] ).*");
  private static final Pattern DEFINITION =
      Pattern.compile(
          " {0,3}\\[[^\\[\\]^][^\\[\\]]{0,100}\\]: *<?[^\\s/#]{0,100}[/#]\\S*( +[\"'(].*)?");
  private static final Pattern FENCE = Pattern.compile(" {0,3}(`{3,}[^`]*|~{3,}.*)");

  private final List<String> lines;
  private final List<Block> blocks = new ArrayList<>();
  private final List<String> open = new ArrayList<>();
  private final int lastComment;
  private boolean fences = true;

  private Blocks(List<String> lines) {
    this.lines = lines;
    int last = lines.size() - 1;
    while (last >= 0 && !lines.get(last).contains("-->")) {
      last--;
    }
    lastComment = last;
  }

  static List<Block> of(String text) {
    Blocks blocks = new Blocks(text.lines().map(String::stripTrailing).toList());
    int line = blocks.afterHead();
    while (line < blocks.lines.size()) {
      line = blocks.take(line);
    }
    blocks.close();
    return blocks.blocks;
  }

  /** The first line behind the keys at the head of a Markdown file. */
  private int afterHead() {
    boolean head =
        lines.size() > 2 && lines.get(0).equals("---") && KEY.matcher(lines.get(1)).matches();
    for (int i = 2; head && i < Math.min(lines.size(), LONGEST_HEAD); i++) {
      if (lines.get(i).equals("---") || lines.get(i).equals("...")) {
        return i + 1;
      }
    }
    return 0;
  }

  /** Takes the line, or all that begins with it; the line behind. */
  private int take(int at) {
    String line = lines.get(at);
    int rank = rank(line);
    if (line.isBlank()) {
      close();
    } else if (line.stripLeading().startsWith("<!--") && at <= lastComment) {
      return behindComment(at);
    } else if (fences && FENCE.matcher(line).matches()) {
      return behindFence(at);
    } else if (rank > 0) {
      close();
      heading(rank, line.strip().substring(rank));
    } else if (isUnderline(line)) {
      heading(line.strip().startsWith("=") ? 1 : 2, String.join(" ", open));
      open.clear();
    } else if (line.lastIndexOf("<!--") > line.lastIndexOf("-->") && at < lastComment) {
      open.add(line.substring(0, line.lastIndexOf("<!--")));
      return behindComment(at + 1);
    } else if (!DEFINITION.matcher(line).matches()) {
      open.add(line);
    }
    return at + 1;
  }

  /** How many # begin a heading, 1 to 6, or 0. */
  private static int rank(String line) {
    String bare = line.strip();
    int count = 0;
    while (count < bare.length() && bare.charAt(count) == '#') {
      count++;
    }
    boolean spaced = count == bare.length() || bare.startsWith(" ", count);
    return count <= 6 && spaced && !line.startsWith("    ") ? count : 0;
  }

  private boolean isUnderline(String line) {
    int most = line.strip().startsWith("=") ? 2 : 1; // A --- under two lines may be a rule.
    return !open.isEmpty()
        && open.size() <= most
        && UNDERLINE.matcher(line).matches()
        && open.stream().noneMatch(above -> LISTED.matcher(above).matches())
        && hasWords(open.get(0));
  }

  private void heading(int rank, String written) {
    String words = Heading.words(written);
    if (hasWords(words)) {
      blocks.add(Block.heading(rank, words));
    }
  }

  private int behindComment(int at) {
    int end = at;
    while (!lines.get(end).contains("-->")) {
      end++;
    }
    String rest = lines.get(end).substring(lines.get(end).indexOf("-->") + 3);
    if (!rest.isBlank()) {
      open.add(rest);
    }
    return end + 1;
  }

  /** A fence that is never closed is a line like any other, and so are those behind it. */
  private int behindFence(int at) {
    String opening = lines.get(at).strip();
    String mark = opening.substring(0, 1).repeat(opening.startsWith("````") ? 4 : 3);
    int end = at + 1;
    while (end < lines.size() && !closes(lines.get(end).strip(), mark)) {
      end++;
    }
    fences = end < lines.size();
    int last = fences ? end : at;
    open.addAll(lines.subList(at, last + 1));
    return last + 1;
  }

  private static boolean closes(String line, String mark) {
    return line.startsWith(mark) && line.chars().allMatch(c -> c == mark.charAt(0));
  }

  private void close() {
    String text = String.join("\n", open);
    open.clear();
    if (hasWords(text)) {
      blocks.add(Block.paragraph(text));
    }
  }

  private static boolean hasWords(String text) {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }
}

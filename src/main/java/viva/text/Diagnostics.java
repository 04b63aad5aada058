package viva.text;

import java.util.List;

/**
 * Diagnostics as a person reads them: place, code and sentence, then the line with a caret below
 * what is meant, then the hint.
 */
public final class Diagnostics {
  /** A longer line is shown in part, around the caret. */
  private static final int WIDEST = 100;

  /** How much of what is shown stands before the caret, in percent. */
  private static final int BEFORE = 40;

  private Diagnostics() {}

  /** All of them in the order given, each ending with a line break. */
  public static String print(List<Diagnostic> diagnostics) {
    StringBuilder out = new StringBuilder();
    diagnostics.forEach(diagnostic -> out.append(print(diagnostic)));
    return out.toString();
  }

  private static String print(Diagnostic d) {
    StringBuilder out = new StringBuilder();
    out.append(Clean.line(d.file())).append(':').append(d.place().line());
    out.append(':').append(d.place().column()).append(": ");
    out.append(d.severity().word()).append('[').append(d.code()).append("]: ");
    out.append(Clean.line(d.message())).append('\n');
    source(d, WIDEST).forEach(line -> out.append("  ").append(line).append('\n'));
    if (!d.hint().isEmpty()) {
      out.append("  hint: ").append(Clean.line(d.hint())).append('\n');
    }
    return out.toString();
  }

  /**
   * The line of the file with its number, and a line with a caret below what is meant; none where
   * there is nothing to show.
   *
   * @param widest how many columns of a line are shown; of a longer one a part around the caret
   */
  public static List<String> source(Diagnostic d, int widest) {
    List<String> line = Clusters.of(d.source()).stream().map(Clean::line).toList();
    int at = d.place().column() - 1;
    boolean shown = !d.source().isBlank() && at <= line.size();
    return shown ? source(d, line, at, widest) : List.of();
  }

  private static List<String> source(Diagnostic d, List<String> line, int at, int widest) {
    int from = start(line, at, widest);
    int to = end(line, from, widest);
    String lead = from > 0 ? "…" : "";
    String shown = lead + String.join("", line.subList(from, to)) + (to < line.size() ? "…" : "");
    int marked = Math.max(at, Math.min(to, at + d.length()));
    int indent = Width.of(lead) + width(line.subList(from, Math.min(at, to)));
    int carets = Math.max(1, width(line.subList(Math.min(at, marked), marked)));
    String number = Integer.toString(d.place().line());
    String margin = " ".repeat(number.length()) + " | ";
    return List.of(
        number + " | " + shown.stripTrailing(), margin + " ".repeat(indent) + "^".repeat(carets));
  }

  /**
   * The first cluster shown: 0 if the whole line fits, else so that the caret has some before it.
   */
  private static int start(List<String> line, int at, int widest) {
    if (width(line) <= widest) {
      return 0;
    }
    int from = at;
    int width = 0;
    while (from > 0 && width < widest * BEFORE / 100) {
      from--;
      width += Width.ofCluster(line.get(from));
    }
    return from;
  }

  private static int end(List<String> line, int from, int widest) {
    int to = from;
    int width = 0;
    while (to < line.size() && width + Width.ofCluster(line.get(to)) <= widest) {
      width += Width.ofCluster(line.get(to));
      to++;
    }
    return to;
  }

  private static int width(List<String> clusters) {
    return clusters.stream().mapToInt(Width::ofCluster).sum();
  }
}

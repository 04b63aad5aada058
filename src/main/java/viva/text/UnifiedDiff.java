package viva.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is different between two texts, in the unified format that patch tools read, with three
 * lines of context. Lines that stand once in both texts hold the two together (the idea of Bram
 * Cohen's patience diff); between them the longest common subsequence is sought where that is
 * cheap.
 */
public final class UnifiedDiff {
  private static final int CONTEXT = 3;

  /** The largest table of lines by lines that is filled for one stretch. */
  private static final long LARGEST = 4_000_000;

  private final List<String> before;
  private final List<String> after;

  /** For each line after, the line before that it is, or -1. */
  private final int[] match;

  private UnifiedDiff(List<String> before, List<String> after) {
    this.before = before;
    this.after = after;
    this.match = new int[after.size()];
    Arrays.fill(match, -1);
  }

  /**
   * The difference as lines, each ended, or nothing where there is none.
   *
   * @param from the name of the first text
   * @param to the name of the second
   */
  public static String of(String from, String to, String before, String after) {
    if (before.equals(after)) {
      return "";
    }
    UnifiedDiff diff = new UnifiedDiff(lines(before), lines(after));
    diff.align(0, diff.before.size(), 0, diff.after.size());
    return "--- " + Clean.line(from) + "\n+++ " + Clean.line(to) + "\n" + diff.hunks();
  }

  /** The lines with their ends, because the last one may have none. */
  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      lines.add(text.substring(start, end + 1));
      start = end + 1;
    }
    if (start < text.length()) {
      lines.add(text.substring(start));
    }
    return lines;
  }

  private void align(int fromA, int toA, int fromB, int toB) {
    int a = fromA;
    int b = fromB;
    int endA = toA;
    int endB = toB;
    while (a < endA && b < endB && before.get(a).equals(after.get(b))) {
      match[b++] = a++;
    }
    while (a < endA && b < endB && before.get(endA - 1).equals(after.get(endB - 1))) {
      match[--endB] = --endA;
    }
    if (a == endA || b == endB) {
      return;
    }
    List<int[]> anchors = anchors(a, endA, b, endB);
    if (anchors.isEmpty()) {
      subsequence(a, endA, b, endB);
      return;
    }
    for (int[] anchor : anchors) {
      align(a, anchor[0], b, anchor[1]);
      match[anchor[1]] = anchor[0];
      a = anchor[0] + 1;
      b = anchor[1] + 1;
    }
    align(a, endA, b, endB);
  }

  /** Lines that stand once in both stretches, as many as stand in the same order in both. */
  private List<int[]> anchors(int fromA, int toA, int fromB, int toB) {
    Map<String, Integer> inA = once(before, fromA, toA);
    Map<String, Integer> inB = once(after, fromB, toB);
    List<int[]> common = new ArrayList<>();
    for (int b = fromB; b < toB; b++) {
      int a = inB.get(after.get(b)) < 0 ? -1 : inA.getOrDefault(after.get(b), -1);
      if (a >= 0) {
        common.add(new int[] {a, b});
      }
    }
    return rising(common);
  }

  /** Each line with its place, or -1 where it stands more than once. */
  private static Map<String, Integer> once(List<String> lines, int from, int to) {
    Map<String, Integer> places = new HashMap<>();
    for (int i = from; i < to; i++) {
      places.merge(lines.get(i), i, (first, second) -> -1);
    }
    return places;
  }

  /** The longest row of pairs that rises in both, by patience sorting. */
  private static List<int[]> rising(List<int[]> pairs) {
    List<Integer> tops = new ArrayList<>();
    int[] under = new int[pairs.size()];
    for (int i = 0; i < pairs.size(); i++) {
      int low = 0;
      int high = tops.size();
      while (low < high) {
        int middle = (low + high) >>> 1;
        boolean below = pairs.get(tops.get(middle))[0] < pairs.get(i)[0];
        low = below ? middle + 1 : low;
        high = below ? high : middle;
      }
      under[i] = low == 0 ? -1 : tops.get(low - 1);
      if (low == tops.size()) {
        tops.add(i);
      } else {
        tops.set(low, i);
      }
    }
    List<int[]> row = new ArrayList<>();
    for (int i = tops.isEmpty() ? -1 : tops.get(tops.size() - 1); i >= 0; i = under[i]) {
      row.add(pairs.get(i));
    }
    Collections.reverse(row);
    return row;
  }

  private void subsequence(int fromA, int toA, int fromB, int toB) {
    int rows = toA - fromA;
    int columns = toB - fromB;
    if ((long) rows * columns > LARGEST) {
      return;
    }
    int[][] common = new int[rows + 1][columns + 1];
    for (int i = rows - 1; i >= 0; i--) {
      for (int j = columns - 1; j >= 0; j--) {
        common[i][j] =
            before.get(fromA + i).equals(after.get(fromB + j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    for (int i = 0, j = 0; i < rows && j < columns; ) {
      if (before.get(fromA + i).equals(after.get(fromB + j))) {
        match[fromB + j++] = fromA + i++;
      } else if (common[i + 1][j] >= common[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
  }

  /** The lines of both texts in one row, and of these the changed ones with what is around them. */
  private String hunks() {
    List<Row> rows = rows();
    StringBuilder out = new StringBuilder();
    int at = 0;
    while (at < rows.size()) {
      while (at < rows.size() && rows.get(at).sign == ' ') {
        at++;
      }
      if (at < rows.size()) {
        int end = end(rows, at);
        hunk(rows, Math.max(0, at - CONTEXT), end, out);
        at = end;
      }
    }
    return out.toString();
  }

  /** The end of the hunk that begins with a change: where twice the context has no other. */
  private static int end(List<Row> rows, int start) {
    int last = start;
    for (int i = start; i < rows.size() && i <= last + 2 * CONTEXT; i++) {
      last = rows.get(i).sign == ' ' ? last : i;
    }
    return Math.min(rows.size(), last + 1 + CONTEXT);
  }

  private static void hunk(List<Row> rows, int start, int end, StringBuilder out) {
    int beforeLines = 0;
    int afterLines = 0;
    for (Row row : rows.subList(start, end)) {
      beforeLines += row.sign == '+' ? 0 : 1;
      afterLines += row.sign == '-' ? 0 : 1;
    }
    Row first = rows.get(start);
    out.append("@@ -").append(range(first.before, beforeLines));
    out.append(" +").append(range(first.after, afterLines)).append(" @@\n");
    for (Row row : rows.subList(start, end)) {
      out.append(row.sign).append(row.line);
      out.append(row.line.endsWith("\n") ? "" : "\n\\ No newline at end of file\n");
    }
  }

  /** Of no lines, the line before them is named. */
  private static String range(int start, int count) {
    int first = count == 0 ? start : start + 1;
    return count == 1 ? Integer.toString(first) : first + "," + count;
  }

  private List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    int[] until = until();
    int a = 0;
    for (int b = 0; b < after.size(); b++) {
      for (; a < until[b]; a++) {
        rows.add(new Row('-', before.get(a), a, b));
      }
      if (match[b] < 0) {
        rows.add(new Row('+', after.get(b), a, b));
      } else {
        rows.add(new Row(' ', after.get(b), a++, b));
      }
    }
    for (; a < before.size(); a++) {
      rows.add(new Row('-', before.get(a), a, after.size()));
    }
    return rows;
  }

  /**
   * For each line after, the next line before that is kept: what goes is told before what comes.
   */
  private int[] until() {
    int[] until = new int[after.size()];
    int next = before.size();
    for (int b = after.size() - 1; b >= 0; b--) {
      next = match[b] < 0 ? next : match[b];
      until[b] = next;
    }
    return until;
  }

  /** A line with its sign and how many lines of each text stand before it. */
  private record Row(char sign, String line, int before, int after) {}
}

package viva.question;

import java.util.Arrays;

/** How many slips of the pen lie between two words. */
final class Slips {
  private Slips() {}

  /**
   * The least number of letters inserted, dropped, changed or swapped with their neighbour: the
   * optimal string alignment distance (a restricted Damerau-Levenshtein distance; Damerau, A
   * technique for computer detection and correction of spelling errors, CACM 7/3, 1964). Takes time
   * in the product of the lengths: for words, not for texts.
   */
  static int between(String first, String second) {
    int[] a = first.codePoints().toArray();
    int[] b = second.codePoints().toArray();
    int[][] d = new int[a.length + 1][b.length + 1];
    for (int i = 0; i <= a.length; i++) {
      for (int j = 0; j <= b.length; j++) {
        d[i][j] = i == 0 || j == 0 ? i + j : least(d, a, b, i, j);
      }
    }
    return d[a.length][b.length];
  }

  private static int least(int[][] d, int[] a, int[] b, int i, int j) {
    int change = d[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
    int least = Math.min(change, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
    boolean swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
    return swapped ? Math.min(least, d[i - 2][j - 2] + 1) : least;
  }

  /** Whether both words have the same letters, in whatever order. */
  static boolean isReordered(String first, String second) {
    return first.length() == second.length()
        && Arrays.equals(
            first.codePoints().sorted().toArray(), second.codePoints().sorted().toArray());
  }
}

package viva.question;

import java.util.BitSet;
import java.util.List;

/**
 * Two sequences laid side by side so that the fewest places differ.
 *
 * @param first the places of the first that have no like in the second
 * @param second the places of the second that have no like in the first
 */
record Alignment(BitSet first, BitSet second) {
  /** Beyond this many pairs of places all between the common ends counts as different. */
  private static final int MOST_PAIRS = 250_000;

  boolean isPerfect() {
    return first.isEmpty() && second.isEmpty();
  }

  /** Aligns by Levenshtein's distance; time and memory are bounded for texts of any length. */
  static Alignment of(List<String> x, List<String> y) {
    int start = 0;
    int most = Math.min(x.size(), y.size());
    while (start < most && x.get(start).equals(y.get(start))) {
      start++;
    }
    int end = 0;
    while (end < most - start && x.get(x.size() - 1 - end).equals(y.get(y.size() - 1 - end))) {
      end++;
    }
    Alignment alignment = new Alignment(new BitSet(), new BitSet());
    alignment.mark(x.subList(start, x.size() - end), y.subList(start, y.size() - end), start);
    return alignment;
  }

  private void mark(List<String> x, List<String> y, int offset) {
    if ((long) x.size() * y.size() > MOST_PAIRS) {
      first.set(offset, offset + x.size());
      second.set(offset, offset + y.size());
      return;
    }
    int[][] d = distances(x, y);
    int i = 0;
    int j = 0;
    while (i < x.size() || j < y.size()) {
      boolean both = i < x.size() && j < y.size();
      if (both && x.get(i).equals(y.get(j)) && d[i][j] == d[i + 1][j + 1]) {
        i++;
        j++;
      } else if (both && d[i][j] == d[i + 1][j + 1] + 1) {
        first.set(offset + i++);
        second.set(offset + j++);
      } else if (i < x.size() && d[i][j] == d[i + 1][j] + 1) {
        first.set(offset + i++);
      } else {
        second.set(offset + j++);
      }
    }
  }

  /** The distance of what is left of both from each pair of places on. */
  private static int[][] distances(List<String> x, List<String> y) {
    int[][] d = new int[x.size() + 1][y.size() + 1];
    for (int i = x.size(); i >= 0; i--) {
      for (int j = y.size(); j >= 0; j--) {
        if (i == x.size() || j == y.size()) {
          d[i][j] = x.size() - i + y.size() - j;
        } else {
          int change = d[i + 1][j + 1] + (x.get(i).equals(y.get(j)) ? 0 : 1);
          d[i][j] = Math.min(change, 1 + Math.min(d[i + 1][j], d[i][j + 1]));
        }
      }
    }
    return d;
  }
}

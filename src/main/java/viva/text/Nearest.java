package viva.text;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The known words that a person may have meant by a word nobody knows. Upper and lower case are the
 * same; a slip is a letter too many, too few or wrong, or two neighbours that changed places
 * (Damerau and Levenshtein, in the form in which no letter is moved twice). A word is near when the
 * slips are no more than a third of its letters, or one. Words of over {@value #LONGEST} chars are
 * near to nothing.
 */
public final class Nearest {
  private static final int LONGEST = 200;
  private static final int MOST = 3;

  /** Fewest slips first; then those that begin alike, then neighbours in the alphabet. */
  private static final Comparator<Candidate> ORDER =
      Comparator.comparingInt(Candidate::slips)
          .thenComparing(Candidate::sharedStart, Comparator.reverseOrder())
          .thenComparingInt(Candidate::letterGap)
          .thenComparing(Candidate::word);

  private Nearest() {}

  /** The nearest of the known words, if any is near; the same one in whatever order they come. */
  public static Optional<String> to(String word, Collection<String> known) {
    return several(word, known).stream().findFirst();
  }

  /** Up to three near words, the nearest first. */
  public static List<String> several(String word, Collection<String> known) {
    String typed = word.toLowerCase(Locale.ROOT);
    int bound = Math.max(1, typed.length() / 3);
    if (typed.length() > LONGEST) {
      return List.of();
    }
    return known.stream()
        .distinct()
        .filter(other -> Math.abs(other.length() - typed.length()) <= bound)
        .map(other -> Candidate.of(typed, other))
        .filter(candidate -> candidate.slips() <= bound)
        .sorted(ORDER)
        .limit(MOST)
        .map(Candidate::word)
        .toList();
  }

  /**
   * A known word beside what was typed.
   *
   * @param sharedStart how many chars both begin with
   * @param letterGap how far apart in the alphabet the first chars are that differ
   */
  private record Candidate(String word, int slips, int sharedStart, int letterGap) {
    static Candidate of(String typed, String word) {
      String other = word.toLowerCase(Locale.ROOT);
      int shorter = Math.min(typed.length(), other.length());
      int shared = 0;
      while (shared < shorter && typed.charAt(shared) == other.charAt(shared)) {
        shared++;
      }
      int gap = shared == shorter ? 0 : Math.abs(typed.charAt(shared) - other.charAt(shared));
      return new Candidate(word, countSlips(typed, other), shared, gap);
    }
  }

  private static int countSlips(String typed, String other) {
    int[] before = new int[other.length() + 1];
    int[] row = new int[other.length() + 1];
    int[] next = new int[other.length() + 1];
    Arrays.setAll(row, i -> i);
    for (int i = 1; i <= typed.length(); i++) {
      next[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int changed = row[j - 1] + (typed.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        next[j] = Math.min(changed, 1 + Math.min(row[j], next[j - 1]));
        if (swapped(typed, i, other, j)) {
          next[j] = Math.min(next[j], before[j - 2] + 1);
        }
      }
      int[] free = before;
      before = row;
      row = next;
      next = free;
    }
    return row[other.length()];
  }

  private static boolean swapped(String typed, int i, String other, int j) {
    return i > 1
        && j > 1
        && typed.charAt(i - 1) == other.charAt(j - 2)
        && typed.charAt(i - 2) == other.charAt(j - 1);
  }
}

package viva.lint.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Finds sets of words that are nearly the same without comparing all with all, by prefix filtering
 * (Chaudhuri, Ganti and Kaushik 2006; Bayardo, Ma and Srikant 2007): two sets of which a share of
 * the words is common must have one in common among their rarest few, so that only sets which do
 * are looked at. Likeness is Jaccard's: common words by all words of both.
 */
public final class Likenesses {
  /**
   * So many sets are compared with one at most. Where more share its rarest words, all of them are
   * made by one pattern, which is no news; it also bounds the time.
   */
  private static final int MOST_COMPARED = 200;

  private final int percent;
  private final int[][] sets;
  private final Map<Integer, List<Integer>> rare = new HashMap<>();
  private final int[] compared;
  private int next;

  /**
   * @param sets the sets, of which none is empty
   * @param percent the least likeness, from 1 to 100
   */
  public Likenesses(List<Set<String>> sets, int percent) {
    this.percent = percent;
    this.sets = ranked(sets);
    this.compared = new int[sets.size()];
  }

  /** Each set as the ranks of its words in ascending order, the rarest word of all being 0. */
  private static int[][] ranked(List<Set<String>> sets) {
    Map<String, Integer> counts = new HashMap<>();
    sets.forEach(set -> set.forEach(word -> counts.merge(word, 1, Integer::sum)));
    List<String> words = new ArrayList<>(counts.keySet());
    words.sort(Comparator.comparing((String word) -> counts.get(word)).thenComparing(w -> w));
    Map<String, Integer> ranks = new HashMap<>();
    words.forEach(word -> ranks.put(word, ranks.size()));
    return sets.stream()
        .map(set -> set.stream().mapToInt(ranks::get).sorted().toArray())
        .toArray(int[][]::new);
  }

  /**
   * The set before the next one in turn that is most like it, of equals the first. Each call goes
   * on by one set.
   *
   * @param fits whether a set that is like enough counts
   */
  public OptionalInt beforeNext(IntPredicate fits) {
    int at = next++;
    int best = -1;
    double most = 0;
    for (int other : candidates(at)) {
      int common = common(sets[at], sets[other]);
      int all = sets[at].length + sets[other].length - common;
      double likeness = common / (double) all;
      if (100 * common >= percent * all && likeness > most && fits.test(other)) {
        best = other;
        most = likeness;
      }
    }
    return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
  }

  /** The sets so far that share one of the rarest words, after which this one is among them. */
  private List<Integer> candidates(int at) {
    int[] set = sets[at];
    int prefix = set.length - (percent * set.length + 99) / 100 + 1;
    List<Integer> found = new ArrayList<>();
    for (int word : Arrays.copyOf(set, prefix)) {
      List<Integer> same = rare.computeIfAbsent(word, w -> new ArrayList<>());
      for (int i = 0; i < same.size() && found.size() < MOST_COMPARED; i++) {
        if (compared[same.get(i)] != at) {
          compared[same.get(i)] = at;
          found.add(same.get(i));
        }
      }
      same.add(at);
    }
    return found;
  }

  private static int common(int[] a, int[] b) {
    int common = 0;
    for (int i = 0, j = 0; i < a.length && j < b.length; ) {
      int side = Integer.compare(a[i], b[j]);
      common += side == 0 ? 1 : 0;
      i += side <= 0 ? 1 : 0;
      j += side >= 0 ? 1 : 0;
    }
    return common;
  }
}

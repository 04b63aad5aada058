package viva.question;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import viva.text.Clusters;

/**
 * Where two spellings differ, character by character (as a person counts them), so that a screen
 * can show one under the other with the difference marked. Case and accents count only where
 * nothing else differs.
 *
 * @param given the given text in runs; together they are the text
 * @param expected the expected text in runs; together they are the text
 */
public record Difference(List<Run> given, List<Run> expected) {
  public Difference {
    given = List.copyOf(given);
    expected = List.copyOf(expected);
  }

  /**
   * A piece of a text, as long as it can be.
   *
   * @param text the piece, not empty
   * @param differs whether it is missing from the other text, or stands for something else there
   */
  public record Run(String text, boolean differs) {}

  /** Where a given text differs from the expected one, with the fewest characters marked. */
  public static Difference between(String given, String expected) {
    List<String> a = Clusters.of(given);
    List<String> b = Clusters.of(expected);
    Alignment lenient = Alignment.of(folded(a), folded(b));
    Alignment alignment = lenient.isPerfect() ? Alignment.of(a, b) : lenient;
    return new Difference(runs(a, alignment.first()), runs(b, alignment.second()));
  }

  private static List<String> folded(List<String> clusters) {
    return clusters.stream().map(Folding::of).toList();
  }

  private static List<Run> runs(List<String> clusters, BitSet differing) {
    List<Run> runs = new ArrayList<>();
    int start = 0;
    while (start < clusters.size()) {
      boolean differs = differing.get(start);
      int next = differs ? differing.nextClearBit(start) : differing.nextSetBit(start);
      int end = next < 0 ? clusters.size() : Math.min(next, clusters.size());
      runs.add(new Run(String.join("", clusters.subList(start, end)), differs));
      start = end;
    }
    return runs;
  }
}

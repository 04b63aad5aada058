package viva.lint.words;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The content words that stand in more than a fifth of a bank's stems: they name what the bank is
 * about, and tell nothing of a single question. A bank of fewer than ten questions has none.
 *
 * @param stems the words' stems
 */
public record Topical(Set<String> stems) {
  private static final double SHARE = 0.2;
  private static final int FEWEST = 10;

  public Topical {
    stems = Set.copyOf(stems);
  }

  public static Topical of(List<Phrase> questions) {
    Map<String, Integer> counts = new HashMap<>();
    questions.forEach(q -> q.content().forEach(word -> counts.merge(word, 1, Integer::sum)));
    if (questions.size() < FEWEST) {
      return new Topical(Set.of());
    }
    return new Topical(
        counts.entrySet().stream()
            .filter(word -> word.getValue() > SHARE * questions.size())
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet()));
  }

  public boolean has(String stem) {
    return stems.contains(stem);
  }
}

package viva.bank;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * How alike two texts are: the share of their letter triples that both have, twice the common ones
 * by all of them (Dice 1945, over triples). It asks nothing of the language, so that it serves
 * scripts without spaces too. Two unrelated English questions come to 0.1 to 0.3, a question in
 * other words to 0.5 and more.
 */
final class Alike {
  private static final int LETTERS = 3;

  private final Set<String> triples;

  private Alike(Set<String> triples) {
    this.triples = triples;
  }

  /** A text made ready to be compared with many. */
  static Alike of(String text) {
    String words = text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ").strip();
    int[] letters = (" " + words + " ").codePoints().toArray();
    Set<String> triples = new HashSet<>();
    for (int i = 0; i + LETTERS <= letters.length; i++) {
      triples.add(new String(letters, i, LETTERS));
    }
    return new Alike(triples);
  }

  /** From 0 for nothing in common to 1; two texts without any letter are as unlike as can be. */
  double to(Alike other) {
    int all = triples.size() + other.triples.size();
    long common = triples.stream().filter(other.triples::contains).count();
    return all == 0 ? 0 : 2.0 * common / all;
  }

  boolean isEmpty() {
    return triples.isEmpty();
  }
}

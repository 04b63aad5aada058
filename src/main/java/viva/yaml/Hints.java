package viva.yaml;

import java.util.Collection;
import java.util.Optional;
import viva.text.Nearest;
import viva.yaml.tree.Quote;

/** Hints that name what a person probably meant. */
final class Hints {
  /** So many names are looked at, which keeps a hopeless file cheap. */
  private static final int NAMES = 300;

  private Hints() {}

  /** The name that is near a word, if one is. */
  static Optional<String> near(String word, Collection<String> names) {
    return Nearest.to(word, names.stream().limit(NAMES).toList());
  }

  /** A question whether the near name was meant, or else another hint. */
  static String meant(String word, Collection<String> names, String otherwise) {
    return near(word, names).map(name -> "did you mean " + Quote.of(name) + "?").orElse(otherwise);
  }
}

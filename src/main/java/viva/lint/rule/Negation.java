package viva.lint.rule;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import viva.lint.words.Phrase;

/**
 * The words by which the main clause of a question asks for what is not so.
 *
 * @param from the first of them
 * @param to the last of them, which negates
 */
record Negation(int from, int to) {
  /** How many words may stand between which or what and the verb, and from there to the not. */
  private static final int REACH = 6;

  private static final int NEAR = 3;
  private static final Set<String> ASKING = Set.of("which", "what");
  private static final Set<String> VERBS =
      Set.of(
          "is", "are", "was", "were", "do", "does", "did", "can", "could", "should", "would",
          "will", "may", "might", "must", "has", "have", "had");
  private static final Set<String> BEING = Set.of("is", "are", "was", "were");
  private static final Set<String> FALSE = Set.of("false", "incorrect", "untrue");

  /** What opens a clause of its own, or ties the not to something else than the verb. */
  private static final Set<String> OTHER_CLAUSE =
      Set.of(
          "that", "who", "whom", "whose", "where", "when", "if", "why", "how", "because", "while",
          "to", "of", "for", "by", "in", "with", "or", "and", "but", "from", "than", "as");

  private static final Set<String> RELATIVE =
      Set.of("that", "who", "whom", "whose", "where", "when", "if", "because");
  private static final Set<String> ADDING = Set.of("only", "just", "merely", "simply", "always");
  private static final Set<String> NEGATIVES =
      Set.of("not", "never", "cannot", "neither", "nor", "no", "none", "nothing", "nobody");

  /** The first negation of a question, if it has one. */
  static Optional<Negation> in(Phrase stem) {
    List<String> words = stem.words();
    for (int i = 0; i < words.size(); i++) {
      Optional<Negation> found = ASKING.contains(words.get(i)) ? behind(stem, i) : Optional.empty();
      if (found.isPresent()) {
        return found;
      }
      if (words.get(i).equals("least") && stem.word(i + 1).equals("likely")) {
        return Optional.of(new Negation(i, i + 1));
      }
    }
    return except(stem);
  }

  private static Optional<Negation> except(Phrase stem) {
    int last = stem.words().size() - 1;
    int at = stem.word(last).equals("for") ? last - 1 : last;
    return stem.word(at).equals("except") ? Optional.of(new Negation(at, at)) : Optional.empty();
  }

  /** Looks for the verb of the clause that begins with which or what. */
  private static Optional<Negation> behind(Phrase stem, int asking) {
    for (int i = asking + 1; i <= asking + REACH + 1 && continues(stem, i, RELATIVE); i++) {
      Optional<Negation> found = at(stem, i);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static boolean continues(Phrase stem, int i, Set<String> ends) {
    return i < stem.words().size() && !stem.begins(i) && !ends.contains(stem.word(i));
  }

  private static Optional<Negation> at(Phrase stem, int verb) {
    String word = stem.word(verb);
    if (isContracted(word) && !ADDING.contains(stem.word(verb + 1))) {
      return Optional.of(new Negation(verb, verb));
    }
    if (BEING.contains(word) && FALSE.contains(stem.word(verb + 1)) && !stem.begins(verb + 1)) {
      return Optional.of(new Negation(verb, verb + 1));
    }
    if (VERBS.contains(word)) {
      for (int i = verb + 1; i <= verb + NEAR + 1 && continues(stem, i, OTHER_CLAUSE); i++) {
        if (stem.word(i).equals("not")) {
          boolean adds = ADDING.contains(stem.word(i + 1));
          return adds ? Optional.empty() : Optional.of(new Negation(verb, i));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isContracted(String word) {
    return word.equals("cannot") || word.endsWith("n't") || word.endsWith("n’t");
  }

  /** Whether the word that negates is written in capitals or emphasised. */
  boolean isLoud(Phrase stem) {
    String written = stem.written(to, to);
    String first = stem.written(from, from);
    return isCapital(written) || isCapital(first) || stem.before(to).endsWith("_");
  }

  private static boolean isCapital(String word) {
    return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
  }

  /** Another negative in the same sentence, or -1. */
  int second(Phrase stem) {
    int start = from;
    while (start > 0 && !stem.begins(start)) {
      start--;
    }
    int end = to + 1;
    while (end < stem.words().size() && !stem.begins(end)) {
      end++;
    }
    int before = word(stem, start, from);
    return before >= 0 ? before : word(stem, to + 1, end);
  }

  /** The first negative among these words of a text, or -1. */
  static int word(Phrase phrase, int from, int to) {
    for (int i = from; i < to; i++) {
      String word = phrase.word(i);
      if (NEGATIVES.contains(word) || isContracted(word)) {
        return ADDING.contains(phrase.word(i + 1)) ? -1 : i;
      }
    }
    return -1;
  }
}

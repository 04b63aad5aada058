package viva.lint.words;

import java.util.List;
import java.util.Set;

/** What the rules know of English: which words carry meaning, and which are forms of one word. */
public final class English {
  private static final int SHORTEST = 4;
  private static final List<String> ENDINGS = List.of("ing", "ed", "ly");
  private static final Set<String> EMPTY =
      Set.of(
          "about",
          "above",
          "after",
          "again",
          "against",
          "also",
          "although",
          "among",
          "another",
          "around",
          "because",
          "been",
          "before",
          "being",
          "below",
          "between",
          "both",
          "cannot",
          "could",
          "does",
          "doing",
          "done",
          "down",
          "during",
          "each",
          "either",
          "else",
          "ever",
          "every",
          "following",
          "from",
          "further",
          "given",
          "have",
          "having",
          "here",
          "however",
          "into",
          "itself",
          "just",
          "least",
          "less",
          "like",
          "made",
          "make",
          "makes",
          "many",
          "might",
          "more",
          "most",
          "much",
          "must",
          "neither",
          "never",
          "none",
          "nothing",
          "only",
          "onto",
          "other",
          "others",
          "over",
          "rather",
          "same",
          "shall",
          "should",
          "since",
          "some",
          "something",
          "such",
          "than",
          "that",
          "their",
          "them",
          "then",
          "there",
          "these",
          "they",
          "thing",
          "things",
          "this",
          "those",
          "though",
          "through",
          "towards",
          "under",
          "until",
          "upon",
          "very",
          "were",
          "what",
          "when",
          "where",
          "whether",
          "which",
          "while",
          "whom",
          "whose",
          "will",
          "with",
          "within",
          "without",
          "would",
          "your");

  private English() {}

  /** Whether a word, in lower case, carries meaning by itself. */
  public static boolean isContent(String word) {
    return word.length() >= SHORTEST && !EMPTY.contains(word);
  }

  /** A word without a light ending: plural, -ing, -ed and -ly, and the e that these replace. */
  public static String stem(String word) {
    String base = withoutEnding(word);
    return base.length() > SHORTEST && base.endsWith("e")
        ? base.substring(0, base.length() - 1)
        : base;
  }

  private static String withoutEnding(String word) {
    if (word.endsWith("'s") || word.endsWith("’s")) {
      return withoutEnding(word.substring(0, word.length() - 2));
    }
    if (word.endsWith("ies") && word.length() > SHORTEST) {
      return word.substring(0, word.length() - 3) + "y";
    }
    if (word.endsWith("s")) {
      return isPlural(word) ? word.substring(0, word.length() - 1) : word;
    }
    for (String ending : ENDINGS) {
      if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    return word;
  }

  /** Whether a word, in lower case, ends like a plural: not {@code class, virus, basis}. */
  public static boolean isPlural(String word) {
    return word.length() >= SHORTEST
        && word.endsWith("s")
        && !word.endsWith("ss")
        && !word.endsWith("us")
        && !word.endsWith("is");
  }
}

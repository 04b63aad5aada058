package viva.lint.words;

import java.util.Set;

/** What the rules know of English: which words carry meaning, and which are forms of one word. */
public final class English {
  private static final int SHORTEST = 4;
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

  /** A word without a light ending: plural, -ing, -ed and -ly. */
  public static String stem(String word) {
    for (String ending : new String[] {"ies", "ing", "ed", "ly", "es", "s"}) {
      if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    return word;
  }
}

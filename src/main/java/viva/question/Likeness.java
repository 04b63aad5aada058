package viva.question;

import java.util.List;

/**
 * How alike two texts must be to be one, from the strictest to the most generous. A typed text is
 * compared with all texts of a question under one before the next is tried, so that two texts which
 * differ only by an article or a full stop are held apart where the question has both.
 */
enum Likeness {
  /** Letter for letter. */
  EXACT {
    @Override
    List<String> words(String text) {
      return List.of(Folding.visible(text));
    }
  },
  /** Case, accents, spacing, quotes and dashes aside. */
  FOLDED {
    @Override
    List<String> words(String text) {
      return Words.of(Folding.of(text));
    }
  },
  /** And outer punctuation. */
  TRIMMED {
    @Override
    List<String> words(String text) {
      return Words.trimmed(Folding.of(text));
    }
  },
  /** And a leading article. */
  BARE {
    @Override
    List<String> words(String text) {
      return Words.bare(Folding.of(text));
    }
  };

  /** The words of a text as they are compared. */
  abstract List<String> words(String text);

  /** The one spelling of all texts that are alike in this way. */
  String of(String text) {
    return Words.joined(words(text));
  }
}

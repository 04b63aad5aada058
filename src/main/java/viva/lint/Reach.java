package viva.lint;

import java.util.stream.Stream;
import viva.bank.Finding;
import viva.bank.Item;
import viva.bank.Part;
import viva.text.Severity;

/**
 * How large a question may be for the rules to look at it. The largest that people write has a
 * hundredth of it; beyond, what a rule finds would help nobody, and looking could take hours.
 */
public final class Reach {
  /** The code of a question that is beyond it. */
  public static final String TOO_LARGE = "question/too-large";

  private static final int MOST_TEXTS = 2_000;
  private static final int LONGEST = 200_000;

  private Reach() {}

  static boolean has(Item item) {
    return texts(item).limit(MOST_TEXTS + 1).count() <= MOST_TEXTS
        && texts(item).mapToLong(String::length).sum() <= LONGEST;
  }

  private static Stream<String> texts(Item item) {
    return Stream.of(
            Stream.of(item.question().stem(), item.explanation()),
            item.question().content().stream(),
            item.hints().stream(),
            item.terms().stream())
        .flatMap(texts -> texts);
  }

  static Finding tooLarge(Item item) {
    return Finding.of(
        TOO_LARGE,
        Severity.HINT,
        item,
        Part.of("question"),
        "the question is too large for the rules to look at it",
        "they look at questions of up to 2,000 texts and 200,000 characters");
  }
}

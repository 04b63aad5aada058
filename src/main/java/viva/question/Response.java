package viva.question;

import java.util.List;

/**
 * What a learner answered, as words and never as positions, so that it keeps its meaning when
 * options are shuffled, reordered or changed.
 *
 * <p>Each kind reads the words in its own manner: a choice holds the options picked; true-false
 * {@code true} or {@code false}; short-answer and numeric the text typed; cloze one text a gap,
 * empty where nothing was typed; ordering all items in the order given; matching left and right
 * sides in turn, left out where nothing was matched; a flashcard {@code again}, {@code hard},
 * {@code good} or {@code easy}.
 *
 * @param words the words, none of them null
 */
public record Response(List<String> words) {
  /**
   * More than this is not taken from a keyboard or a pipe, in UTF-16 units; nobody types such an
   * answer on purpose, and every answer taken can be kept.
   */
  public static final int LONGEST_TYPED = 20_000;

  private static final Response NONE = new Response(List.of());

  public Response {
    words = List.copyOf(words);
  }

  /** A response of these words. */
  public static Response of(String... words) {
    return new Response(List.of(words));
  }

  /** No response at all. */
  public static Response none() {
    return NONE;
  }

  /** Whether nothing was answered: no word, or only words of which nothing can be seen. */
  public boolean isEmpty() {
    return words.stream().allMatch(Folding::isBlank);
  }

  /** The one word of a response that has one, else empty. */
  public String word() {
    return words.isEmpty() ? "" : words.get(0);
  }

  /**
   * What was typed. Several words can only be a response to a question of another kind: they read
   * as one text.
   */
  String typed() {
    return String.join(" ", words);
  }
}

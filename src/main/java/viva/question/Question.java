package viva.question;

import java.util.List;

/**
 * A question that can be asked and marked, without anything a bank adds to it (its id, explanation,
 * citations). Each kind is one record that knows its own manner of marking.
 */
public sealed interface Question
    permits MultipleChoice,
        MultipleResponse,
        TrueFalse,
        ShortAnswer,
        Numeric,
        Cloze,
        Ordering,
        Matching,
        Flashcard {

  /** Which kind this is. */
  Kind kind();

  /** The question as it is put to the learner, in the markup of {@code viva.text.Markup}. */
  String stem();

  /** The stem where it is shown but not answered: it never tells what belongs into a gap. */
  default String prompt() {
    return stem();
  }

  /** Marks a response. Total: any response gets a mark, an empty one is unanswered. */
  Mark mark(Response response);

  /** A response that scores 1, in words. */
  Response key();

  /**
   * The options or items to choose from or to arrange, in the author's order; empty where an answer
   * is typed or turned over. What is shown may be shuffled; a response never depends on it.
   */
  List<String> choices();

  /**
   * Everything by which a learner's answer is judged, as words in a fixed order: options, key,
   * tolerances. Two questions with the same stem and content mark every response alike.
   */
  List<String> content();

  /**
   * How likely somebody who knows nothing and picks blindly is right, 0 to 1: the pseudo-guessing
   * parameter c of the three-parameter logistic model. 0 where an answer is typed, because hardly
   * anybody types the right word by chance.
   */
  default double chance() {
    return 0;
  }

  /** Hands this question to the case for its kind. */
  <T> T match(Cases<T> cases);

  /** One case a kind, so that whoever tells kinds apart cannot forget one. */
  interface Cases<T> {
    T multipleChoice(MultipleChoice question);

    T multipleResponse(MultipleResponse question);

    T trueFalse(TrueFalse question);

    T shortAnswer(ShortAnswer question);

    T numeric(Numeric question);

    T cloze(Cloze question);

    T ordering(Ordering question);

    T matching(Matching question);

    T flashcard(Flashcard question);
  }
}

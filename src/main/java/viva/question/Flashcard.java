package viva.question;

import java.util.List;

/**
 * A card that the learner turns over and judges.
 *
 * @param stem the front
 * @param answer the back: the answer, or points to look for
 */
public record Flashcard(String stem, String answer) implements Question {
  /** What a learner says of a card, from worst to best. */
  public static final List<String> WORDS = List.of("again", "hard", "good", "easy");

  @Override
  public Kind kind() {
    return Kind.FLASHCARD;
  }

  @Override
  public Mark mark(Response response) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Response key() {
    return Response.of("good");
  }

  @Override
  public List<String> choices() {
    return List.of();
  }

  @Override
  public List<String> content() {
    return List.of(answer);
  }

  @Override
  public <T> T match(Cases<T> cases) {
    return cases.flashcard(this);
  }
}

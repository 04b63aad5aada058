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
    List<String> words = response.words();
    if (words.size() != 1 || !WORDS.contains(words.get(0))) {
      return Mark.unanswered(List.of());
    }
    boolean again = words.get(0).equals(WORDS.get(0));
    Verdict verdict = again ? Verdict.WRONG : Verdict.RIGHT;
    Mark.Part said = new Mark.Part("", words.get(0), "", verdict, "");
    return new Mark(again ? 0 : 1, verdict, List.of(said));
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

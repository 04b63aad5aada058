package viva.question;

import java.util.List;

/**
 * A statement that is true or false.
 *
 * @param stem the statement
 * @param answer whether it is true
 * @param ifTrue what the author says to a learner who answered true, or empty
 * @param ifFalse what the author says to a learner who answered false, or empty
 */
public record TrueFalse(String stem, boolean answer, String ifTrue, String ifFalse)
    implements Question {
  /** The two responses there are, in the order in which they are shown. */
  public static final List<String> WORDS = List.of("true", "false");

  @Override
  public Kind kind() {
    return Kind.TRUE_FALSE;
  }

  @Override
  public Mark mark(Response response) {
    return Choices.mark(
        List.of(new Option("true", answer, ifTrue), new Option("false", !answer, ifFalse)),
        response,
        share -> share >= 1 ? 1 : 0);
  }

  @Override
  public Response key() {
    return Response.of(Boolean.toString(answer));
  }

  @Override
  public List<String> choices() {
    return WORDS;
  }

  @Override
  public List<String> content() {
    return List.of(Boolean.toString(answer));
  }

  /** One of the two. */
  @Override
  public double chance() {
    return 1.0 / WORDS.size();
  }

  @Override
  public <T> T match(Cases<T> cases) {
    return cases.trueFalse(this);
  }
}

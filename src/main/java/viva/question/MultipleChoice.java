package viva.question;

import java.util.List;

/**
 * A choice of one option among several.
 *
 * @param stem the question
 * @param options the options in the author's order, exactly one of them correct
 */
public record MultipleChoice(String stem, List<Option> options) implements Question {
  public MultipleChoice {
    options = List.copyOf(options);
    Choices.requireKey(options);
  }

  @Override
  public Kind kind() {
    return Kind.MULTIPLE_CHOICE;
  }

  @Override
  public Mark mark(Response response) {
    return Choices.mark(options, response, share -> share >= 1 ? 1 : 0);
  }

  @Override
  public Response key() {
    return Choices.key(options);
  }

  @Override
  public List<String> choices() {
    return Choices.texts(options);
  }

  @Override
  public List<String> content() {
    return Choices.content(options);
  }

  /** One of the options. */
  @Override
  public double chance() {
    return 1.0 / options.size();
  }

  @Override
  public <T> T match(Cases<T> cases) {
    return cases.multipleChoice(this);
  }
}

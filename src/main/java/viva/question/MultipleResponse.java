package viva.question;

import java.util.ArrayList;
import java.util.List;

/**
 * A choice of all right options among several.
 *
 * <p>Marked (right picks less wrong picks) / right options, never below 0, so that ticking
 * everything earns nothing.
 *
 * @param stem the question
 * @param options the options in the author's order, at least one of them correct
 * @param scoring whether part of the points can be won
 */
public record MultipleResponse(String stem, List<Option> options, Scoring scoring)
    implements Question {
  public MultipleResponse {
    options = List.copyOf(options);
    Choices.requireKey(options);
  }

  @Override
  public Kind kind() {
    return Kind.MULTIPLE_RESPONSE;
  }

  @Override
  public Mark mark(Response response) {
    return Choices.mark(options, response, scoring::of);
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
    List<String> content = new ArrayList<>(Choices.content(options));
    content.add(scoring.name());
    return content;
  }

  /** One of the ways in which at least one option can be ticked. */
  @Override
  public double chance() {
    return 1 / (Math.pow(2, options.size()) - 1);
  }

  @Override
  public <T> T match(Cases<T> cases) {
    return cases.multipleResponse(this);
  }
}

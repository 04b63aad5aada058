package viva.question;

import java.util.List;

/**
 * Items to put in order.
 *
 * @param stem the question
 * @param order the items in the right order, at least two and no two alike
 * @param scoring whether part of the points can be won
 */
public record Ordering(String stem, List<String> order, Scoring scoring) implements Question {
  public Ordering {
    order = List.copyOf(order);
  }

  @Override
  public Kind kind() {
    return Kind.ORDERING;
  }

  @Override
  public Mark mark(Response response) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Response key() {
    return new Response(order);
  }

  @Override
  public List<String> choices() {
    return order;
  }

  @Override
  public List<String> content() {
    throw new UnsupportedOperationException();
  }

  @Override
  public <T> T match(Cases<T> cases) {
    return cases.ordering(this);
  }
}

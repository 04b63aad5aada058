package viva.question;

import java.math.BigDecimal;
import java.util.List;

/**
 * A number to type.
 *
 * @param stem the question
 * @param shown the key as it is shown: the author's number, or the range in words
 * @param low the smallest number that is right
 * @param high the largest number that is right, at least {@code low}
 * @param units words that may follow the number and are never required
 * @param rejected numbers (as the author typed them) that are wrong and have their own feedback
 */
public record Numeric(
    String stem,
    String shown,
    BigDecimal low,
    BigDecimal high,
    List<String> units,
    List<Rejected> rejected)
    implements Question {
  public Numeric {
    units = List.copyOf(units);
    rejected = List.copyOf(rejected);
  }

  @Override
  public Kind kind() {
    return Kind.NUMERIC;
  }

  @Override
  public Mark mark(Response response) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Response key() {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<String> choices() {
    return List.of();
  }

  @Override
  public List<String> content() {
    throw new UnsupportedOperationException();
  }

  @Override
  public <T> T match(Cases<T> cases) {
    return cases.numeric(this);
  }
}

package viva.question;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
    if (low.compareTo(high) > 0) {
      throw new IllegalArgumentException(low + " to " + high + " holds no number");
    }
  }

  @Override
  public Kind kind() {
    return Kind.NUMERIC;
  }

  @Override
  public Mark mark(Response response) {
    String typed = response.typed();
    if (Folding.isBlank(typed)) {
      return Mark.unanswered(List.of(part("", Verdict.UNANSWERED, "")));
    }
    Optional<BigDecimal> number = NumberReader.read(typed, units);
    Optional<Rejected> warning = rejected.stream().filter(r -> is(r, typed, number)).findFirst();
    boolean right = warning.isEmpty() && number.filter(this::isWithin).isPresent();
    Mark.Part part =
        part(
            typed,
            right ? Verdict.RIGHT : Verdict.WRONG,
            warning.map(Rejected::feedback).orElse(""));
    return Mark.ofShare(List.of(part), Scoring.PARTIAL);
  }

  private Mark.Part part(String given, Verdict verdict, String feedback) {
    return new Mark.Part("", given, shown, verdict, feedback);
  }

  private boolean isWithin(BigDecimal number) {
    return number.compareTo(low) >= 0 && number.compareTo(high) <= 0;
  }

  /** Whether the typed text is the rejected one: by value, or as a text where it is no number. */
  private boolean is(Rejected text, String typed, Optional<BigDecimal> number) {
    Optional<BigDecimal> value = NumberReader.read(text.text(), units);
    return value.isPresent()
        ? number.filter(n -> n.compareTo(value.get()) == 0).isPresent()
        : Likeness.BARE.of(text.text()).equals(Likeness.BARE.of(typed));
  }

  @Override
  public Response key() {
    // A range is shown in words, which are no answer; and a warning may lie within it.
    BigDecimal middle = low.add(high).divide(BigDecimal.valueOf(2));
    return Stream.of(shown, middle.toString(), low.toString(), high.toString())
        .map(Response::of)
        .filter(key -> mark(key).score() == 1)
        .findFirst()
        .orElse(Response.of(shown));
  }

  @Override
  public List<String> choices() {
    return List.of();
  }

  @Override
  public List<String> content() {
    return Stream.of(
            Stream.of(low, high).map(Numeric::value),
            units.stream().sorted().map(unit -> "+" + unit),
            rejected.stream().map(text -> "-" + text.text()).sorted())
        .flatMap(part -> part)
        .toList();
  }

  /** One spelling a value, however many noughts the author wrote. */
  private static String value(BigDecimal number) {
    return number.stripTrailingZeros().toString();
  }

  @Override
  public <T> T match(Cases<T> cases) {
    return cases.numeric(this);
  }
}

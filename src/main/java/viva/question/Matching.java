package viva.question;

import java.util.List;

/**
 * Left sides to be matched with right sides.
 *
 * @param stem the question
 * @param pairs the right pairs; no two left sides alike, right sides may repeat
 * @param distractors right sides that belong to no pair
 * @param scoring whether part of the points can be won
 */
public record Matching(String stem, List<Pair> pairs, List<String> distractors, Scoring scoring)
    implements Question {
  public Matching {
    pairs = List.copyOf(pairs);
    distractors = List.copyOf(distractors);
  }

  /**
   * A left side with the right side that belongs to it.
   *
   * @param left what is asked about
   * @param right what belongs to it
   */
  public record Pair(String left, String right) {}

  /** The left sides in the author's order. */
  public List<String> lefts() {
    return pairs.stream().map(Pair::left).toList();
  }

  @Override
  public Kind kind() {
    return Kind.MATCHING;
  }

  @Override
  public Mark mark(Response response) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Response key() {
    return new Response(
        pairs.stream().flatMap(p -> java.util.stream.Stream.of(p.left(), p.right())).toList());
  }

  /** The right sides to choose from, each once. */
  @Override
  public List<String> choices() {
    return java.util.stream.Stream.concat(pairs.stream().map(Pair::right), distractors.stream())
        .distinct()
        .toList();
  }

  @Override
  public List<String> content() {
    throw new UnsupportedOperationException();
  }

  @Override
  public <T> T match(Cases<T> cases) {
    return cases.matching(this);
  }
}

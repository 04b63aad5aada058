package viva.question;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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
    if (pairs.isEmpty() || pairs.stream().map(Pair::left).distinct().count() < pairs.size()) {
      throw new IllegalArgumentException("no pairs, or two left sides alike");
    }
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
    Map<String, String> given = given(response.words());
    List<Mark.Part> parts =
        pairs.stream().map(p -> part(p, given.getOrDefault(p.left(), ""))).toList();
    return Mark.ofShare(parts, scoring);
  }

  /** The right side given to each left side; of two given to one, the later. */
  private static Map<String, String> given(List<String> words) {
    Map<String, String> given = new HashMap<>();
    for (int i = 0; i + 1 < words.size(); i += 2) {
      given.put(words.get(i), words.get(i + 1));
    }
    return given;
  }

  private static Mark.Part part(Pair pair, String given) {
    Verdict verdict =
        Folding.isBlank(given)
            ? Verdict.UNANSWERED
            : given.equals(pair.right()) ? Verdict.RIGHT : Verdict.WRONG;
    return new Mark.Part(pair.left(), given, pair.right(), verdict, "");
  }

  @Override
  public Response key() {
    return new Response(pairs.stream().flatMap(p -> Stream.of(p.left(), p.right())).toList());
  }

  /** The right sides to choose from, each once. */
  @Override
  public List<String> choices() {
    return Stream.concat(pairs.stream().map(Pair::right), distractors.stream()).distinct().toList();
  }

  @Override
  public List<String> content() {
    return Stream.of(
            Stream.of(scoring.name()),
            pairs.stream()
                .sorted(Comparator.comparing(Pair::left))
                .flatMap(p -> Stream.of("<" + p.left(), ">" + p.right())),
            distractors.stream().sorted().map(text -> "-" + text))
        .flatMap(part -> part)
        .toList();
  }

  /** One of the ways to give each left side a right side of its own. */
  @Override
  public double chance() {
    return Chance.ofOrder(pairs.size());
  }

  @Override
  public <T> T match(Cases<T> cases) {
    return cases.matching(this);
  }
}

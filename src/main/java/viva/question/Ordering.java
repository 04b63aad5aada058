package viva.question;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Items to put in order.
 *
 * <p>Marked by neighbours, not by places: whoever puts the first item last has all others right but
 * one. Words that are no item, or come again, lengthen the order and so cost their share.
 *
 * @param stem the question
 * @param order the items in the right order, at least two and no two alike
 * @param scoring whether part of the points can be won
 */
public record Ordering(String stem, List<String> order, Scoring scoring) implements Question {
  public Ordering {
    order = List.copyOf(order);
    if (order.size() < 2 || Set.copyOf(order).size() < order.size()) {
      throw new IllegalArgumentException("fewer than two items, or two alike");
    }
  }

  @Override
  public Kind kind() {
    return Kind.ORDERING;
  }

  @Override
  public Mark mark(Response response) {
    if (response.isEmpty()) {
      return Mark.unanswered(unanswered(0));
    }
    List<String> given = response.words();
    Map<String, Integer> places = new HashMap<>();
    order.forEach(item -> places.put(item, places.size()));
    List<Mark.Part> parts = new ArrayList<>();
    Set<String> joined = new HashSet<>();
    for (int i = 0; i < given.size(); i++) {
      boolean follows = follows(given, i, places.getOrDefault(given.get(i), -1));
      boolean right = follows && joined.add(given.get(i));
      parts.add(part(i, given.get(i), right ? Verdict.RIGHT : Verdict.WRONG));
    }
    parts.addAll(unanswered(given.size()));
    joined.remove(order.get(0));
    double score = scoring.of(joined.size() / (double) (parts.size() - 1));
    return new Mark(score, Verdict.ofScore(score), parts);
  }

  /** Whether the item stands where it should: behind the one before it in the key, or first. */
  private boolean follows(List<String> given, int i, int place) {
    return place == 0
        ? i == 0
        : place > 0 && i > 0 && given.get(i - 1).equals(order.get(place - 1));
  }

  /** The places from this one on, at which nothing was given. */
  private List<Mark.Part> unanswered(int from) {
    return IntStream.range(from, order.size())
        .mapToObj(i -> part(i, "", Verdict.UNANSWERED))
        .toList();
  }

  /** A place, counted from 1, beside the item that the key has there. */
  private Mark.Part part(int i, String given, Verdict verdict) {
    String expected = i < order.size() ? order.get(i) : "";
    return new Mark.Part(Integer.toString(i + 1), given, expected, verdict, "");
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
    return Stream.concat(Stream.of(scoring.name()), order.stream()).toList();
  }

  /** One of all orders. */
  @Override
  public double chance() {
    return Chance.ofOrder(order.size());
  }

  @Override
  public <T> T match(Cases<T> cases) {
    return cases.ordering(this);
  }
}

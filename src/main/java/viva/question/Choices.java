package viva.question;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;

/** What multiple-choice and multiple-response share: options, some of which are the key. */
final class Choices {
  private Choices() {}

  /** Guards the sums below: without a right option there is nothing to win. */
  static void requireKey(List<Option> options) {
    if (options.stream().noneMatch(Option::correct)) {
      throw new IllegalArgumentException("no option is correct");
    }
  }

  /** Marks the picked options; {@code scoring} turns the share of the key won into the score. */
  static Mark mark(List<Option> options, Response response, DoubleUnaryOperator scoring) {
    Set<String> picked = new HashSet<>(response.words());
    picked.removeIf(Folding::isBlank);
    List<Mark.Part> parts = new ArrayList<>();
    int key = 0;
    int right = 0;
    for (Option option : options) {
      boolean given = picked.remove(option.text());
      key += option.correct() ? 1 : 0;
      right += given && option.correct() ? 1 : 0;
      if (given || option.correct()) {
        parts.add(part(option, given));
      }
    }
    if (response.isEmpty()) {
      return Mark.unanswered(parts);
    }
    // What is left in the set was picked and is no option any more: wrong like any distractor.
    int wrong = (int) parts.stream().filter(p -> p.expected().isEmpty()).count() + picked.size();
    double score = scoring.applyAsDouble(Math.max(0, right - wrong) / (double) key);
    return new Mark(score, Verdict.ofScore(score), parts);
  }

  private static Mark.Part part(Option option, boolean given) {
    Verdict verdict =
        given && option.correct() ? Verdict.RIGHT : given ? Verdict.WRONG : Verdict.UNANSWERED;
    return new Mark.Part(
        option.text(),
        given ? option.text() : "",
        option.correct() ? option.text() : "",
        verdict,
        given ? option.feedback() : "");
  }

  static Response key(List<Option> options) {
    return new Response(options.stream().filter(Option::correct).map(Option::text).toList());
  }

  static List<String> texts(List<Option> options) {
    return options.stream().map(Option::text).toList();
  }

  /** Each option with its side of the key; sorted, because the author's order decides nothing. */
  static List<String> content(List<Option> options) {
    return options.stream().map(o -> (o.correct() ? "+" : "-") + o.text()).sorted().toList();
  }
}

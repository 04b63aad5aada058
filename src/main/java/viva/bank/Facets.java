package viva.bank;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import viva.question.Cloze;
import viva.question.Flashcard;
import viva.question.Matching;
import viva.question.MultipleChoice;
import viva.question.MultipleResponse;
import viva.question.Numeric;
import viva.question.Option;
import viva.question.Ordering;
import viva.question.Question;
import viva.question.Rejected;
import viva.question.ShortAnswer;
import viva.question.TrueFalse;

/**
 * A question taken apart into what can change about it. What makes no difference to a learner, such
 * as the order in which the author wrote the options, makes none here.
 *
 * @param words what is read: the stem, in a cloze without what belongs into the gaps
 * @param options what there is to choose from, sorted
 * @param key what is right, in a fixed order
 * @param shown the key as a person reads it, in short
 * @param manner how a response is held against the key: tolerance, units, scoring, what is rejected
 */
record Facets(
    String words, List<String> options, List<String> key, String shown, List<String> manner) {

  static Facets of(Question question) {
    return question.match(TAKEN_APART);
  }

  /** The options that are no part of the key. */
  List<String> distractors() {
    List<String> distractors = new ArrayList<>(options);
    distractors.removeAll(key);
    return distractors;
  }

  private static Facets of(
      String words, List<String> options, List<String> key, List<String> manner) {
    return new Facets(
        words, options.stream().sorted().toList(), key, String.join("; ", key), manner);
  }

  private static final Question.Cases<Facets> TAKEN_APART =
      new Question.Cases<>() {
        @Override
        public Facets multipleChoice(MultipleChoice q) {
          return of(q.stem(), q.choices(), key(q.options()), List.of());
        }

        @Override
        public Facets multipleResponse(MultipleResponse q) {
          return of(q.stem(), q.choices(), key(q.options()), List.of(q.scoring().name()));
        }

        @Override
        public Facets trueFalse(TrueFalse q) {
          return of(q.stem(), List.of(), List.of(Boolean.toString(q.answer())), List.of());
        }

        @Override
        public Facets shortAnswer(ShortAnswer q) {
          Stream<String> manner =
              Stream.concat(Stream.of(q.lenient() ? "lenient" : "exact"), rejected(q.rejected()));
          List<String> accepted = q.accepted().stream().sorted().toList();
          String shown = String.join("; ", q.accepted());
          return new Facets(q.stem(), List.of(), accepted, shown, manner.toList());
        }

        /** The key is the middle, so that another tolerance alone is no other key. */
        @Override
        public Facets numeric(Numeric q) {
          BigDecimal middle = q.low().add(q.high()).divide(BigDecimal.valueOf(2));
          Stream<String> manner =
              Stream.of(
                      Stream.of(plain(q.high().subtract(q.low()))),
                      q.units().stream().sorted(),
                      rejected(q.rejected()))
                  .flatMap(part -> part);
          return new Facets(
              q.stem(), List.of(), List.of(plain(middle)), q.shown(), manner.toList());
        }

        @Override
        public Facets cloze(Cloze q) {
          List<String> gaps =
              q.gaps().stream()
                  .map(gap -> String.join("|", gap.stream().sorted().toList()))
                  .toList();
          return of(String.join(" ___ ", q.texts()), List.of(), gaps, List.of(q.scoring().name()));
        }

        @Override
        public Facets ordering(Ordering q) {
          return of(q.stem(), q.order(), q.order(), List.of(q.scoring().name()));
        }

        @Override
        public Facets matching(Matching q) {
          List<String> pairs =
              q.pairs().stream().map(pair -> pair.left() + ": " + pair.right()).sorted().toList();
          return of(q.stem(), q.distractors(), pairs, List.of(q.scoring().name()));
        }

        @Override
        public Facets flashcard(Flashcard q) {
          return of(q.stem(), List.of(), List.of(q.answer()), List.of());
        }
      };

  private static List<String> key(List<Option> options) {
    return options.stream().filter(Option::correct).map(Option::text).sorted().toList();
  }

  private static Stream<String> rejected(List<Rejected> rejected) {
    return rejected.stream().map(text -> "-" + text.text()).sorted();
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}

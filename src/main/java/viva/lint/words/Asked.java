package viva.lint.words;

import java.util.List;
import java.util.stream.Collectors;
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
import viva.question.ShortAnswer;
import viva.question.TrueFalse;

/**
 * What a question lets a learner see, and what it keeps back.
 *
 * @param stem the text before it is answered; of a cloze without what its gaps accept
 * @param right texts that are an answer or a part of one; none where a bare number or {@code true}
 *     is, because these stand everywhere
 * @param wrong the distractors
 */
public record Asked(String stem, List<String> right, List<String> wrong) {
  public static Asked of(Question question) {
    return question.match(new Sorter(question));
  }

  private static Asked options(String stem, List<Option> options) {
    return new Asked(
        stem,
        options.stream().filter(Option::correct).map(Option::text).toList(),
        options.stream().filter(o -> !o.correct()).map(Option::text).toList());
  }

  private record Sorter(Question any) implements Question.Cases<Asked> {
    private Asked none() {
      return new Asked(any.stem(), List.of(), List.of());
    }

    @Override
    public Asked multipleChoice(MultipleChoice question) {
      return options(question.stem(), question.options());
    }

    @Override
    public Asked multipleResponse(MultipleResponse question) {
      return options(question.stem(), question.options());
    }

    @Override
    public Asked trueFalse(TrueFalse question) {
      return none();
    }

    @Override
    public Asked shortAnswer(ShortAnswer question) {
      return new Asked(question.stem(), question.accepted(), List.of());
    }

    @Override
    public Asked numeric(Numeric question) {
      return none();
    }

    @Override
    public Asked cloze(Cloze question) {
      return new Asked(
          question.texts().stream().collect(Collectors.joining(" … ")),
          question.gaps().stream().flatMap(List::stream).toList(),
          List.of());
    }

    @Override
    public Asked ordering(Ordering question) {
      return none();
    }

    @Override
    public Asked matching(Matching question) {
      return none();
    }

    @Override
    public Asked flashcard(Flashcard question) {
      return new Asked(question.stem(), List.of(question.answer()), List.of());
    }
  }

  /** Everything that can be read in it in the end. */
  public Stream<String> texts() {
    return Stream.of(Stream.of(stem), right.stream(), wrong.stream()).flatMap(s -> s);
  }
}

package viva.plain;

import java.util.List;
import viva.question.Cloze;
import viva.question.Flashcard;
import viva.question.Matching;
import viva.question.MultipleChoice;
import viva.question.MultipleResponse;
import viva.question.Numeric;
import viva.question.Ordering;
import viva.question.Question;
import viva.question.ShortAnswer;
import viva.question.TrueFalse;
import viva.session.Asked;

/** Which manner of taking lines belongs to which kind. */
record PlainDrafts(Asked asked) implements Question.Cases<PlainDraft> {

  static PlainDraft of(Asked asked) {
    return asked.item().question().match(new PlainDrafts(asked));
  }

  @Override
  public PlainDraft multipleChoice(MultipleChoice question) {
    return new OneNumber(asked.options());
  }

  @Override
  public PlainDraft multipleResponse(MultipleResponse question) {
    return new SomeNumbers(asked.options());
  }

  @Override
  public PlainDraft trueFalse(TrueFalse question) {
    return new OneNumber(asked.options());
  }

  @Override
  public PlainDraft shortAnswer(ShortAnswer question) {
    return new OneLine("Your answer:");
  }

  @Override
  public PlainDraft numeric(Numeric question) {
    return new OneLine("Your answer, a number:");
  }

  @Override
  public PlainDraft cloze(Cloze question) {
    return new GapByGap(question.gaps().size(), List.of());
  }

  @Override
  public PlainDraft ordering(Ordering question) {
    return new AllNumbers(asked.options());
  }

  @Override
  public PlainDraft matching(Matching question) {
    return new PairByPair(question.lefts(), asked.options(), List.of());
  }

  @Override
  public PlainDraft flashcard(Flashcard question) {
    return new TurnedCard(question.answer(), false);
  }
}

package viva.tui.answer;

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

/** Which manner of answering belongs to which kind. */
public final class Drafts {
  private Drafts() {}

  /** An empty answer to a question as it is asked. */
  public static Draft of(Asked asked) {
    return asked.item().question().match(new Empty(asked));
  }

  private record Empty(Asked asked) implements Question.Cases<Draft> {
    @Override
    public Draft multipleChoice(MultipleChoice question) {
      return ChoiceDraft.of(asked.options());
    }

    @Override
    public Draft multipleResponse(MultipleResponse question) {
      return TicksDraft.of(asked.options());
    }

    @Override
    public Draft trueFalse(TrueFalse question) {
      return new TruthDraft(ChoiceDraft.of(asked.options()));
    }

    @Override
    public Draft shortAnswer(ShortAnswer question) {
      return TypedDraft.EMPTY;
    }

    @Override
    public Draft numeric(Numeric question) {
      return TypedDraft.EMPTY;
    }

    @Override
    public Draft cloze(Cloze question) {
      return ClozeDraft.of(question);
    }

    @Override
    public Draft ordering(Ordering question) {
      return OrderDraft.of(asked.options());
    }

    @Override
    public Draft matching(Matching question) {
      return MatchDraft.of(question.lefts(), asked.options());
    }

    @Override
    public Draft flashcard(Flashcard question) {
      return CardDraft.of(question.answer());
    }
  }
}

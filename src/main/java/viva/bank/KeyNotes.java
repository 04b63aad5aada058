package viva.bank;

import java.util.List;
import java.util.stream.IntStream;
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

/** The key of each kind in words. */
record KeyNotes() implements Question.Cases<List<Note>> {
  private static final String KEY = "Answer";

  private static List<Note> each(List<String> texts) {
    return texts.stream().map(text -> new Note(KEY, text)).toList();
  }

  @Override
  public List<Note> multipleChoice(MultipleChoice question) {
    return each(question.key().words());
  }

  @Override
  public List<Note> multipleResponse(MultipleResponse question) {
    return each(question.key().words());
  }

  @Override
  public List<Note> trueFalse(TrueFalse question) {
    return each(question.key().words());
  }

  @Override
  public List<Note> shortAnswer(ShortAnswer question) {
    return each(question.key().words());
  }

  @Override
  public List<Note> numeric(Numeric question) {
    return each(List.of(question.shown()));
  }

  @Override
  public List<Note> cloze(Cloze question) {
    return IntStream.range(0, question.gaps().size())
        .mapToObj(gap -> new Note("Gap " + (gap + 1), question.gaps().get(gap).get(0)))
        .toList();
  }

  @Override
  public List<Note> ordering(Ordering question) {
    return IntStream.range(0, question.order().size())
        .mapToObj(i -> new Note("Answer " + (i + 1), question.order().get(i)))
        .toList();
  }

  @Override
  public List<Note> matching(Matching question) {
    return each(question.pairs().stream().map(pair -> pair.left() + ": " + pair.right()).toList());
  }

  @Override
  public List<Note> flashcard(Flashcard question) {
    return each(List.of(question.answer()));
  }
}

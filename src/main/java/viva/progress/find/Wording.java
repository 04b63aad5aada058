package viva.progress.find;

import java.util.ArrayList;
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

/** All words of a question: what is asked, what there is to choose, what is right. */
record Wording() implements Question.Cases<List<String>> {
  private static List<String> all(Question question, List<String> more) {
    List<String> words = new ArrayList<>(List.of(question.stem()));
    words.addAll(question.choices());
    words.addAll(more);
    return words;
  }

  @Override
  public List<String> multipleChoice(MultipleChoice question) {
    return all(question, List.of());
  }

  @Override
  public List<String> multipleResponse(MultipleResponse question) {
    return all(question, List.of());
  }

  @Override
  public List<String> trueFalse(TrueFalse question) {
    return all(question, List.of());
  }

  @Override
  public List<String> shortAnswer(ShortAnswer question) {
    return all(question, question.accepted());
  }

  @Override
  public List<String> numeric(Numeric question) {
    return all(question, List.of(question.shown(), String.join(" ", question.units())));
  }

  /** The text as it reads with its gaps filled, and what else they take. */
  @Override
  public List<String> cloze(Cloze question) {
    StringBuilder filled = new StringBuilder(question.texts().get(0));
    List<String> words = new ArrayList<>();
    for (int i = 0; i < question.gaps().size(); i++) {
      filled.append(question.gaps().get(i).get(0)).append(question.texts().get(i + 1));
      words.addAll(question.gaps().get(i).subList(1, question.gaps().get(i).size()));
    }
    words.add(0, filled.toString());
    return words;
  }

  @Override
  public List<String> ordering(Ordering question) {
    return all(question, List.of());
  }

  @Override
  public List<String> matching(Matching question) {
    return all(question, question.lefts());
  }

  @Override
  public List<String> flashcard(Flashcard question) {
    return all(question, List.of(question.answer()));
  }
}

package viva.lint.words;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import viva.bank.Part;
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

/** What there is to choose from or to arrange in a question, kind by kind. */
final class ChoicesOf implements Question.Cases<List<Choice>> {
  private static Choice choice(String key, int index, String text, boolean right) {
    return new Choice(Part.of(key, index), Phrase.of(text), right);
  }

  private static List<Choice> options(List<Option> options) {
    List<Choice> choices = new ArrayList<>();
    for (Option option : options) {
      choices.add(choice("options", choices.size(), option.text(), option.correct()));
    }
    return choices;
  }

  @Override
  public List<Choice> multipleChoice(MultipleChoice question) {
    return options(question.options());
  }

  @Override
  public List<Choice> multipleResponse(MultipleResponse question) {
    return options(question.options());
  }

  /** Right sides may repeat, and are shown once. */
  @Override
  public List<Choice> matching(Matching question) {
    List<Choice> choices = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < question.pairs().size(); i++) {
      String right = question.pairs().get(i).right();
      if (seen.add(right)) {
        choices.add(choice("pairs", i, right, true));
      }
    }
    for (int i = 0; i < question.distractors().size(); i++) {
      choices.add(choice("distractors", i, question.distractors().get(i), false));
    }
    return choices;
  }

  @Override
  public List<Choice> ordering(Ordering question) {
    List<Choice> choices = new ArrayList<>();
    question.order().forEach(item -> choices.add(choice("order", choices.size(), item, true)));
    return choices;
  }

  @Override
  public List<Choice> trueFalse(TrueFalse question) {
    return List.of();
  }

  @Override
  public List<Choice> shortAnswer(ShortAnswer question) {
    return List.of();
  }

  @Override
  public List<Choice> numeric(Numeric question) {
    return List.of();
  }

  @Override
  public List<Choice> cloze(Cloze question) {
    return List.of();
  }

  @Override
  public List<Choice> flashcard(Flashcard question) {
    return List.of();
  }
}

package viva.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import viva.bank.Bank;
import viva.bank.Item;
import viva.journal.AnswerEntry;
import viva.journal.SittingEntry;
import viva.progress.PastAnswer;
import viva.progress.PastSitting;
import viva.question.QuestionId;
import viva.session.Asked;
import viva.session.Given;
import viva.session.Plan;
import viva.session.Sitting;

/**
 * A past sitting taken up again: the same questions in the same order with the same options, as far
 * as the banks still have them.
 */
final class Resumption {
  private final PastSitting past;
  private final List<Asked> paper = new ArrayList<>();
  private final Map<QuestionId, Integer> places = new HashMap<>();
  private final List<Given> given = new ArrayList<>();
  private final List<String> answerIds = new ArrayList<>();

  Resumption(PastSitting past, Shelf shelf) {
    this.past = past;
    past.entry().questions().forEach(asked -> find(asked, shelf));
    for (int i = 0; i < paper.size(); i++) {
      Asked asked = paper.get(i);
      places.putIfAbsent(asked.id(), i);
      places.putIfAbsent(new QuestionId(asked.bank().id(), asked.item().stemHash()), i);
    }
    past.answers().forEach(this::take);
  }

  /** A question may have another id than it was asked under: it is known by either. */
  private void find(SittingEntry.Asked asked, Shelf shelf) {
    Optional<Bank> bank = shelf.bank(asked.bank());
    bank.flatMap(b -> Identity.find(b, asked.question(), stem(asked.questionId())))
        .ifPresent(
            item -> {
              places.put(asked.questionId(), paper.size());
              paper.add(asked(bank.get(), item, asked.options()));
            });
  }

  /** The hash of its words, which an answer to it tells, or its id where that is the hash. */
  private String stem(QuestionId question) {
    return past.answers().stream()
        .map(PastAnswer::entry)
        .filter(entry -> entry.questionId().equals(question))
        .map(AnswerEntry::stem)
        .findFirst()
        .orElse(question.question());
  }

  /** The options in the order they were shown in; what the author has added since comes last. */
  private static Asked asked(Bank bank, Item item, List<String> shown) {
    List<String> choices = item.question().choices();
    List<String> options = new ArrayList<>(shown);
    options.retainAll(choices);
    choices.stream().filter(choice -> !options.contains(choice)).forEach(options::add);
    return new Asked(bank, item, options);
  }

  private void take(PastAnswer answer) {
    int index = index(answer.entry());
    if (index < 0) {
      return;
    }
    answerIds.add(answer.entry().id());
    given.add(
        new Given(
            given.size() + 1,
            index,
            answer.entry().response(),
            answer.score(),
            answer.verdict(),
            answer.entry().attempt(),
            answer.entry().hints(),
            answer.entry().millis(),
            answer.changed(),
            answer.undone()));
  }

  private int index(AnswerEntry answer) {
    int byWords = index(new QuestionId(answer.bank(), answer.stem()));
    return places.getOrDefault(answer.questionId(), byWords);
  }

  private int index(QuestionId question) {
    return places.getOrDefault(question, -1);
  }

  List<Asked> paper() {
    return paper;
  }

  /** The ids of the answers taken over, by their numbers. */
  List<String> answerIds() {
    return answerIds;
  }

  Sitting sitting() {
    Plan plan = PlanWords.plan(past.entry().filters(), past.entry().seed());
    Set<Integer> flagged = new HashSet<>();
    past.flagged().forEach(question -> flagged.add(index(question)));
    flagged.remove(-1);
    return Sitting.resume(paper, plan, given, flagged);
  }
}

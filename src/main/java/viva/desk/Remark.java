package viva.desk;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import viva.bank.Item;
import viva.journal.AmendEntry;
import viva.journal.AmendEntry.Change;
import viva.progress.PastAnswer;
import viva.question.Mark;
import viva.question.Question;
import viva.question.Response;

/**
 * Marks answers again whose question has another key now. The words of the question must still
 * stand, and every word of the answer must still be among its options or have been typed; the
 * scores of past sittings stay as they were given.
 */
final class Remark {
  private Remark() {}

  /** What is to be written about these answers, given the banks as they are. */
  static List<AmendEntry> of(
      List<PastAnswer> answers, Shelf shelf, Supplier<String> id, Clock clock) {
    List<AmendEntry> amends = new ArrayList<>();
    for (PastAnswer answer : answers) {
      shelf
          .bank(answer.entry().bank())
          .flatMap(bank -> bank.item(answer.entry().question()))
          .filter(item -> changed(item, answer))
          .map(item -> amend(item, answer, id, clock))
          .ifPresent(amends::add);
    }
    return amends;
  }

  /** Asked of another question, judged otherwise by it, and not judged by the learner himself. */
  private static boolean changed(Item item, PastAnswer answer) {
    return !answer.entry().content().equals(item.contentHash())
        && answer.entry().stem().equals(item.stemHash())
        && !answer.changed()
        && wordsStand(item.question(), answer.entry().response())
        && item.question().mark(answer.entry().response()).score() != answer.latest();
  }

  private static boolean wordsStand(Question question, Response response) {
    Set<String> known = new HashSet<>(question.choices());
    known.addAll(question.key().words());
    return question.choices().isEmpty() || known.containsAll(response.words());
  }

  private static AmendEntry amend(Item item, PastAnswer answer, Supplier<String> id, Clock clock) {
    Mark mark = item.question().mark(answer.entry().response());
    return AmendEntry.marked(
        id.get(),
        Recorder.now(clock),
        answer.entry().id(),
        Change.KEY,
        "the key of this question has changed",
        mark.score(),
        mark.verdict());
  }
}

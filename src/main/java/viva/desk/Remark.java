package viva.desk;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import viva.bank.Item;
import viva.journal.AmendEntry;
import viva.journal.AmendEntry.Change;
import viva.journal.AnswerEntry;
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
  private final Shelf shelf;
  private final String run;
  private final Clock clock;

  /**
   * Marks by the keys of these banks.
   *
   * @param run a word with which the ids of the records begin, different every time
   */
  Remark(Shelf shelf, String run, Clock clock) {
    this.shelf = shelf;
    this.run = run;
    this.clock = clock;
  }

  /** What is to be written about these answers, given the banks as they are. */
  List<AmendEntry> of(Collection<PastAnswer> answers) {
    List<AmendEntry> amends = new ArrayList<>();
    for (PastAnswer answer : answers) {
      item(answer)
          .filter(item -> concerns(item, answer))
          .map(item -> item.question().mark(answer.entry().response()))
          .filter(mark -> mark.score() != answer.latest())
          .ifPresent(mark -> amends.add(amend(answer, mark, amends.size() + 1)));
    }
    return amends;
  }

  private Optional<Item> item(PastAnswer answer) {
    AnswerEntry entry = answer.entry();
    return shelf
        .bank(entry.bank())
        .flatMap(bank -> Identity.find(bank, entry.question(), entry.stem()));
  }

  /** The same words with another key, and not judged by the learner himself. */
  private static boolean concerns(Item item, PastAnswer answer) {
    return !answer.undone()
        && !answer.changed()
        && (amended(answer) || !answer.entry().content().equals(item.contentHash()))
        && answer.entry().stem().equals(item.stemHash())
        && wordsStand(item.question(), answer.entry().response());
  }

  /** Under a key that may have changed back since. */
  private static boolean amended(PastAnswer answer) {
    return answer.latest() != answer.entry().score();
  }

  private static boolean wordsStand(Question question, Response response) {
    Set<String> known = new HashSet<>(question.choices());
    known.addAll(question.key().words());
    return question.choices().isEmpty() || known.containsAll(response.words());
  }

  private AmendEntry amend(PastAnswer answer, Mark mark, int number) {
    return AmendEntry.marked(
        run + "/" + number,
        Recorder.now(clock),
        answer.entry().id(),
        Change.KEY,
        "the key of this question has changed",
        mark.score(),
        mark.verdict());
  }
}

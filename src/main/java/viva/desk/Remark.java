package viva.desk;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
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
import viva.text.Clean;
import viva.text.Figures;
import viva.text.Markup;

/**
 * Marks answers again whose question has another key now. The words of the question must still
 * stand, and every word of the answer must still be among its options or have been typed; the
 * scores of past sittings stay as they were given.
 */
final class Remark {
  /** More would only bury the first ones. */
  private static final int MOST_NAMED = 3;

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

  /**
   * What came of it.
   *
   * @param amends what is to be written
   * @param stems the questions whose answers these are, in their words, each once
   */
  record Result(List<AmendEntry> amends, Set<String> stems) {
    /** What the learner is told, in a sentence or two. */
    String words() {
      List<String> named = stems.stream().limit(MOST_NAMED).map(stem -> "“" + stem + "”").toList();
      int others = stems.size() - named.size();
      String more = others == 0 ? "" : " and " + Figures.count(others, "other question");
      return Figures.count(amends.size(), "answer")
          + " marked again, because the key has changed of "
          + String.join(", ", named)
          + more
          + ". Scores of the past stay.";
    }
  }

  /** What is to be written about these answers, given the banks as they are. */
  Result of(Collection<PastAnswer> answers) {
    List<AmendEntry> amends = new ArrayList<>();
    Set<String> stems = new LinkedHashSet<>();
    for (PastAnswer answer : answers) {
      Optional<Item> item = item(answer).filter(found -> concerns(found, answer));
      if (item.isPresent()) {
        Mark mark = item.get().question().mark(answer.entry().response());
        if (mark.score() != answer.latest()) {
          amends.add(amend(answer, mark, amends.size() + 1));
          stems.add(Clean.line(Markup.plain(item.get().question().prompt())));
        }
      }
    }
    return new Result(amends, stems);
  }

  private Optional<Item> item(PastAnswer answer) {
    AnswerEntry entry = answer.entry();
    return shelf
        .bank(entry.bank())
        .flatMap(bank -> Identity.find(bank, entry.question(), entry.stem()));
  }

  /** The same question with another key, and not judged by the learner himself. */
  private static boolean concerns(Item item, PastAnswer answer) {
    return !answer.undone()
        && !answer.changed()
        && (amended(answer) || !answer.entry().content().equals(item.contentHash()))
        && answer.entry().stem().equals(item.stemHash())
        && kindStands(item.question(), answer.entry())
        && wordsStand(item.question(), answer.entry().response());
  }

  /** Under a key that may have changed back since. */
  private static boolean amended(PastAnswer answer) {
    return answer.latest() != answer.entry().score();
  }

  /** A question of another kind now is another question: a card's answer is no typed one. */
  private static boolean kindStands(Question question, AnswerEntry entry) {
    return entry.kind().filter(kind -> kind != question.kind()).isEmpty();
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

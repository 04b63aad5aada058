package viva.desk;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import viva.bank.Bank;
import viva.bank.Item;
import viva.journal.AmendEntry;
import viva.journal.AmendEntry.Change;
import viva.progress.History;
import viva.progress.PastAnswer;
import viva.progress.Review;
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
  private final Supplier<String> words;
  private String run = "";
  private final Clock clock;
  private boolean open;
  private final List<AmendEntry> amends = new ArrayList<>();
  private final Set<String> stems = new LinkedHashSet<>();

  /**
   * Marks by the keys of these banks.
   *
   * @param words gives a word with which the ids of the records begin, different every time
   */
  Remark(Shelf shelf, Supplier<String> words, Clock clock) {
    this.shelf = shelf;
    this.words = words;
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

  /** What is to be written about past answers, given the banks as they are. */
  Result of(History history) {
    for (Shelved shelved : shelf.banks()) {
      Bank bank = shelved.bank();
      int before = amends.size();
      open = false;
      for (Review review : history.unseen(bank.id(), bank.hash())) {
        look(bank, review);
      }
      if (amends.size() == before && !open) {
        history.saw(bank.id(), bank.hash());
      }
    }
    return new Result(amends, stems);
  }

  private void look(Bank bank, Review review) {
    open |= review.isOpen();
    if (!review.undone() && !review.changed() && !review.isOpen()) {
      Identity.find(bank, review.question().question(), review.stem())
          .filter(item -> concerns(item, review))
          .ifPresent(item -> PastAnswer.of(review).ifPresent(answer -> mark(item, answer)));
    }
  }

  /** The same words with another key; or marked again once, as the key may have changed back. */
  private static boolean concerns(Item item, Review review) {
    boolean amended = review.latest() != review.score();
    return (amended || !review.content().equals(item.contentHash()))
        && review.stem().equals(item.stemHash())
        && kindStands(item.question(), review);
  }

  /** A question of another kind now is another question: a card's answer is no typed one. */
  private static boolean kindStands(Question question, Review review) {
    return review.kind().filter(kind -> kind != question.kind()).isEmpty();
  }

  private void mark(Item item, PastAnswer answer) {
    if (wordsStand(item.question(), answer.entry().response())) {
      Mark mark = item.question().mark(answer.entry().response());
      if (mark.score() != answer.latest()) {
        amends.add(amend(answer, mark, amends.size() + 1));
        stems.add(Clean.line(Markup.plain(item.question().prompt())));
      }
    }
  }

  private static boolean wordsStand(Question question, Response response) {
    Set<String> known = new HashSet<>(question.choices());
    known.addAll(question.key().words());
    return question.choices().isEmpty() || known.containsAll(response.words());
  }

  private AmendEntry amend(PastAnswer answer, Mark mark, int number) {
    run = run.isEmpty() ? words.get() : run;
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

package viva.desk;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import viva.bank.Item;
import viva.journal.AmendEntry;
import viva.journal.AmendEntry.Change;
import viva.journal.AnswerEntry;
import viva.journal.EndEntry;
import viva.journal.EndEntry.Outcome;
import viva.journal.Entry;
import viva.journal.Journal;
import viva.journal.NoteEntry;
import viva.progress.PastSitting;
import viva.question.Certainty;
import viva.question.QuestionId;
import viva.session.Asked;
import viva.session.Fact;
import viva.session.Given;

/**
 * Writes the facts of one sitting into the journal.
 *
 * <p>A record's id is the sitting's, a word for this run and a number: two programs that go on with
 * the same sitting at once never give two records one id.
 */
final class Recorder {
  private final String sitting;
  private final String run;
  private final Journal journal;
  private final Clock clock;
  private final List<String> answers;
  private int number;

  /**
   * A recorder that goes on with a sitting.
   *
   * @param answers the ids of the answers kept already, in the order given
   */
  Recorder(String sitting, String run, List<String> answers, Journal journal, Clock clock) {
    this.sitting = sitting;
    this.run = run;
    this.answers = new ArrayList<>(answers);
    this.journal = journal;
    this.clock = clock;
  }

  /** Keeps these facts; when this returns empty they are on the disk, else it says why not. */
  Optional<String> keep(List<Fact> facts) {
    List<Entry> entries = new ArrayList<>();
    facts.forEach(fact -> entries.add(entry(fact)));
    boolean nothing = entries.isEmpty() && journal.waiting().isEmpty();
    return nothing ? Optional.empty() : journal.append(entries);
  }

  static OffsetDateTime now(Clock clock) {
    return OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS);
  }

  private String nextId() {
    number++;
    return sitting + "/" + run + "-" + number;
  }

  private Entry entry(Fact fact) {
    if (fact instanceof Fact.Answered answered) {
      return answer(answered.asked(), answered.given());
    }
    if (fact instanceof Fact.Undone undone) {
      return AmendEntry.undone(nextId(), now(clock), answerId(undone.given()), "taken back");
    }
    if (fact instanceof Fact.Changed changed) {
      return marked(changed.given());
    }
    if (fact instanceof Fact.Flagged flagged) {
      return note(flagged.asked(), flagged.on() ? NoteEntry.FLAG : NoteEntry.UNFLAG, "");
    }
    if (fact instanceof Fact.Suspended suspended) {
      String what = suspended.on() ? NoteEntry.SUSPEND : NoteEntry.UNSUSPEND;
      return note(suspended.asked(), what, "");
    }
    if (fact instanceof Fact.Commented commented) {
      return note(commented.asked(), NoteEntry.COMMENT, commented.text());
    }
    return end((Fact.Ended) fact);
  }

  private Entry marked(Given given) {
    return AmendEntry.marked(
        nextId(),
        now(clock),
        answerId(given),
        Change.MARK,
        given.score() >= 1 ? "I was right" : "I was wrong",
        given.score(),
        given.verdict());
  }

  private Entry note(Asked asked, String what, String text) {
    String bank = asked.bank().id();
    return new NoteEntry(nextId(), now(clock), sitting, bank, asked.item().id(), what, text);
  }

  private Entry end(Fact.Ended ended) {
    Outcome outcome = ended.finished() ? Outcome.FINISHED : Outcome.LEFT;
    List<QuestionId> unanswered = ended.unanswered().stream().map(Asked::id).toList();
    return new EndEntry(nextId(), now(clock), sitting, outcome, unanswered);
  }

  /** The record that an exam which can go on no more is over. */
  static EndEntry handedIn(PastSitting exam, Desk desk) {
    return new EndEntry(
        exam.id() + "/" + desk.newWord(Ids.RUN_LETTERS) + "-1",
        now(desk.clock()),
        exam.id(),
        Outcome.FINISHED,
        exam.unanswered());
  }

  private String answerId(Given given) {
    return answers.get(given.number() - 1);
  }

  private AnswerEntry answer(Asked asked, Given given) {
    String id = nextId();
    answers.add(id);
    Item item = asked.item();
    return new AnswerEntry(
        id,
        now(clock),
        sitting,
        asked.bank().id(),
        item.id(),
        item.question().kind().word(),
        item.stemHash(),
        item.contentHash(),
        given.response(),
        given.score(),
        given.verdict(),
        Math.min(item.points(), AnswerEntry.MOST_POINTS),
        item.question().chance(),
        given.millis(),
        given.hints(),
        given.attempt(),
        given.certainty().map(Certainty::word).orElse(""));
  }
}

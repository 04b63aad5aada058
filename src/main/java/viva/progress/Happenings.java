package viva.progress;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import viva.cache.Packer;
import viva.cache.Unpacker;
import viva.journal.AmendEntry;
import viva.journal.AmendEntry.Change;
import viva.journal.Entry;
import viva.journal.NoteEntry;
import viva.ledger.Ledger;
import viva.ledger.Questions;
import viva.ledger.Records;
import viva.ledger.Records.Bits;
import viva.ledger.Sittings;
import viva.ledger.Table;
import viva.question.QuestionId;

/**
 * What happened to a learner, one record after another: each goes to the sittings, questions and
 * wishes of the history that it concerns, in the order in which it is taken.
 */
final class Happenings {
  private final History history;
  private final Ledger ledger;
  private final Chains chains;
  private PastSitting lastNamed;
  private int lastName;
  private int newestSitting;
  private int told;
  private int taken;
  private boolean putsOff;

  Happenings(History history, Chains chains) {
    this.history = history;
    this.ledger = history.ledger();
    this.chains = chains;
  }

  void read(Unpacker in) {
    newestSitting = in.size();
    told = in.size();
    taken = in.size();
  }

  void write(Packer out) {
    out.count(newestSitting).count(told).count(taken);
  }

  /** The number of the sitting begun last, or -1. */
  int newestSitting() {
    return newestSitting - 1;
  }

  /**
   * Takes these rows.
   *
   * @param atTheEnd whether what follows for each question is reckoned when all are taken, by
   *     several threads: a question is reckoned from its own answers alone
   */
  void take(int[] rows, boolean atTheEnd) {
    putsOff = atTheEnd;
    try {
      for (int row : rows) {
        take(row);
      }
    } finally {
      putsOff = false;
    }
    if (atTheEnd) {
      IntStream.range(0, ledger.questions().size())
          .parallel()
          .forEach(number -> new Track(history, number).reckon());
    }
  }

  /** Whether nothing is reckoned now, because all will be at the end. */
  boolean putsOff() {
    return putsOff;
  }

  /** Takes the record that has this row in the ledger. */
  void take(int row) {
    switch (Bits.KIND.of(ledger.records().get(row, Records.META))) {
      case Records.SITTING -> sitting(row);
      case Records.ANSWER -> answer(row);
      case Records.END -> end(row);
      default -> {
        ledger.entry(row).ifPresent(entry -> said(row, entry));
        ledger.release(row); // Its words are told now, and its line has them.
      }
    }
  }

  private void sitting(int row) {
    int number = ledger.records().high(row, Records.WHERE);
    ledger.sittings().set(number, Sittings.BEFORE, newestSitting);
    newestSitting = number + 1;
    happened(new PastSitting(history, number), row);
  }

  /**
   * An answer whose sitting is not in the journal belongs to no score, but was given: it counts for
   * its question, and a changed key reaches it.
   */
  private void answer(int row) {
    PastSitting sitting = pastNamed(ledger.records().high(row, Records.WHERE));
    int of = sitting == null ? 0 : sitting.number() + 1;
    ledger.records().set(row, Records.RANK, Table.pair(of, ++taken));
    Review review = new Review(history, row);
    if (sitting != null) {
      link(sitting, review);
      goOn(sitting, review);
      happened(sitting, row);
    }
    int question = ledger.records().low(row, Records.WHERE);
    if (ledger.questions().high(question, Questions.COUNT_NEXT) == 0) {
      chains.add(question);
    }
    new Track(history, question).add(review);
    if (sitting != null) {
      reckonExam(sitting);
    }
  }

  /**
   * Of an exam that is handed in all answers count at once, and one answer may take the place of
   * another that was kept under another id.
   */
  private void reckonExam(PastSitting sitting) {
    if (sitting.isHandedIn() && !putsOff) {
      sitting.all().stream()
          .map(Review::question)
          .distinct()
          .flatMap(question -> history.track(question).stream())
          .forEach(Track::reckon);
    }
  }

  Optional<PastSitting> sittingNamed(int name) {
    return Optional.ofNullable(pastNamed(name));
  }

  /** Mostly the same as was asked for before. */
  private PastSitting pastNamed(int name) {
    if (lastNamed == null || lastName != name) {
      int number = ledger.sittingNamed(name);
      boolean known = number >= 0 && ledger.sittings().low(number, Sittings.LAST_ZONE_RANK) != 0;
      lastNamed = known ? new PastSitting(history, number) : null;
      lastName = name;
    }
    return lastNamed;
  }

  private void end(int row) {
    long meta = ledger.records().get(row, Records.META);
    sittingNamed(ledger.records().high(row, Records.WHERE))
        .ifPresent(
            past -> {
              outcome(past, Bits.OUTCOME.of(meta));
              reckonExam(past);
              happened(past, row);
            });
  }

  private void said(int row, Entry entry) {
    if (entry instanceof AmendEntry amend) {
      review(amend.answer()).ifPresent(review -> amend(row, review, amend));
    } else if (entry instanceof NoteEntry note) {
      note(note);
    }
  }

  private Optional<Review> review(String id) {
    int row = ledger.record(id);
    boolean known =
        row >= 0
            && Bits.KIND.of(ledger.records().get(row, Records.META)) == Records.ANSWER
            && ledger.records().get(row, Records.RANK) != 0;
    return known ? Optional.of(new Review(history, row)) : Optional.empty();
  }

  private void amend(int row, Review review, AmendEntry entry) {
    review.take(entry);
    review
        .sitting()
        .ifPresent(
            sitting -> {
              if (entry.change() == Change.UNDONE) {
                goOn(sitting, review); // One that it replaced counts again.
                reckonExam(sitting);
              }
              if (entry.change() != Change.KEY) {
                happened(sitting, row);
              }
            });
    history
        .track(review.question())
        .ifPresent(
            track -> {
              track.note(review);
              track.reckon();
            });
  }

  private void note(NoteEntry note) {
    history.wishes().take(note);
    boolean flag = note.what().equals(NoteEntry.FLAG);
    if (!note.question().isEmpty() && (flag || note.what().equals(NoteEntry.UNFLAG))) {
      QuestionId question = new QuestionId(note.bank(), note.question());
      history.sitting(note.sitting()).ifPresent(sitting -> flag(sitting, question, flag));
    }
    boolean over = note.what().equals(NoteEntry.RESTART);
    if (over || note.what().equals(NoteEntry.UNRESTART)) {
      history.tracksOf(note.bank()).forEach(track -> track.startOver(over));
    }
  }

  private void happened(PastSitting sitting, int row) {
    int zone = Records.seconds(ledger.records().get(row, Records.META));
    Table sittings = ledger.sittings();
    sittings.set(sitting.number(), Sittings.LAST_AT, ledger.records().get(row, Records.AT));
    sittings.set(sitting.number(), Sittings.LAST_ZONE_RANK, Table.pair(zone, ++told));
  }

  private void link(PastSitting sitting, Review review) {
    Table sittings = ledger.sittings();
    int link = review.row() + 1;
    int last = sittings.low(sitting.number(), Sittings.FIRST_LAST);
    if (last == 0) {
      sittings.set(sitting.number(), Sittings.FIRST_LAST, Table.pair(link, link));
    } else {
      ledger.records().setLow(last - 1, Records.NEXT, link);
      sittings.setLow(sitting.number(), Sittings.FIRST_LAST, link);
    }
  }

  /**
   * After an answer, or after one was taken back. An exam that was handed in does not go on: what
   * was told of it cannot be untold.
   */
  private void goOn(PastSitting sitting, Review review) {
    if (sitting.isExam()) {
      replaceEarlier(sitting, review);
    }
    outcome(sitting, 0);
  }

  /** In an exam the last answer to a question that was not taken back takes the others' place. */
  private static void replaceEarlier(PastSitting sitting, Review latest) {
    List<Review> reviews = sitting.all();
    AskedAs asked = new AskedAs(sitting.paper(), reviews);
    QuestionId question = asked.of(latest);
    boolean later = false;
    for (int i = reviews.size() - 1; i >= 0; i--) {
      Review review = reviews.get(i);
      if (asked.of(review).equals(question)) {
        review.replace(later);
        later |= !review.undone();
      }
    }
  }

  private void outcome(PastSitting sitting, int outcome) {
    if (!sitting.isHandedIn()) {
      ledger.sittings().setLow(sitting.number(), Sittings.SIZE_OUTCOME, outcome);
    }
  }

  private void flag(PastSitting sitting, QuestionId question, boolean on) {
    Set<QuestionId> flagged = history.flagged(sitting.number());
    if (on) {
      flagged.add(question);
    } else {
      flagged.remove(question);
    }
  }
}

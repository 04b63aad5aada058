package viva.progress;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import viva.journal.AmendEntry;
import viva.journal.AmendEntry.Change;
import viva.journal.AnswerEntry;
import viva.journal.EndEntry;
import viva.journal.Entry;
import viva.journal.NoteEntry;
import viva.journal.SittingEntry;
import viva.memory.Schedule;
import viva.question.QuestionId;

/**
 * All that is known of a learner, from the records of the journal alone: past sittings, what was
 * done with each question, what the learner wished. It grows by one record at a time, and whoever
 * takes the same records in the same order knows the same. What is newer is told by the order of
 * the records and not by their times, which a clock set wrong may have got wrong.
 */
public final class History {
  /** How long a sitting that was left is offered again. */
  public static final Duration OFFERED_FOR = Duration.ofDays(2);

  /** How far a sitting may lie ahead, by another zone or clock, and still be believed. */
  private static final Duration AHEAD = Duration.ofDays(1);

  private final Schedule schedule;
  private final Shared shared = new Shared();
  private final Map<String, PastSitting> sittings = new LinkedHashMap<>();
  private final Map<String, Map<QuestionId, Track>> tracks = new LinkedHashMap<>();
  private final Map<String, Review> reviews = new HashMap<>();
  private final Wishes wishes = new Wishes();
  private int told;

  /** A history in which nothing happened yet. */
  public History(Schedule schedule) {
    this.schedule = schedule;
  }

  /** The history that these records tell, in the order in which the journal gives them. */
  public static History of(Schedule schedule, List<Entry> entries) {
    History history = new History(schedule);
    entries.forEach(history::take);
    return history;
  }

  /** Takes one more record. */
  public void take(Entry entry) {
    entry.match(new Taking());
  }

  private final class Taking implements Entry.Cases<Void> {
    @Override
    public Void sitting(SittingEntry entry) {
      sittings.computeIfAbsent(entry.id(), id -> new PastSitting(entry, shared, ++told));
      return null;
    }

    /**
     * An answer whose sitting is not in the journal belongs to no score, but was given: it counts
     * for its question, and a changed key reaches it.
     */
    @Override
    public Void answer(AnswerEntry entry) {
      PastSitting sitting = sittings.get(entry.sitting());
      Review review = new Review(entry, shared, sitting);
      if (sitting != null) {
        sitting.add(review);
        sitting.happened(entry.at(), ++told);
      }
      reviews.put(entry.id(), review);
      tracks
          .computeIfAbsent(review.question().bank(), bank -> new LinkedHashMap<>())
          .computeIfAbsent(review.question(), id -> new Track(id, schedule))
          .add(review);
      return null;
    }

    @Override
    public Void amend(AmendEntry entry) {
      Review review = reviews.get(entry.answer());
      if (review != null) {
        review.take(entry);
        review.sitting().ifPresent(sitting -> amended(sitting, review, entry));
        track(review.question()).ifPresent(Track::reckon);
      }
      return null;
    }

    private void amended(PastSitting sitting, Review review, AmendEntry entry) {
      if (entry.change() == Change.UNDONE) {
        sitting.takenBack(review);
      }
      if (entry.change() != Change.KEY) {
        sitting.happened(entry.at(), ++told);
      }
    }

    @Override
    public Void note(NoteEntry note) {
      wishes.take(note);
      PastSitting sitting = sittings.get(note.sitting());
      boolean flag = note.what().equals(NoteEntry.FLAG);
      if (sitting != null
          && !note.question().isEmpty()
          && (flag || note.what().equals(NoteEntry.UNFLAG))) {
        sitting.flag(new QuestionId(note.bank(), note.question()), flag);
      }
      boolean over = note.what().equals(NoteEntry.RESTART);
      if (over || note.what().equals(NoteEntry.UNRESTART)) {
        tracksOf(note.bank()).forEach(track -> track.startOver(over));
      }
      return null;
    }

    @Override
    public Void end(EndEntry end) {
      PastSitting sitting = sittings.get(end.sitting());
      if (sitting != null) {
        sitting.end(end.outcome());
        sitting.happened(end.at(), ++told);
      }
      return null;
    }
  }

  /** How memory is reckoned here. */
  public Schedule schedule() {
    return schedule;
  }

  /** The sitting with this id. */
  public Optional<PastSitting> sitting(String id) {
    return Optional.ofNullable(sittings.get(id));
  }

  /** All sittings, in the order in which they began. */
  public Collection<PastSitting> sittings() {
    return Collections.unmodifiableCollection(sittings.values());
  }

  /** What was done with each question, by the id that the records have. */
  public Stream<Track> tracks() {
    return tracks.values().stream().flatMap(bank -> bank.values().stream());
  }

  /** What was done with the questions of a bank. */
  public Collection<Track> tracksOf(String bank) {
    return Collections.unmodifiableCollection(tracks.getOrDefault(bank, Map.of()).values());
  }

  /** The questions answered at least once, each by its id and by the hash of its words. */
  public Set<QuestionId> answered() {
    return tracks()
        .flatMap(track -> track.counting().stream())
        .flatMap(r -> Stream.of(r.question(), new QuestionId(r.question().bank(), r.stem())))
        .collect(Collectors.toSet());
  }

  /** What was done with the question that the records know by this id. */
  public Optional<Track> track(QuestionId question) {
    return Optional.ofNullable(tracks.getOrDefault(question.bank(), Map.of()).get(question));
  }

  /** What the learner said that still holds. */
  public Wishes wishes() {
    return wishes;
  }

  /** The sittings in which something was answered, the one begun last first. */
  public List<PastSitting> newestFirst() {
    List<PastSitting> newest = new ArrayList<>(sittings.values());
    newest.removeIf(sitting -> sitting.isEmpty() && !(sitting.isExam() && sitting.finished()));
    Collections.reverse(newest);
    return newest;
  }

  /** The scores of all sittings in which something was answered, newest first. */
  public List<Score> scores() {
    return newestFirst().stream().map(PastSitting::score).toList();
  }

  /** What the newest sitting with this bank was worth in it. */
  public Optional<Score> lastScore(String bank) {
    for (PastSitting sitting : newestFirst()) {
      if (sitting.banks().contains(bank) && sitting.score(bank).answered() > 0) {
        return Optional.of(sitting.score(bank));
      }
    }
    return Optional.empty();
  }

  /**
   * The sittings that were left not long before now and can go on, the one left last first. One
   * whose clock was days ahead is none of them: it would come first until that day.
   */
  public List<PastSitting> unfinished(OffsetDateTime now) {
    List<PastSitting> left = new ArrayList<>(sittings.values());
    left.removeIf(
        sitting ->
            !sitting.last().at().isAfter(now.minus(OFFERED_FOR))
                || sitting.last().at().isAfter(now.plus(AHEAD))
                || !sitting.unfinished());
    left.sort((one, other) -> Integer.compare(other.last().rank(), one.last().rank()));
    return left;
  }
}

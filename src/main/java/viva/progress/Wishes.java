package viva.progress;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import viva.cache.Packer;
import viva.cache.Unpacker;
import viva.journal.NoteEntry;
import viva.question.QuestionId;

/** What a learner said that holds until he says otherwise: not to be asked, planned, flagged. */
public final class Wishes {
  private final Marks suspended = new Marks();
  private final Marks flagged = new Marks();
  private final Map<String, LocalDate> exams = new LinkedHashMap<>();
  private final Map<String, Integer> restarts = new HashMap<>();
  private final List<Comment> comments = new ArrayList<>();

  Wishes() {}

  /** The wishes that {@link #write} kept. */
  static Wishes read(Unpacker in) {
    Wishes wishes = new Wishes();
    in.list(Wishes::question).forEach(question -> wishes.suspended.put(question, true));
    in.list(Wishes::question).forEach(question -> wishes.flagged.put(question, true));
    int exams = in.size();
    for (int i = 0; i < exams; i++) {
      wishes.exams.put(in.text(), LocalDate.ofEpochDay(in.number()));
    }
    wishes.comments.addAll(in.list(Wishes::comment));
    for (int count = in.size(); count > 0; count--) {
      wishes.restarts.put(in.text(), in.size());
    }
    return wishes;
  }

  void write(Packer out) {
    out.list(List.copyOf(suspended.all()), Wishes::write);
    out.list(List.copyOf(flagged.all()), Wishes::write);
    out.count(exams.size());
    exams.forEach((bank, date) -> out.text(bank).number(date.toEpochDay()));
    out.list(comments, Wishes::write).count(restarts.size());
    restarts.forEach((bank, times) -> out.text(bank).count(times));
  }

  static void write(Packer out, QuestionId question) {
    out.text(question.bank()).text(question.question());
  }

  static QuestionId question(Unpacker in) {
    return new QuestionId(in.text(), in.text());
  }

  private static void write(Packer out, Comment comment) {
    OffsetDateTime at = comment.at();
    out.number(at.toEpochSecond()).count(at.getNano());
    out.number(at.getOffset().getTotalSeconds());
    out.text(comment.bank()).text(comment.question()).text(comment.text());
  }

  private static Comment comment(Unpacker in) {
    Instant at = Instant.ofEpochSecond(in.number(), in.count());
    ZoneOffset zone = ZoneOffset.ofTotalSeconds((int) in.number());
    return new Comment(OffsetDateTime.ofInstant(at, zone), in.text(), in.text(), in.text());
  }

  void take(NoteEntry note) {
    switch (note.what()) {
      case NoteEntry.FLAG, NoteEntry.UNFLAG ->
          mark(flagged, note, note.what().equals(NoteEntry.FLAG));
      case NoteEntry.SUSPEND, NoteEntry.UNSUSPEND ->
          mark(suspended, note, note.what().equals(NoteEntry.SUSPEND));
      case NoteEntry.PLAN -> date(note.text()).ifPresent(date -> exams.put(note.bank(), date));
      case NoteEntry.UNPLAN -> exams.remove(note.bank());
      case NoteEntry.RESTART -> restarts.merge(note.bank(), 1, Integer::sum);
      case NoteEntry.UNRESTART ->
          restarts.computeIfPresent(note.bank(), (bank, times) -> Math.max(0, times - 1));
      case NoteEntry.COMMENT ->
          comments.add(new Comment(note.at(), note.bank(), note.question(), note.text()));
      default -> {
        // A word of a later version: kept in the journal, and nothing follows from it here.
      }
    }
  }

  private static void mark(Marks marks, NoteEntry note, boolean on) {
    if (!note.question().isEmpty()) {
      marks.put(new QuestionId(note.bank(), note.question()), on);
    }
  }

  private static Optional<LocalDate> date(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Questions that are not to be asked, under the ids they had when it was said. */
  public Set<QuestionId> suspended() {
    return suspended.all();
  }

  /** Those of a bank. */
  Set<QuestionId> suspended(String bank) {
    return suspended.of(bank);
  }

  /** Questions with a flag, under the ids they had when it was put on. */
  public Set<QuestionId> flagged() {
    return flagged.all();
  }

  /** Those of a bank. */
  public Set<QuestionId> flagged(String bank) {
    return Collections.unmodifiableSet(flagged.of(bank));
  }

  /** The dates of exams that are planned for, by bank. */
  public Map<String, LocalDate> exams() {
    return Collections.unmodifiableMap(exams);
  }

  /** How often a bank was started over without that having been taken back. */
  public int restarts(String bank) {
    return restarts.getOrDefault(bank, 0);
  }

  /** What was written to authors, oldest first. */
  public List<Comment> comments() {
    return Collections.unmodifiableList(comments);
  }
}

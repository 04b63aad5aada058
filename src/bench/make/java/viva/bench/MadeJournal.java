package viva.bench;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import viva.bank.Bank;
import viva.journal.Entry;
import viva.journal.Journal;
import viva.progress.StudyDay;
import viva.question.Kind;
import viva.session.Mode;

/**
 * Makes the journal of a learner who is not there: he studies most days, in one to three sittings,
 * pauses now and then, sits an exam every few weeks, and forgets as people do. Records are handed
 * over sitting by sitting, so that a journal of any length can be made.
 */
public final class MadeJournal {
  private static final ZoneOffset ZONE = ZoneOffset.ofHours(1);
  private static final int SITTING = 20;
  private static final int NEW_SHARE = 10;
  private static final double MORE = 0.3;
  private static final int PRACTICE = 10;
  private static final int LAST_WEEKS = 24;
  private static final int EXAM_EVERY = 17;
  private static final int EXAM = 20;
  private static final double PAUSE = 0.03;
  private static final double LAID_ASIDE = 0.2;
  private static final int BATCH = 2000;

  private final Habits habits;
  private final Random random;
  private final List<Mind> minds;
  private final List<Bank> banks;
  private final Sink sink;
  private final List<Mind> laidAside;
  private final TreeSet<Mind> seen = new TreeSet<>(Mind.BY_DUE);
  private final Set<Mind> unseen;
  private OffsetDateTime free = OffsetDateTime.MIN;
  private int pause;
  private int fresh;

  /** Takes the records of one sitting. */
  public interface Sink {
    /** Takes them, in order, for the journal of a device. */
    void take(String device, List<Entry> sitting);
  }

  private MadeJournal(List<Bank> banks, Habits habits, Sink sink) {
    this.habits = habits;
    this.banks = banks;
    this.sink = sink;
    random = new Random(habits.seed());
    minds = new ArrayList<>(Mind.of(banks, random));
    unseen = new LinkedHashSet<>(minds);
    laidAside = minds.stream().filter(mind -> random.nextDouble() < LAID_ASIDE).toList();
  }

  /** Makes a journal over these banks; returns how many answers it has. */
  public static int make(List<Bank> banks, Habits habits, Sink sink) {
    MadeJournal made = new MadeJournal(banks, habits, sink);
    int answers = 0;
    for (int day = habits.days() - 1; day >= 0; day--) {
      LocalDate date = habits.until().minusDays(day);
      made.layAside(day);
      answers += made.studies(date, day) ? made.study(date, day) : 0;
    }
    return answers;
  }

  /** The same, written into a folder as viva writes it. */
  public static int write(List<Bank> banks, Habits habits, Path folder) {
    Map<String, List<Entry>> waiting = new HashMap<>();
    Map<String, Journal> journals = new HashMap<>();
    int answers =
        make(
            banks,
            habits,
            (device, sitting) -> {
              List<Entry> batch = waiting.computeIfAbsent(device, name -> new ArrayList<>());
              batch.addAll(sitting);
              if (batch.size() > BATCH) {
                keep(journals, folder, device, batch);
              }
            });
    waiting.forEach((device, batch) -> keep(journals, folder, device, batch));
    return answers;
  }

  private static void keep(
      Map<String, Journal> journals, Path folder, String device, List<Entry> batch) {
    journals
        .computeIfAbsent(device, name -> Journal.open(folder, name))
        .append(batch)
        .ifPresent(
            trouble -> {
              throw new IllegalStateException(trouble);
            });
    batch.clear();
  }

  /**
   * Some questions are not asked any more in the last weeks, so that not all is as it should be.
   */
  private void layAside(int left) {
    if (left == LAST_WEEKS) {
      minds.removeAll(Set.copyOf(laidAside));
      laidAside.forEach(seen::remove);
      laidAside.forEach(unseen::remove);
    }
  }

  /** Most days, fewer at the end of a week; the last one always. */
  private boolean studies(LocalDate date, int left) {
    if (pause == 0 && random.nextDouble() < PAUSE) {
      pause = 3 + random.nextInt(5);
    }
    pause = Math.max(0, pause - 1);
    boolean weekend = date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    boolean wants = random.nextDouble() < (weekend ? 0.75 : 0.93);
    return left == 0 || (wants && pause == 0);
  }

  /** What is due, some new questions, and now and then a practice beyond. */
  private int study(LocalDate date, int left) {
    int day = StudyDay.of(date);
    int wanted = (int) Math.round(habits.perDay() * (0.4 + 1.2 * random.nextDouble()));
    fresh = Math.max(1, wanted / NEW_SHARE);
    int answers = 0;
    if (left % EXAM_EVERY == EXAM_EVERY - 3) {
      answers += sit(Mode.EXAM, date, 10, exam());
    }
    int hour = 8 + random.nextInt(3);
    for (; answers < wanted && isDue(day); hour += 3 + random.nextInt(6)) {
      Mode mode = random.nextDouble() < 0.15 ? other() : Mode.STUDY;
      answers += sit(mode, date, hour, paper(mode, day, wanted - answers));
    }
    boolean nothing = answers == 0;
    return answers < wanted && (nothing || random.nextDouble() < MORE)
        ? answers + sit(Mode.PRACTICE, date, hour, paper(Mode.PRACTICE, day, SITTING))
        : answers;
  }

  private boolean isDue(int day) {
    boolean repeats = !seen.isEmpty() && seen.first().due() <= day;
    return repeats || (fresh > 0 && !unseen.isEmpty());
  }

  private Mode other() {
    boolean missed = minds.stream().anyMatch(Mind::isMissed);
    return missed && random.nextBoolean() ? Mode.MISSED : Mode.PRACTICE;
  }

  /** Sits and hands the records over; a sitting waits until the one before is over. */
  private int sit(Mode mode, LocalDate date, int hour, List<Mind> paper) {
    int late = Math.min(hour, 26);
    LocalDateTime wanted =
        date.atStartOfDay().plusHours(late).plusMinutes(random.nextInt(60)).plusSeconds(7);
    OffsetDateTime begin = wanted.atOffset(ZONE);
    begin = begin.isBefore(free) ? free.plusMinutes(2) : begin;
    MadeSitting sitting = new MadeSitting(random, mode, begin);
    String device =
        "device-" + (1 + Math.min(random.nextInt(habits.devices() + 1), habits.devices() - 1));
    paper.forEach(seen::remove);
    sink.take(device, sitting.run(device, paper));
    List<Mind> answered = paper.stream().filter(mind -> !mind.isNew()).toList();
    seen.addAll(answered);
    answered.forEach(unseen::remove);
    free = sitting.end();
    return sitting.answers();
  }

  /** Of the first bank, as an exam is of one. */
  private List<Mind> exam() {
    List<Mind> all =
        new ArrayList<>(
            minds.stream()
                .filter(
                    mind ->
                        mind.bank().id().equals(banks.get(0).id()) && mind.kind() != Kind.FLASHCARD)
                .toList());
    Collections.shuffle(all, random);
    return all.subList(0, Math.min(EXAM, all.size()));
  }

  private List<Mind> paper(Mode mode, int day, int most) {
    List<Mind> paper = new ArrayList<>();
    if (mode == Mode.MISSED) {
      minds.stream().filter(Mind::isMissed).limit(SITTING).forEach(paper::add);
    } else if (mode == Mode.STUDY) {
      seen.stream().limit(SITTING).filter(mind -> mind.due() <= day).forEach(paper::add);
      int more = Math.min(fresh, SITTING - paper.size());
      unseen.stream().limit(more).forEach(paper::add);
      fresh -= Math.min(more, unseen.size());
    }
    if (mode == Mode.PRACTICE) {
      List<Mind> all = minds.stream().filter(mind -> !mind.isNew()).collect(Collectors.toList());
      all = all.size() < PRACTICE ? new ArrayList<>(minds) : all;
      Collections.shuffle(all, random);
      paper.addAll(all.subList(0, Math.min(PRACTICE, all.size())));
    }
    return paper.subList(0, Math.min(paper.size(), Math.max(5, most)));
  }
}

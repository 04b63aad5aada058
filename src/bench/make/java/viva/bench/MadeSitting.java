package viva.bench;

import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import viva.journal.AmendEntry;
import viva.journal.AmendEntry.Change;
import viva.journal.AnswerEntry;
import viva.journal.EndEntry;
import viva.journal.EndEntry.Outcome;
import viva.journal.Entry;
import viva.journal.NoteEntry;
import viva.journal.SittingEntry;
import viva.progress.PastRules;
import viva.progress.StudyDay;
import viva.question.Certainty;
import viva.question.Flashcard;
import viva.question.Kind;
import viva.question.Mark;
import viva.question.QuestionId;
import viva.question.Response;
import viva.question.Verdict;
import viva.session.Mode;

/** One sitting of a made learner: its records, in order, and what it did to his mind. */
final class MadeSitting {
  private static final double CERTAIN = 0.6;
  private static final double HINTED = 0.06;
  private static final double UNDONE = 0.04;
  private static final double CHANGED = 0.06;
  private static final double FLAGGED = 0.004;
  private static final double CHANGED_IN_EXAM = 0.06;
  private static final double LEFT = 0.05;
  private static final int MOST_ATTEMPTS = 3;

  private final Random random;
  private final Mode mode;
  private final String id;
  private final boolean certain;
  private final int day;
  private final List<Entry> entries = new ArrayList<>();
  private final Map<Mind, Integer> attempts = new HashMap<>();
  private OffsetDateTime now;
  private int number;

  /** A sitting that is about to begin. */
  MadeSitting(Random random, Mode mode, OffsetDateTime begin) {
    this.random = random;
    this.mode = mode;
    this.now = begin;
    this.day = StudyDay.of(begin);
    this.id = word();
    this.certain = mode != Mode.EXAM && random.nextDouble() < CERTAIN;
  }

  private String word() {
    String word = Long.toString(random.nextLong() & Long.MAX_VALUE, 36);
    return "0".repeat(13 - word.length()) + word;
  }

  /** Asks these questions on a device and returns the records of it. */
  List<Entry> run(String device, List<Mind> paper) {
    entries.add(begin(device, paper));
    Deque<Mind> queue = new ArrayDeque<>(paper);
    int stop = random.nextDouble() < LEFT && mode != Mode.EXAM ? paper.size() / 2 : -1;
    while (!queue.isEmpty() && queue.size() != stop) {
      Mind mind = queue.remove();
      boolean missed = mode == Mode.EXAM ? inExam(mind) : asked(mind);
      if (missed && attempts.get(mind) < MOST_ATTEMPTS) {
        queue.add(mind);
      }
    }
    boolean finished = queue.isEmpty();
    List<QuestionId> unanswered =
        queue.stream().filter(mind -> !attempts.containsKey(mind)).map(Mind::id).toList();
    later(1000);
    Outcome outcome = finished ? Outcome.FINISHED : Outcome.LEFT;
    entries.add(new EndEntry(next(), now, id, outcome, unanswered));
    return entries;
  }

  /** How many answers were given. */
  int answers() {
    return attempts.values().stream().mapToInt(n -> n).sum();
  }

  /** When it was over. */
  OffsetDateTime end() {
    return now;
  }

  private String next() {
    number++;
    return id + "/r-" + number;
  }

  private void later(long millis) {
    now = now.plusNanos(millis * 1_000_000);
  }

  private SittingEntry begin(String device, List<Mind> paper) {
    Map<String, SittingEntry.UsedBank> banks = new LinkedHashMap<>();
    paper.forEach(
        mind ->
            banks.putIfAbsent(
                mind.bank().id(), new SittingEntry.UsedBank(mind.bank().id(), mind.bank().hash())));
    List<SittingEntry.Asked> asked =
        paper.stream()
            .map(
                mind ->
                    new SittingEntry.Asked(
                        mind.bank().id(), mind.item().id(), mind.item().question().choices(), ""))
            .toList();
    return new SittingEntry(
        id, now, device, "", mode.word(), List.copyOf(banks.values()), 1, filters(paper), asked);
  }

  private Map<String, List<String>> filters(List<Mind> paper) {
    Map<String, List<String>> filters = new LinkedHashMap<>();
    filters.put("order", List.of("bank"));
    filters.put("count", List.of(Integer.toString(paper.size())));
    filters.put("minutes", List.of("0"));
    if (certain) {
      filters.put("certainty", List.of("on"));
    }
    if (mode == Mode.EXAM) {
      double possible = paper.stream().mapToDouble(mind -> mind.item().points()).sum();
      filters.putAll(
          new PastRules(paper.get(0).bank().exam().marking(), OptionalDouble.of(possible)).words());
    }
    return filters;
  }

  /** Asks a question with feedback at once; returns whether it has to come back. */
  private boolean asked(Mind mind) {
    int hints = !mind.item().hints().isEmpty() && random.nextDouble() < HINTED ? 1 : 0;
    boolean again = attempts.containsKey(mind);
    double chance = again || hints > 0 ? 0.9 : mind.right(day);
    boolean right = random.nextDouble() < chance;
    Optional<Certainty> said = certain ? Optional.of(said(again ? 0.9 : mind.knows(day))) : none();
    AnswerEntry answer = answer(mind, right, hints, said);
    if (!right && random.nextDouble() < UNDONE) {
      later(800);
      entries.add(AmendEntry.undone(next(), now, answer.id(), "taken back"));
      answer = answer(mind, true, hints, said);
    }
    double score = answer.score();
    boolean typed = mind.kind() == Kind.SHORT_ANSWER || mind.kind() == Kind.CLOZE;
    if (score < 1 && typed && random.nextDouble() < CHANGED) {
      score = 1;
      later(1500);
      entries.add(
          AmendEntry.marked(
              next(), now, answer.id(), Change.MARK, "I was right", 1, Verdict.RIGHT));
    }
    if (random.nextDouble() < FLAGGED) {
      entries.add(
          new NoteEntry(next(), now, id, mind.bank().id(), mind.item().id(), NoteEntry.FLAG, ""));
    }
    mind.answered(day, score, hints, said);
    return score < 1;
  }

  /** Asks a question of an exam, of which nothing is told; now and then the answer is changed. */
  private boolean inExam(Mind mind) {
    boolean right = random.nextDouble() < mind.right(day);
    AnswerEntry answer = answer(mind, right, 0, none());
    if (random.nextDouble() < CHANGED_IN_EXAM) {
      answer = answer(mind, random.nextDouble() < mind.right(day), 0, none());
    }
    mind.answered(day, answer.score(), 0, none());
    return false;
  }

  private static Optional<Certainty> none() {
    return Optional.empty();
  }

  /** He feels a little surer than he is. */
  private Certainty said(double knows) {
    double felt = knows + 0.12 + 0.24 * random.nextGaussian();
    return felt < 0.6 ? Certainty.GUESSING : felt < 0.86 ? Certainty.FAIRLY : Certainty.SURE;
  }

  private AnswerEntry answer(Mind mind, boolean right, int hints, Optional<Certainty> said) {
    Response response = right ? known(mind) : mind.item().question().match(new Mistake(random));
    Mark mark = mind.item().question().mark(response);
    long millis = mind.millis(random);
    later(millis + 1500);
    AnswerEntry answer =
        new AnswerEntry(
            next(),
            now,
            id,
            mind.bank().id(),
            mind.item().id(),
            mind.kind().word(),
            mind.stem(),
            mind.content(),
            response,
            mark.score(),
            mark.verdict(),
            mind.item().points(),
            mind.item().question().chance(),
            millis,
            hints,
            attempts.merge(mind, 1, Integer::sum),
            said.map(Certainty::word).orElse(""));
    entries.add(answer);
    return answer;
  }

  private Response known(Mind mind) {
    if (mind.kind() == Kind.FLASHCARD) {
      return Response.of(Flashcard.WORDS.get(1 + random.nextInt(3)));
    }
    return mind.item().question().key();
  }
}

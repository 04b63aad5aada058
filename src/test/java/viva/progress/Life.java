package viva.progress;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import viva.journal.AmendEntry.Change;
import viva.journal.EndEntry.Outcome;
import viva.journal.Entry;
import viva.journal.NoteEntry;
import viva.question.Certainty;
import viva.question.Verdict;

/**
 * Records of a learner over some weeks, drawn from a seed: practice and exams, what came back, was
 * undone, marked otherwise or started over. Each record is later than the one before.
 */
final class Life {
  private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
  private static final List<String> QUESTIONS =
      List.of("bio/q1", "bio/q2", "bio/q3", "art/q1", "art/q2");

  private final Random random;
  private final Records records = new Records();
  private final List<Entry> entries = new ArrayList<>();
  private final List<String> answers = new ArrayList<>();

  /** Some days before clocks go forward in spring. */
  private Instant now = Instant.parse("2026-03-20T09:00:00Z");

  private Life(Random random) {
    this.random = random;
  }

  static List<Entry> of(int seed) {
    Life life = new Life(new Random(seed));
    int sittings = 4 + life.random.nextInt(8);
    for (int number = 1; number <= sittings; number++) {
      life.sit("s" + number);
      life.between();
    }
    return life.entries;
  }

  private boolean once(int in) {
    return random.nextInt(in) == 0;
  }

  private <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  /** Hours or days pass; some nights are worked through. */
  private void wait(int days) {
    now = now.plus(Duration.ofMinutes(60 + random.nextInt(1 + days * 24 * 60)));
    records.at(now.atZone(ZONE).toOffsetDateTime());
  }

  private void sit(String id) {
    wait(3);
    List<String> paper = new ArrayList<>(QUESTIONS);
    Collections.shuffle(paper, random);
    paper.subList(2 + random.nextInt(paper.size() - 1), paper.size()).clear();
    String[] asked = paper.toArray(String[]::new);
    boolean exam = once(3);
    entries.add(exam ? records.exam(id, asked) : records.sitting(id, asked));
    paper.add(one(paper));
    paper.add(one(paper));
    for (int number = 1; number <= paper.size(); number++) {
      Said said = exam && once(6) ? Said.nothing() : said();
      entries.add(records.answer(id, number, paper.get(number - 1), said));
      answers.add(id + "/" + number);
      afterthought(id, paper.get(number - 1));
    }
    if (once(2)) {
      entries.add(records.end(id, once(2) ? Outcome.LEFT : Outcome.FINISHED));
    }
  }

  private Said said() {
    if (once(5)) {
      return Said.ofCard(one(List.of("again", "hard", "good", "easy")));
    }
    Said said = Said.of(one(List.of(0.0, 0.0, 0.5, 0.75, 0.8, 1.0, 1.0, 1.0, 1.0)));
    said = said.chance(one(List.of(0.0, 0.2, 0.25, 0.5))).hints(once(5) ? 1 : 0);
    said = once(3) ? said.certainty(one(List.of(Certainty.values()))) : said;
    return said.score() == 1 && once(5) ? said.verdict(Verdict.NEARLY) : said;
  }

  private void afterthought(String sitting, String question) {
    switch (random.nextInt(12)) {
      case 0, 1 -> entries.add(records.undone(answers.get(answers.size() - 1)));
      case 2 -> entries.add(records.undone(one(answers)));
      case 3 -> entries.add(records.marked(one(answers), Change.MARK, random.nextInt(3) / 2.0));
      case 4 -> entries.add(records.note(sitting, question, NoteEntry.FLAG));
      case 5 -> entries.add(records.note(sitting, question, one(List.of("suspend", "unsuspend"))));
      default -> {
        // Most answers are left alone.
      }
    }
  }

  private void between() {
    wait(1);
    String bank = one(List.of("bio", "art"));
    switch (random.nextInt(6)) {
      case 0 -> entries.add(records.marked(one(answers), Change.KEY, random.nextInt(3) / 2.0));
      case 1, 2 -> entries.add(records.note(bank, NoteEntry.RESTART));
      case 3 -> entries.add(records.note(bank, NoteEntry.UNRESTART));
      default -> {
        // Nothing happens.
      }
    }
  }
}

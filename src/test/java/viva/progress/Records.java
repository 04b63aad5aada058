package viva.progress;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import viva.journal.AmendEntry;
import viva.journal.AmendEntry.Change;
import viva.journal.AnswerEntry;
import viva.journal.EndEntry;
import viva.journal.EndEntry.Outcome;
import viva.journal.Entry;
import viva.journal.NoteEntry;
import viva.journal.SittingEntry;
import viva.question.Response;
import viva.question.Verdict;

/** Records of a journal, a second after each other. */
public final class Records {
  static final OffsetDateTime START = OffsetDateTime.parse("2026-11-22T10:00:00+01:00");

  private int seconds;
  private int ids;
  private OffsetDateTime start = START;

  /** From now on by a clock that shows this time. */
  public Records at(OffsetDateTime time) {
    start = time;
    seconds = 0;
    return this;
  }

  private OffsetDateTime tick() {
    return start.plusSeconds(seconds++);
  }

  /** A sitting over questions such as {@code bio/q1}. */
  public Entry sitting(String id, String... questions) {
    List<SittingEntry.Asked> asked =
        Arrays.stream(questions)
            .map(q -> new SittingEntry.Asked(bank(q), question(q), List.of(), ""))
            .toList();
    List<SittingEntry.UsedBank> banks =
        Arrays.stream(questions)
            .map(q -> new SittingEntry.UsedBank(bank(q), "hash"))
            .distinct()
            .toList();
    return new SittingEntry(id, tick(), "device", "", "practice", banks, 1, Map.of(), asked);
  }

  /** An exam over such questions. */
  Entry exam(String id, String... questions) {
    SittingEntry sitting = (SittingEntry) sitting(id, questions);
    return new SittingEntry(
        id,
        sitting.at(),
        sitting.device(),
        "",
        "exam",
        sitting.banks(),
        1,
        Map.of(),
        sitting.questions());
  }

  private static String bank(String question) {
    return question.substring(0, question.indexOf('/'));
  }

  private static String question(String question) {
    return question.substring(question.indexOf('/') + 1);
  }

  /** An answer of one point and 1000 milliseconds. */
  public Entry answer(String sitting, int number, String question, double score) {
    return answer(sitting, number, question, score, 1);
  }

  Entry answer(String sitting, int number, String question, double score, double points) {
    return answer(sitting, number, question, Said.of(score), points);
  }

  /** An answer of one point and 1000 milliseconds. */
  Entry answer(String sitting, int number, String question, Said said) {
    return answer(sitting, number, question, said, 1);
  }

  private Entry answer(String sitting, int number, String question, Said said, double points) {
    return new AnswerEntry(
        sitting + "/" + number,
        tick(),
        sitting,
        bank(question),
        question(question),
        said.kind(),
        "stem-of-" + question(question),
        "content",
        Response.of(said.word()),
        said.score(),
        said.verdict(),
        points,
        said.chance(),
        1000,
        said.hints(),
        1,
        said.certainty());
  }

  Entry undone(String answer) {
    return AmendEntry.undone(answer + "/u" + ++ids, tick(), answer, "");
  }

  Entry marked(String answer, Change change, double score) {
    Verdict verdict = Verdict.ofScore(score);
    return AmendEntry.marked(answer + "/m" + ++ids, tick(), answer, change, "", score, verdict);
  }

  public Entry note(String sitting, String question, String what) {
    return new NoteEntry(
        sitting + "/n" + seconds, tick(), sitting, bank(question), question(question), what, "");
  }

  /** What is said of a whole bank. */
  Entry note(String bank, String what) {
    return new NoteEntry("n" + ++ids, tick(), "", bank, "", what, "");
  }

  Entry end(String sitting, Outcome outcome) {
    return new EndEntry(sitting + "/e" + ++ids, tick(), sitting, outcome, List.of());
  }
}

package viva.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import viva.question.Verdict;

/** The lines themselves are a promise to whoever reads them with other programs. */
class EntryLineTest {
  private static final String SITTING =
      "{\"v\":1,\"kind\":\"sitting\",\"id\":\"s7f3k2\",\"at\":\"2026-11-22T10:15:30.123+01:00\","
          + "\"device\":\"laptop-4c1d\",\"learner\":\"Zoë\",\"mode\":\"practice\","
          + "\"banks\":[{\"id\":\"biology-1\",\"hash\":\"9f86d081884c7d65\"}],\"seed\":-42,"
          + "\"filters\":{\"topics\":[\"cells\",\"energy\"],\"count\":[\"2\"]},"
          + "\"questions\":[{\"bank\":\"biology-1\",\"question\":\"atp\","
          + "\"options\":[\"Mitochondria\",\"Nucleus\"],\"why\":\"due\"},"
          + "{\"bank\":\"biology-1\",\"question\":\"osmosis\",\"options\":[]}]}";
  private static final String ANSWER =
      "{\"v\":1,\"kind\":\"answer\",\"id\":\"s7f3k2/1\",\"at\":\"2026-11-22T10:15:31.123+01:00\","
          + "\"sitting\":\"s7f3k2\",\"bank\":\"biology-1\",\"question\":\"atp\","
          + "\"type\":\"multiple-choice\",\"stem\":\"60303ae22b998861\",\"content\":\"fd61a03af4f77d87\","
          + "\"response\":[\"Mitochondria\"],\"score\":0.5,\"verdict\":\"partly\",\"points\":2,\"chance\":0.5,"
          + "\"millis\":8250,\"hints\":1,\"attempt\":1,\"certainty\":\"sure\"}";
  private static final String AMEND =
      "{\"v\":1,\"kind\":\"amend\",\"id\":\"s7f3k2/1/a1\",\"at\":\"2026-11-22T10:15:39.123+01:00\","
          + "\"answer\":\"s7f3k2/1\",\"change\":\"mark\",\"reason\":\"spelled \\\"right\\\"\","
          + "\"score\":1,\"verdict\":\"right\"}";
  private static final String NOTE =
      "{\"v\":1,\"kind\":\"note\",\"id\":\"s7f3k2/n1\",\"at\":\"2026-11-22T10:15:40.123+01:00\","
          + "\"sitting\":\"s7f3k2\",\"bank\":\"biology-1\",\"question\":\"atp\",\"what\":\"flag\","
          + "\"text\":\"two options are right\"}";
  private static final String END =
      "{\"v\":1,\"kind\":\"end\",\"id\":\"s7f3k2/end1\",\"at\":\"2026-11-22T10:15:41.123+01:00\","
          + "\"sitting\":\"s7f3k2\",\"outcome\":\"left\","
          + "\"unanswered\":[{\"bank\":\"biology-1\",\"question\":\"osmosis\"}]}";

  @Test
  void writesASittingSo() {
    assertEquals(SITTING, EntryWriter.line(Samples.sitting("s7f3k2")));
  }

  @Test
  void writesAnAnswerSo() {
    assertEquals(ANSWER, EntryWriter.line(Samples.answer("s7f3k2", 1)));
  }

  @Test
  void writesAnAmendmentSo() {
    assertEquals(AMEND, EntryWriter.line(Samples.amend()));
  }

  @Test
  void writesANoteSo() {
    assertEquals(NOTE, EntryWriter.line(Samples.note()));
  }

  @Test
  void writesAnEndSo() {
    assertEquals(END, EntryWriter.line(Samples.end()));
  }

  @Test
  void leavesOutWhatWasNotSaid() {
    NoteEntry note = new NoteEntry("n", Samples.TIME, "", "b", "", "flag", "");
    assertEquals(
        "{\"v\":1,\"kind\":\"note\",\"id\":\"n\",\"at\":\"2026-11-22T10:15:30.123+01:00\","
            + "\"bank\":\"b\",\"what\":\"flag\"}",
        EntryWriter.line(note));
  }

  @Test
  void anUndoneAnswerHasNoScore() {
    assertEquals(
        "{\"v\":1,\"kind\":\"amend\",\"id\":\"a\",\"at\":\"2026-11-22T10:15:30.123+01:00\","
            + "\"answer\":\"s/1\",\"change\":\"undone\"}",
        EntryWriter.line(AmendEntry.undone("a", Samples.TIME, "s/1", "")));
  }

  @Test
  void everyLineReadIsTheRecordWritten() {
    for (Entry entry : Samples.ALL) {
      assertEquals(new Line.Known(entry), EntryReader.read(EntryWriter.line(entry)));
    }
  }

  @Test
  void anyRecordSurvivesItsWayThroughBytes() {
    for (int seed = 0; seed < 2000; seed++) {
      Entry entry = new AnyEntry(new Random(seed)).entry();
      String line = EntryWriter.line(entry);
      String read = new String(line.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
      assertEquals(new Line.Known(entry), EntryReader.read(read), "seed " + seed);
    }
  }

  @Test
  void noRecordBreaksItsLine() {
    for (int seed = 0; seed < 2000; seed++) {
      String line = EntryWriter.line(new AnyEntry(new Random(seed)).entry());
      assertTrue(
          line.chars().noneMatch(c -> Character.isISOControl(c) || c == 0x2028 || c == 0x2029),
          "seed " + seed);
    }
  }

  @Test
  void keepsHalfASurrogatePairAndTheOtherHalfElsewhere() {
    NoteEntry note = new NoteEntry("n", Samples.TIME, "", "b", "q", "flag", "\uDE00😀\uD83D");
    String line = EntryWriter.line(note);
    assertTrue(line.endsWith("\"text\":\"\\ude00😀\\ud83d\"}"), line);
    assertEquals(new Line.Known(note), EntryReader.read(line));
  }

  @Test
  void writesTimesToTheMillisecondAndKeepsTheirZone() {
    OffsetDateTime fine = OffsetDateTime.parse("2026-11-22T10:15:00.000999+14:00");
    NoteEntry note = new NoteEntry("n", fine, "", "b", "q", "flag", "");
    assertTrue(EntryWriter.line(note).contains("\"at\":\"2026-11-22T10:15:00.000+14:00\""));
    assertEquals(new Line.Known(note), EntryReader.read(EntryWriter.line(note)));
  }

  @Test
  void passesOverKeysItDoesNotKnow() {
    for (Entry entry : Samples.ALL) {
      String more =
          EntryWriter.line(entry)
              .replaceFirst("\\{", "{\"later\":{\"deep\":[1,2.5,null,true,{\"v\":9}]},");
      assertEquals(new Line.Known(entry), EntryReader.read(more));
    }
  }

  @Test
  void readsKeysInAnyOrderAndWithSpaces() {
    String line =
        " { \"bank\" : \"b\", \"what\":\"flag\",\"at\":\"2026-11-22T10:15:30.123+01:00\","
            + "\t\"id\":\"n\",\"kind\":\"note\",\"v\":1 } \r";
    NoteEntry note = new NoteEntry("n", Samples.TIME, "", "b", "", "flag", "");
    assertEquals(new Line.Known(note), EntryReader.read(line));
  }

  @Test
  void aSmallScoreComesBackToTheLastBit() {
    for (double score : List.of(Double.MIN_VALUE, 1e-7, 1.0 / 3, Math.nextDown(1.0), 0.0, -0.0)) {
      Entry entry =
          AmendEntry.marked(
              "a", Samples.TIME, "s/1", AmendEntry.Change.KEY, "", score, Verdict.PARTLY);
      assertEquals(new Line.Known(entry), EntryReader.read(EntryWriter.line(entry)));
    }
  }
}

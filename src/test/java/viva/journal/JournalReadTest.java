package viva.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class JournalReadTest {
  private static final String ORPHAN =
      "1 record follows a sitting or an answer that is not there, kept but not counted";

  private static final SittingEntry SITTING = Samples.sitting("s");
  private static final AnswerEntry FIRST = Samples.answer("s", 1);
  private static final AnswerEntry SECOND = Samples.answer("s", 2);

  @TempDir Path folder;

  @Test
  void aMissingFolderIsAnEmptyJournal() {
    assertEquals(new Loaded(List.of(), List.of()), read(folder.resolve("none")));
  }

  @Test
  void anEmptyFileIsAnEmptyJournal() {
    put("laptop.jsonl", "");
    assertEquals(new Loaded(List.of(), List.of()), read());
  }

  @Test
  void readsEveryKindOfRecord() {
    put("laptop.jsonl", lines(Samples.ALL.toArray(Entry[]::new)));
    assertEquals(new Loaded(Samples.ALL, List.of()), read());
  }

  @Test
  void aLastRecordWithoutItsLineEndCounts() {
    put("laptop.jsonl", lines(SITTING, FIRST).stripTrailing());
    assertEquals(new Loaded(List.of(SITTING, FIRST), List.of()), read());
  }

  @Test
  void aRecordTornAnywhereCostsNoOther() {
    byte[] whole = lines(SITTING, FIRST, SECOND).getBytes(StandardCharsets.UTF_8);
    int before = lines(SITTING, FIRST).getBytes(StandardCharsets.UTF_8).length;
    Path file = folder.resolve("laptop.jsonl");
    for (int length = before + 1; length < whole.length - 1; length++) {
      put("laptop.jsonl", Arrays.copyOf(whole, length));
      Loaded loaded = read();
      assertEquals(List.of(SITTING, FIRST), loaded.entries(), "cut at " + length);
      String why = "the line breaks off before its record is complete";
      assertEquals(List.of(new Damage(file, 3, why)), loaded.damages(), "cut at " + length);
    }
  }

  @Test
  void aDamagedLineIsToldOnceAndSkipped() {
    put("laptop.jsonl", lines(SITTING) + "what is this\n" + lines(FIRST));
    Loaded loaded = read();
    assertEquals(List.of(SITTING, FIRST), loaded.entries());
    assertEquals(
        List.of(folder.resolve("laptop.jsonl") + ":2: the line is not JSON from character 5 on"),
        loaded.damages().stream().map(Damage::message).toList());
  }

  @Test
  void readingChangesNoFile() throws IOException {
    String text = lines(SITTING) + "what is this\n{\"v\":1,";
    put("laptop.jsonl", text);
    read();
    assertEquals(text, Files.readString(folder.resolve("laptop.jsonl")));
  }

  @Test
  void readsWhatAnotherEditorLeaves() {
    put("laptop.jsonl", "\uFEFF" + lines(SITTING, FIRST).replace("\n", "\r\n") + "\r\n  \r\n");
    assertEquals(new Loaded(List.of(SITTING, FIRST), List.of()), read());
  }

  @Test
  void tellsZeroBytesFromAPowerCut() {
    put("laptop.jsonl", lines(SITTING) + "\0".repeat(5000) + "\n" + lines(FIRST));
    Loaded loaded = read();
    assertEquals(List.of(SITTING, FIRST), loaded.entries());
    assertEquals(List.of("the line holds zero bytes, as a power cut leaves them"), reasons(loaded));
  }

  @Test
  void tellsWhatIsNotUtf8() {
    byte[] latin = lines(SITTING, FIRST).getBytes(StandardCharsets.ISO_8859_1);
    put("laptop.jsonl", latin);
    Loaded loaded = read();
    assertEquals(List.of(FIRST), loaded.entries());
    assertEquals(List.of("the line is not UTF-8 text", ORPHAN), reasons(loaded));
  }

  @Test
  void tellsALineTooLongAndReadsOnBehindIt() {
    String tooLong = "x".repeat(LineReader.LONGEST + 100_000);
    put("laptop.jsonl", lines(SITTING) + tooLong + "\n" + lines(FIRST));
    Loaded loaded = read();
    assertEquals(List.of(SITTING, FIRST), loaded.entries());
    assertEquals(List.of("the line is too long for a record"), reasons(loaded));
  }

  @Test
  void readsALongLine() {
    NoteEntry note = new NoteEntry("n", Samples.TIME, "", "b", "q", "flag", "ä€😀".repeat(100_000));
    put("laptop.jsonl", lines(SITTING, note, FIRST));
    assertEquals(List.of(SITTING, note, FIRST), read().entries());
  }

  @Test
  void countsNewerRecordsInOneMessage() {
    String newer = "{\"v\":2,\"kind\":\"answer\"}\n{\"v\":1,\"kind\":\"dream\"}\n";
    put("laptop.jsonl", lines(SITTING) + newer + lines(FIRST) + newer);
    put("phone.jsonl", "{\"v\":3}\n");
    Loaded loaded = read();
    assertEquals(List.of(SITTING, FIRST), loaded.entries());
    assertEquals(
        List.of(
            folder.resolve("laptop.jsonl")
                + ":2: 4 records are from a newer version of viva, kept but not counted here",
            folder.resolve("phone.jsonl")
                + ":1: 1 record is from a newer version of viva, kept but not counted here"),
        loaded.damages().stream().map(Damage::message).toList());
  }

  @Test
  void countsCopiesAndOverlapsOnce() {
    put("laptop.jsonl", lines(SITTING, FIRST));
    put("laptop (conflicted copy).jsonl", lines(SITTING, FIRST, SECOND));
    put("laptop.sync-conflict-1.jsonl", lines(FIRST, FIRST));
    assertEquals(new Loaded(List.of(SITTING, FIRST, SECOND), List.of()), read());
  }

  @Test
  void theFirstOfTwoRecordsWithOneIdCounts() {
    AnswerEntry other = Samples.answer("s", 1, Samples.TIME.plusHours(1));
    put("a.jsonl", lines(SITTING, FIRST));
    put("b.jsonl", lines(SITTING, other));
    assertEquals(
        new Loaded(
            List.of(SITTING, FIRST),
            List.of(
                new Damage(
                    folder.resolve("b.jsonl"),
                    2,
                    "the record \"s/1\" stands elsewhere with other contents;"
                        + " the first one counts"))),
        read());
  }

  @Test
  void readsOnlyFilesThatAreJournals() throws IOException {
    Files.createDirectory(folder.resolve("folder.jsonl"));
    put("notes.txt", "no journal");
    put("laptop.jsonl.tmp", "no journal");
    put("._laptop.jsonl", "no journal");
    put("laptop.jsonl", lines(SITTING));
    assertEquals(new Loaded(List.of(SITTING), List.of()), read());
  }

  /** As where the folder may be listed, but not entered. */
  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aFileOfWhichNothingIsToBeKnownIsToldNotPassedOver() throws IOException {
    Path loop = folder.resolve("loop.jsonl");
    Files.createSymbolicLink(loop, loop);
    Path gone = folder.resolve("gone.jsonl");
    Files.createSymbolicLink(gone, folder.resolve("elsewhere"));
    List<Damage> damages = read().damages();
    assertEquals(List.of(gone, loop), damages.stream().map(Damage::file).toList());
    damages.forEach(d -> assertTrue(d.why().startsWith("could not be read: "), d::message));
  }

  @Test
  void aFileInPlaceOfTheFolderIsTold() {
    put("file", "no folder");
    Path file = folder.resolve("file");
    assertEquals(
        List.of(new Damage(file, 0, "could not be read: " + file + " is not a folder")),
        read(file).damages());
  }

  @Test
  void readsTheOtherFilesWhenOneFails() {
    put("a.jsonl", lines(SITTING));
    put("b.jsonl", lines(FIRST));
    FaultyDisk disk = new FaultyDisk();
    disk.failReading("a.jsonl", new IOException("Input/output error"));
    assertEquals(
        new Loaded(
            List.of(FIRST),
            List.of(
                new Damage(folder.resolve("a.jsonl"), 0, "could not be read: Input/output error"),
                new Damage(folder.resolve("b.jsonl"), 1, ORPHAN))),
        Journal.open(folder, "laptop", disk).read());
  }

  @Test
  void tellsOnlyTheFirstHundredDamagedLines() {
    put("laptop.jsonl", "?\n".repeat(250));
    Loaded loaded = read();
    assertEquals(101, loaded.damages().size());
    assertEquals("and 150 more damaged lines", loaded.damages().get(100).why());
  }

  @Test
  void aLineJustBeingWrittenIsLookedAtTwice() {
    String text = lines(SITTING, FIRST);
    put("laptop.jsonl", text.substring(0, text.length() - 20));
    FaultyDisk disk = new FaultyDisk();
    disk.whilePausing(() -> put("laptop.jsonl", text));
    assertEquals(
        new Loaded(List.of(SITTING, FIRST), List.of()),
        Journal.open(folder, "laptop", disk).read());
  }

  @Test
  void noBytesMakeItThrow() {
    byte[] whole =
        (lines(SITTING, FIRST) + lines(Samples.ALL.toArray(Entry[]::new)))
            .getBytes(StandardCharsets.UTF_8);
    for (int seed = 0; seed < 1000; seed++) {
      Random random = new Random(seed);
      byte[] bytes = whole.clone();
      IntStream.range(0, random.nextInt(50))
          .forEach(i -> bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256));
      put("laptop.jsonl", Arrays.copyOf(bytes, random.nextInt(bytes.length)));
      Loaded loaded = Journal.open(folder, "laptop", new FaultyDisk()).read();
      assertTrue(loaded.entries().size() <= 7, "seed " + seed);
    }
  }

  private Loaded read() {
    return read(folder);
  }

  private static Loaded read(Path folder) {
    return Journal.open(folder, "laptop", new FaultyDisk()).read();
  }

  private static List<String> reasons(Loaded loaded) {
    return loaded.damages().stream().map(Damage::why).toList();
  }

  private static String lines(Entry... entries) {
    return Arrays.stream(entries)
        .map(entry -> EntryWriter.line(entry) + "\n")
        .collect(Collectors.joining());
  }

  private void put(String name, String text) {
    put(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private void put(String name, byte[] bytes) {
    try {
      Files.write(folder.resolve(name), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void aConflictedCopyLeavesTheAnswersInTheirOrderThoughTheClockWasSetBack() {
    AnswerEntry back = Samples.answer("s", 2, Samples.TIME.minusDays(1));
    put("laptop (conflicted copy).jsonl", lines(SITTING, FIRST));
    put("laptop.jsonl", lines(SITTING, FIRST, back));
    assertEquals(new Loaded(List.of(SITTING, FIRST, back), List.of()), read());
  }

  @Test
  void answersWhoseSittingIsGoneAreToldOnceAFile() {
    put("laptop.jsonl", lines(Samples.sitting("t"), FIRST, SECOND));
    Loaded loaded = read();
    assertTrue(loaded.entries().containsAll(List.of(FIRST, SECOND)));
    String why = "2 records follow a sitting or an answer that is not there, kept but not counted";
    assertEquals(List.of(new Damage(folder.resolve("laptop.jsonl"), 2, why)), loaded.damages());
  }

  @Test
  void aSittingInAnotherFileIsThere() {
    put("desk.jsonl", lines(FIRST));
    put("laptop.jsonl", lines(SITTING));
    assertEquals(new Loaded(List.of(SITTING, FIRST), List.of()), read());
  }
}

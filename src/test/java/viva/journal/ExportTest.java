package viva.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A whole journal as one file. */
class ExportTest {
  private static final SittingEntry SITTING = Samples.sitting("s");
  private static final AnswerEntry FIRST = Samples.answer("s", 1);
  private static final AnswerEntry SECOND = Samples.answer("s", 2);
  private static final SittingEntry BETWEEN =
      Samples.sitting("t", Samples.TIME.plusNanos(1_500_000_000));

  @TempDir Path folder;

  private final FaultyDisk disk = new FaultyDisk();

  private Exported export() {
    return Journal.export(folder, disk);
  }

  private void put(String name, String... lines) {
    try {
      Files.writeString(folder.resolve(name), String.join("\n", lines));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String line(Entry entry) {
    return EntryWriter.line(entry);
  }

  private static List<String> lines(Entry... entries) {
    return Arrays.stream(entries).map(EntryWriter::line).toList();
  }

  @Test
  void theRecordsStandInTheOrderInWhichTheJournalIsRead() {
    put("a.jsonl", line(BETWEEN), "");
    put("b.jsonl", line(SITTING), line(FIRST), line(SECOND));
    assertEquals(lines(SITTING, FIRST, BETWEEN, SECOND), export().lines());
  }

  @Test
  void eachRecordStandsOnce() {
    put("laptop (conflicted copy).jsonl", line(SITTING), line(FIRST), line(SECOND));
    put("laptop.jsonl", line(SITTING), line(FIRST), line(FIRST));
    assertEquals(lines(SITTING, FIRST, SECOND), export().lines());
  }

  @Test
  void linesStandAsTheyWereApartFromTheirEnds() throws IOException {
    String odd = line(FIRST).replace("{\"v\":1", "{ \"x\":\"\\u00e9 é\", \"v\":1");
    put("laptop.jsonl", "\uFEFF" + line(SITTING) + "\r", odd + "\r", "", " ");
    assertEquals(List.of(line(SITTING), odd), export().lines());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    export().writeTo(out);
    assertEquals(line(SITTING) + "\n" + odd + "\n", out.toString(StandardCharsets.UTF_8));
  }

  @Test
  void newerRecordsStandBehindTheOneBeforeThemAndDecideNothing() {
    String first = "{\"v\":2,\"kind\":\"dream\",\"id\":\"d0\"}";
    String ahead = "{\"v\":2,\"kind\":\"dream\",\"id\":\"d1\",\"at\":\"2099-01-01T00:00:00Z\"}";
    String nameless = "{\"v\":1,\"kind\":\"dream\"}";
    put("a.jsonl", first, line(SITTING), ahead, nameless, line(FIRST), nameless);
    put("b.jsonl", line(BETWEEN), first, line(SECOND));
    assertEquals(
        List.of(first, line(SITTING), ahead, nameless, line(FIRST), line(BETWEEN), line(SECOND)),
        export().lines());
  }

  @Test
  void brokenLinesAreToldAndStayBehind() {
    put("laptop.jsonl", line(SITTING), "what is this", line(FIRST), "{\"v\":1");
    Exported exported = export();
    assertEquals(lines(SITTING, FIRST), exported.lines());
    Path file = folder.resolve("laptop.jsonl");
    assertEquals(
        List.of(
            new Damage(file, 2, "the line is not JSON from character 5 on"),
            new Damage(file, 4, "the line breaks off before its record is complete")),
        exported.broken());
  }

  @Test
  void ofTwoRecordsWithOneIdTheFirstIsExportedAndTheOtherTold() {
    put("a.jsonl", line(SITTING), line(FIRST));
    put("b.jsonl", line(Samples.answer("s", 1, Samples.TIME.plusHours(1))));
    assertEquals(lines(SITTING, FIRST), export().lines());
    String why = "the record \"s/1\" stands elsewhere with other contents; the first one counts";
    assertEquals(List.of(new Damage(folder.resolve("b.jsonl"), 1, why)), export().broken());
  }

  @Test
  void aFileThatCannotBeReadIsToldAndTheOthersExported() {
    put("a.jsonl", line(SITTING));
    put("b.jsonl", line(BETWEEN));
    disk.failReading("a.jsonl", new IOException("Input/output error"));
    Exported exported = export();
    assertEquals(lines(BETWEEN), exported.lines());
    assertEquals(
        List.of(new Damage(folder.resolve("a.jsonl"), 0, "could not be read: Input/output error")),
        exported.failures());
  }

  @Test
  void aFolderThatCannotBeReadIsTold() {
    disk.fail("list", 1, new IOException("Input/output error"));
    assertEquals(
        List.of(new Damage(folder, 0, "could not be read: Input/output error")),
        export().failures());
  }

  @Test
  void aLineJustBeingWrittenIsLookedAtTwice() {
    put("laptop.jsonl", line(SITTING), line(FIRST).substring(0, 30));
    disk.whilePausing(() -> put("laptop.jsonl", line(SITTING), line(FIRST)));
    assertEquals(lines(SITTING, FIRST), export().lines());
  }

  @Test
  void aJournalThatIsNotThereIsEmpty() {
    Exported exported = Journal.export(folder.resolve("none"), disk);
    assertEquals(new Exported(List.of(), List.of(), List.of()), exported);
    assertFalse(Files.exists(folder.resolve("none")));
  }

  @Test
  void aFileHoldsItOnlyIfItHoldsNothingElse() throws IOException {
    put("laptop.jsonl", line(SITTING), line(FIRST));
    Path file = folder.resolve("export.txt");
    assertEquals(Optional.empty(), export().saveAs(file, disk));
    assertTrue(export().isHeldBy(file));
    String text = Files.readString(file);
    assertEquals(export().lines().stream().collect(Collectors.joining("\n", "", "\n")), text);
    for (String other : List.of(text + "\n", text.substring(1), text.strip(), "")) {
      Files.writeString(file, other);
      assertFalse(export().isHeldBy(file), other);
    }
  }

  @Test
  void aFileThatIsThereIsNeverWrittenOver() throws IOException {
    put("laptop.jsonl", line(SITTING));
    put("export.txt", "mine");
    Path file = folder.resolve("export.txt");
    assertEquals(
        Optional.of("could not write " + file + ": another file has that name"),
        export().saveAs(file, disk));
    assertEquals("mine", Files.readString(folder.resolve("export.txt")));
  }

  @Test
  void aLongJournalIsWrittenWhole() throws IOException {
    String long1 =
        line(new NoteEntry("n1", Samples.TIME, "", "b", "q", "flag", "ä€".repeat(400_000)));
    String long2 =
        line(new NoteEntry("n2", Samples.TIME, "", "b", "q", "flag", "x".repeat(900_000)));
    put("laptop.jsonl", long1, long2, line(SITTING));
    Path file = folder.resolve("export.txt");
    assertEquals(Optional.empty(), export().saveAs(file, disk));
    assertTrue(export().isHeldBy(file));
    assertEquals(2, Collections.frequency(disk.calls, "write"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"draft", "write", "force", "name"})
  void whateverFailsLeavesNoFile(String call) throws IOException {
    put("laptop.jsonl", line(SITTING));
    Path file = Files.createDirectory(folder.resolve("out")).resolve("export.jsonl");
    disk.fail(call, 1, new IOException("No space left on device"));
    assertEquals(
        Optional.of("could not write " + file + ": disk full"), export().saveAs(file, disk));
    assertEquals(0, file.getParent().toFile().list().length);
  }
}

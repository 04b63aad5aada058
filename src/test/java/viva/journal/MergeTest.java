package viva.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Records of another machine come in. */
class MergeTest {
  private static final SittingEntry SITTING = Samples.sitting("s");
  private static final AnswerEntry FIRST = Samples.answer("s", 1);
  private static final AnswerEntry SECOND = Samples.answer("s", 2);
  private static final SittingEntry OTHER = Samples.sitting("t", Samples.TIME.plusMinutes(1));
  private static final AnswerEntry OTHERS = Samples.answer("t", 1, Samples.TIME.plusMinutes(2));
  private static final String NEWER = "{\"v\":2,\"kind\":\"dream\",\"id\":\"d1\"}\n";

  @TempDir Path home;

  private final FaultyDisk disk = new FaultyDisk();
  private Path journal;
  private Path file;

  @BeforeEach
  void begin() {
    journal = home.resolve("data/journal");
    file = home.resolve("other.jsonl");
    put(journal.resolve("laptop.jsonl"), lines(SITTING, FIRST, SECOND));
  }

  private Merged merge(Path... sources) {
    return Journal.merge(journal, List.of(sources), disk);
  }

  private List<Entry> read() {
    return Journal.open(journal, "laptop", disk).read().entries();
  }

  private static Path put(Path path, String text) {
    return put(path, text.getBytes(StandardCharsets.UTF_8));
  }

  private static Path put(Path path, byte[] bytes) {
    try {
      Files.createDirectories(path.getParent());
      return Files.write(path, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String lines(Entry... entries) {
    return Arrays.stream(entries)
        .map(entry -> EntryWriter.line(entry) + "\n")
        .collect(Collectors.joining());
  }

  /** Every file of the journal's folder with its contents, hidden ones too. */
  private Map<String, String> files() {
    try (Stream<Path> paths = Files.list(journal)) {
      Map<String, String> files = new TreeMap<>();
      for (Path path : paths.toList()) {
        files.put(path.getFileName().toString(), Files.readString(path));
      }
      return files;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> told(List<Damage> damages) {
    return damages.stream().map(Damage::message).toList();
  }

  @Test
  void whatIsNewLiesInOneNewFileAndNothingElseIsChanged() throws IOException {
    put(file, lines(OTHER, OTHERS));
    Map<String, String> before = files();
    Merged merged = merge(file);
    assertEquals(1, merged.files().size());
    assertEquals(lines(OTHER, OTHERS), Files.readString(merged.files().get(0)));
    Map<String, String> after = files();
    after.remove(merged.files().get(0).getFileName().toString());
    assertEquals(before, after);
    assertEquals(List.of(SITTING, FIRST, SECOND, OTHER, OTHERS), read());
  }

  @Test
  void saysWhatCameInAndWhatWasKnown() {
    put(file, lines(FIRST, SECOND, OTHER, OTHERS, Samples.end()) + NEWER);
    Merged merged = merge(file);
    assertEquals(4, merged.records());
    assertEquals(1, merged.sittings());
    assertEquals(1, merged.answers());
    assertEquals(1, merged.newer());
    assertEquals(2, merged.known());
    assertEquals(List.of(), merged.refused());
    assertEquals(List.of(), merged.failures());
  }

  @Test
  void doingItTwiceDoesNothing() {
    put(file, lines(OTHER, OTHERS) + NEWER);
    merge(file);
    Map<String, String> before = files();
    Merged again = merge(file);
    assertEquals(before, files());
    assertEquals(0, again.records());
    assertEquals(3, again.known());
  }

  @Test
  void theNameFollowsFromTheContentsAndIsThatOfNoDevice() {
    put(file, lines(OTHER, OTHERS));
    String name = merge(file).files().get(0).getFileName().toString();
    assertTrue(name.matches("merged-[0-9a-f]{16}\\.jsonl"), name);
    journal = home.resolve("elsewhere/journal");
    assertEquals(name, merge(file).files().get(0).getFileName().toString());
  }

  @Test
  void aFileThatWasEmptiedByHandIsNotWrittenOver() {
    put(file, lines(OTHER, OTHERS));
    Path first = put(merge(file).files().get(0), "");
    Path second = merge(file).files().get(0);
    assertEquals(first.toString().replace(".jsonl", "-2.jsonl"), second.toString());
    assertEquals(5, read().size());
  }

  @Test
  void linesComeInAsTheyStand() throws IOException {
    String odd = lines(OTHERS).replace("{\"v\":1", "{ \"x\":[null], \"v\":1");
    put(file, lines(OTHER) + odd + NEWER);
    assertEquals(lines(OTHER) + odd + NEWER, Files.readString(merge(file).files().get(0)));
  }

  @Test
  void readsWhatAnotherEditorLeaves() throws IOException {
    put(file, "\uFEFF" + lines(OTHER, OTHERS).replace("\n", "\r\n") + "\r\n  \r\n");
    assertEquals(lines(OTHER, OTHERS), Files.readString(merge(file).files().get(0)));
  }

  @Test
  void brokenLinesAreToldAndTheOthersTaken() {
    byte[] latin = lines(Samples.sitting("u")).getBytes(StandardCharsets.ISO_8859_1);
    String zeros = "\0".repeat(9) + "\n";
    String tooLong = "x".repeat(LineReader.LONGEST + 1) + "\n";
    String text = lines(OTHER) + "what is this\n" + zeros + tooLong + lines(OTHERS);
    put(
        file,
        join(
            text.getBytes(StandardCharsets.UTF_8),
            latin,
            "{\"v\":1,".getBytes(StandardCharsets.UTF_8)));
    Merged merged = merge(file);
    assertEquals(
        List.of(
            file + ":2: the line is not JSON from character 5 on",
            file + ":3: the line holds zero bytes, as a power cut leaves them",
            file + ":4: the line is too long for a record",
            file + ":6: the line is not UTF-8 text",
            file + ":7: the line breaks off before its record is complete"),
        told(merged.refused()));
    assertEquals(List.of(SITTING, FIRST, SECOND, OTHER, OTHERS), read());
  }

  private static byte[] join(byte[]... parts) {
    byte[] all = new byte[Arrays.stream(parts).mapToInt(part -> part.length).sum()];
    int at = 0;
    for (byte[] part : parts) {
      System.arraycopy(part, 0, all, at, part.length);
      at += part.length;
    }
    return all;
  }

  @Test
  void aKnownIdWithOtherContentsIsToldAndNotTaken() {
    AnswerEntry other = Samples.answer("s", 1, Samples.TIME.plusHours(1));
    put(file, lines(other, OTHER));
    Merged merged = merge(file);
    String why = "the record \"s/1\" is known with other contents; this one was not taken";
    assertEquals(List.of(new Damage(file, 1, why)), merged.refused());
    assertEquals(1, merged.records());
    assertEquals(List.of(SITTING, FIRST, SECOND, OTHER), read());
  }

  @Test
  void theSameRecordInOtherWordsIsKnown() {
    put(file, lines(FIRST).replace("{\"v\":1", "{\"extra\":true, \"v\":1"));
    assertEquals(1, merge(file).known());
  }

  @Test
  void whatBothFilesHoldComesInOnce() {
    put(file, lines(OTHER, OTHERS));
    Path second = put(home.resolve("second.jsonl"), lines(OTHER, Samples.sitting("u")));
    Merged merged = merge(file, second);
    assertEquals(3, merged.records());
    assertEquals(2, merged.files().size());
    assertEquals(6, read().size());
  }

  @Test
  void aFolderIsAllItsJournalFiles() {
    Path folder = home.resolve("usb");
    put(folder.resolve("b.jsonl"), lines(OTHERS));
    put(folder.resolve("a.jsonl"), lines(OTHER));
    put(folder.resolve("notes.txt"), "no journal");
    assertEquals(2, merge(folder).records());
    assertEquals(List.of(SITTING, FIRST, SECOND, OTHER, OTHERS), read());
  }

  @Test
  void aFolderWithoutJournalFilesIsTold() throws IOException {
    Path folder = Files.createDirectory(home.resolve("empty"));
    assertEquals(
        List.of(folder + ": no file in it ends in .jsonl"), told(merge(folder).failures()));
  }

  @Test
  void aFileOfTheJournalItselfBringsNothing() {
    Map<String, String> before = files();
    assertEquals(3, merge(journal.resolve("laptop.jsonl")).known());
    assertEquals(3, merge(journal).known());
    assertEquals(before, files());
  }

  @Test
  void theJournalsOwnExportBringsNothing() {
    put(journal.resolve("phone.jsonl"), lines(OTHER) + NEWER);
    Journal.export(journal, disk).saveAs(file, disk);
    Map<String, String> before = files();
    Merged merged = merge(file);
    assertEquals(0, merged.records());
    assertEquals(5, merged.known());
    assertEquals(before, files());
  }

  @Test
  void anEmptyFileBringsNothing() {
    put(file, "");
    assertEquals(new Merged(List.of(), 0, 0, 0, 0, 0, List.of(), List.of()), merge(file));
    assertEquals(List.of("laptop.jsonl"), List.copyOf(files().keySet()));
  }

  @Test
  void whatIsNoJournalIsToldInOneMessage() {
    put(file, "# Shopping\n".repeat(500));
    assertEquals(
        List.of(
            file
                + ":1: the line is not JSON from character 1 on; no line of this file is a record"),
        told(merge(file).refused()));
  }

  @Test
  void aFileThatIsNotThereIsToldAndTheOthersTaken() {
    put(file, lines(OTHER));
    Path gone = home.resolve("gone.jsonl");
    Merged merged = merge(gone, file);
    assertEquals(
        List.of(gone + ": could not be read: " + gone + " is not there"), told(merged.failures()));
    assertEquals(1, merged.records());
  }

  @Test
  void ofAFileThatFailsHalfWayTheRestCanComeLater() {
    put(file, lines(OTHER));
    disk.failReading("other.jsonl", new IOException("Input/output error"));
    Merged merged = merge(file);
    assertEquals(
        List.of(file + ": could not be read: Input/output error"), told(merged.failures()));
    assertEquals(0, merged.records());
  }

  @Test
  void whereTheJournalCannotBeReadNothingComesIn() {
    put(file, lines(OTHER));
    disk.failReading("laptop.jsonl", new IOException("Input/output error"));
    Map<String, String> before = files();
    Merged merged = merge(file);
    assertEquals(
        List.of(journal.resolve("laptop.jsonl") + ": could not be read: Input/output error"),
        told(merged.failures()));
    assertEquals(before, files());
    disk.fail("list", 1, new IOException("Input/output error"));
    assertEquals(
        List.of(journal + ": could not be read: Input/output error"), told(merge(file).failures()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"draft", "write", "force", "name"})
  void whateverFailsLeavesTheJournalAsItWasAndCanBeDoneAgain(String call) {
    put(file, lines(OTHER, OTHERS));
    Map<String, String> before = files();
    disk.fail(call, 1, new IOException("Input/output error"));
    Merged merged = merge(file);
    String why = ": could not be written: Input/output error; nothing of " + file + " was taken";
    assertEquals(1, merged.failures().size());
    assertTrue(told(merged.failures()).get(0).endsWith(why), told(merged.failures())::toString);
    assertEquals(0, merged.records());
    assertEquals(before, files());
    assertEquals(2, merge(file).records());
    assertEquals(5, read().size());
  }

  @Test
  void aFileThatIsThereThoughItCouldNotBeClosedHasComeIn() {
    put(file, lines(OTHER));
    disk.fail("close", 1, new IOException("Input/output error"));
    assertEquals(1, merge(file).records());
    assertEquals(4, read().size());
  }

  @Test
  void aDiskThatFillsUpLeavesNoHalfFile() {
    put(file, lines(OTHER, OTHERS));
    Map<String, String> before = files();
    for (int room = 0; room < lines(OTHER, OTHERS).length(); room += 50) {
      disk.leaveRoom(room);
      String told = told(merge(file, file).failures()).get(0);
      assertTrue(told.contains("could not be written: disk full"), told);
      assertEquals(before, files(), "room " + room);
    }
  }

  @Test
  void itIsWrittenForcedAndOnlyThenNamed() {
    put(file, lines(OTHER));
    disk.calls.clear();
    merge(file);
    assertEquals(
        List.of("list", "read", "read", "draft", "write", "force", "name", "close"), disk.calls);
  }

  @Test
  void aFirstJournalIsTheOwnersAlone() throws IOException {
    assumeTrue(home.getFileSystem().supportedFileAttributeViews().contains("posix"));
    put(file, lines(OTHER));
    journal = home.resolve("new/journal");
    Path made = merge(file).files().get(0);
    assertEquals("rwx------", permissions(journal.getParent()));
    assertEquals("rwx------", permissions(journal));
    assertEquals("rw-------", permissions(made));
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }

  /**
   * As when the other machine's export comes in every week, and its clock was put right between.
   */
  @Test
  void aClockSetBackBetweenTwoMergesChangesNoOrder() {
    SittingEntry ahead = Samples.sitting("t", Samples.TIME.plusYears(1));
    put(file, lines(ahead));
    merge(file);
    SittingEntry right = Samples.sitting("u", Samples.TIME.minusMinutes(5));
    put(file, lines(ahead, right));
    assertEquals(1, merge(file).records());
    assertEquals(List.of(SITTING, FIRST, SECOND, ahead, right), read());
  }

  @Test
  void aLineThatIsBrokenHereIsMadeUpForByASoundCopyAtItsPlace() {
    AnswerEntry back = Samples.answer("s", 2, Samples.TIME.minusDays(1));
    AnswerEntry third = Samples.answer("s", 3, Samples.TIME.minusDays(2));
    put(journal.resolve("laptop.jsonl"), lines(SITTING, FIRST) + "{\"v\":1,\n" + lines(third));
    put(file, lines(SITTING, FIRST, back, third));
    assertEquals(1, merge(file).records());
    assertEquals(List.of(SITTING, FIRST, back, third), read());
  }

  @Test
  void noBytesMakeItThrow() {
    byte[] whole =
        (lines(OTHER, OTHERS) + NEWER + lines(Samples.ALL.toArray(Entry[]::new)))
            .getBytes(StandardCharsets.UTF_8);
    for (int seed = 0; seed < 150; seed++) {
      Random random = new Random(seed);
      byte[] bytes = whole.clone();
      IntStream.range(0, random.nextInt(30))
          .forEach(i -> bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256));
      put(file, Arrays.copyOf(bytes, random.nextInt(bytes.length)));
      List<Entry> before = read();
      Merged merged = merge(file);
      assertEquals(
          merged.records(), read().size() - before.size() + merged.newer(), "seed " + seed);
      assertEquals(0, merge(file).records(), "seed " + seed);
    }
  }
}

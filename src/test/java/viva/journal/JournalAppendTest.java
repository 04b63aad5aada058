package viva.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JournalAppendTest {
  private static final SittingEntry SITTING = Samples.sitting("s");
  private static final AnswerEntry FIRST = Samples.answer("s", 1);
  private static final AnswerEntry SECOND = Samples.answer("s", 2);

  @TempDir Path home;

  private final FaultyDisk disk = new FaultyDisk();

  @Test
  void openingTouchesNothing() {
    Journal.open(home.resolve("data"), "laptop");
    assertFalse(Files.exists(home.resolve("data")));
  }

  @Test
  void whatIsSavedIsReadAgain() {
    Journal journal = Journal.open(home.resolve("data/journal"), "laptop");
    assertEquals(Optional.empty(), journal.append(Samples.ALL));
    assertEquals(new Loaded(Samples.ALL, List.of()), journal.read());
    assertEquals(List.of(), journal.waiting());
  }

  @Test
  void everyRecordIsOneLineOfTheDevicesFile() throws IOException {
    Journal journal = Journal.open(home, "laptop");
    journal.append(SITTING);
    journal.append(FIRST);
    assertEquals(home.resolve("laptop.jsonl"), journal.file());
    assertEquals(
        List.of(EntryWriter.line(SITTING), EntryWriter.line(FIRST)),
        Files.readAllLines(journal.file()));
    assertTrue(Files.readString(journal.file()).endsWith("}\n"));
  }

  @Test
  void folderAndFileAreTheOwnersAlone() throws IOException {
    assumeTrue(home.getFileSystem().supportedFileAttributeViews().contains("posix"));
    Journal journal = Journal.open(home.resolve("data/journal"), "laptop");
    journal.append(SITTING);
    assertEquals("rwx------", permissions(home.resolve("data")));
    assertEquals("rwx------", permissions(home.resolve("data/journal")));
    assertEquals("rw-------", permissions(journal.file()));
  }

  @Test
  void locksLooksWritesAndForcesOnceInThatOrder() {
    journal().append(List.of(SITTING, FIRST, SECOND));
    assertEquals(
        List.of("open", "lock", "size", "look", "write", "force", "place", "size", "close"),
        disk.calls);
  }

  @Test
  void nothingToSaveTouchesNothing() {
    assertEquals(Optional.empty(), journal().append(List.of()));
    assertEquals(List.of(), disk.calls);
  }

  @Test
  void closesOffATornLineWhereverItWasTorn() throws IOException {
    byte[] torn = (EntryWriter.line(FIRST) + "\n").getBytes(StandardCharsets.UTF_8);
    for (int length = 1; length <= torn.length; length++) {
      Journal journal = journal();
      String before = EntryWriter.line(SITTING) + "\n";
      String rest = new String(torn, 0, length, StandardCharsets.UTF_8);
      Files.writeString(journal.file(), before + rest);
      assertEquals(Optional.empty(), journal.append(SECOND));
      assertEquals(
          before + rest.stripTrailing() + "\n" + EntryWriter.line(SECOND) + "\n",
          Files.readString(journal.file()));
      boolean whole = length >= torn.length - 1;
      Loaded loaded = journal.read();
      assertEquals(
          whole ? List.of(SITTING, FIRST, SECOND) : List.of(SITTING, SECOND), loaded.entries());
      assertEquals(whole ? 0 : 1, loaded.damages().size());
    }
  }

  @Test
  void afterAClockThatJumpedBackNothingIsLostOrReordered() {
    Journal journal = journal();
    SittingEntry later = Samples.sitting("t", Samples.TIME.minusYears(3));
    AnswerEntry answer = Samples.answer("t", 1, Samples.TIME.minusYears(4));
    journal.append(List.of(SITTING, FIRST));
    journal.append(List.of(later, answer));
    assertEquals(new Loaded(List.of(SITTING, FIRST, later, answer), List.of()), journal.read());
  }

  @Test
  void aFileThatWasRemovedIsWrittenAnewWithAllOfThisRun() throws IOException {
    Journal journal = journal();
    journal.append(SITTING);
    journal.append(FIRST);
    Files.delete(journal.file());
    journal.append(SECOND);
    assertEquals(new Loaded(List.of(SITTING, FIRST, SECOND), List.of()), journal.read());
    assertEquals(3, Files.readAllLines(journal.file()).size());
  }

  @Test
  void anOlderCopyPutBackIsMadeUpWithAllOfThisRun() throws IOException {
    Journal journal = journal();
    journal.append(SITTING);
    Files.copy(journal.file(), home.resolve("old"));
    journal.append(FIRST);
    Files.move(home.resolve("old"), journal.file(), StandardCopyOption.REPLACE_EXISTING);
    journal.append(SECOND);
    assertEquals(new Loaded(List.of(SITTING, FIRST, SECOND), List.of()), journal.read());
    journal.append(Samples.answer("s", 3));
    assertEquals(5, Files.readAllLines(journal.file()).size());
  }

  @Test
  void aFileReplacedByALongerOneIsAppendedTo() throws IOException {
    Journal journal = journal();
    journal.append(FIRST);
    Files.writeString(
        home.resolve("new"), EntryWriter.line(SITTING) + "\n" + EntryWriter.line(FIRST) + "\n");
    Files.move(home.resolve("new"), journal.file(), StandardCopyOption.REPLACE_EXISTING);
    journal.append(SECOND);
    assertEquals(List.of(SITTING, FIRST, SECOND), journal.read().entries());
    assertEquals(3, Files.readAllLines(journal.file()).size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "laptop-4c1d", "0123456789012345678901234567890123456789"})
  void takesAPlainDeviceName(String name) {
    assertTrue(DeviceName.isValid(name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Laptop",
        "a b",
        "ä",
        "../x",
        "a\n",
        "01234567890123456789012345678901234567890"
      })
  void refusesAnotherDeviceName(String name) {
    assertFalse(DeviceName.isValid(name));
    assertThrows(IllegalArgumentException.class, () -> Journal.open(home, name));
  }

  private Journal journal() {
    return Journal.open(home, "laptop", disk);
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}

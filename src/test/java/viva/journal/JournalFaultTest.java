package viva.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the disk does: nothing lost, one clear message, and the sitting goes on. */
class JournalFaultTest {
  private static final SittingEntry SITTING = Samples.sitting("s");
  private static final AnswerEntry FIRST = Samples.answer("s", 1);
  private static final AnswerEntry SECOND = Samples.answer("s", 2);
  private static final AnswerEntry THIRD = Samples.answer("s", 3);

  @TempDir Path folder;

  private final FaultyDisk disk = new FaultyDisk();
  private Journal journal;

  @BeforeEach
  void begin() {
    journal = Journal.open(folder, "laptop", disk);
  }

  @ParameterizedTest
  @ValueSource(strings = {"open", "size", "look", "write", "force", "place", "close"})
  void whateverFailsIsToldAndMadeUpFor(String call) {
    journal.append(SITTING);
    disk.fail(call, 2, new IOException("Input/output error"));
    assertEquals(trouble("Input/output error"), journal.append(FIRST));
    assertEquals(trouble("Input/output error"), journal.append(SECOND));
    assertEquals(List.of(FIRST, SECOND), journal.waiting());
    assertEquals(Optional.empty(), journal.append(THIRD));
    assertEquals(List.of(), journal.waiting());
    assertKept(List.of(SITTING, FIRST, SECOND, THIRD));
  }

  /** The disk's calls one by one, whichever they are: a new one is among them by itself. */
  @Test
  void whicheverCallFailsNothingIsLostOrDoubled() throws IOException {
    Set<String> failed = new HashSet<>();
    int number = 0;
    FaultyDisk faulty;
    do {
      faulty = new FaultyDisk();
      faulty.failCall(++number);
      Files.deleteIfExists(journal.file());
      Journal sits = Journal.open(folder, "laptop", faulty);
      for (Entry entry : List.of(SITTING, FIRST, SECOND, THIRD)) {
        sits.append(entry);
        sits.read();
      }
      assertEquals(Optional.empty(), sits.append(List.of()), "call " + number);
      assertKept(List.of(SITTING, FIRST, SECOND, THIRD));
      if (number <= faulty.calls.size()) {
        failed.add(faulty.calls.get(number - 1));
      }
    } while (number < faulty.calls.size());
    assertEquals(
        Set.of("list", "read", "open", "lock", "size", "look", "write", "force", "place", "close"),
        failed);
  }

  @Test
  void withoutLocksItGoesOn() {
    disk.fail("lock", 1, new IOException("No locks available"));
    assertEquals(Optional.empty(), journal.append(SITTING));
    assertKept(List.of(SITTING));
  }

  @Test
  void aFullDiskCostsNothingOnceItHasRoomAgain() throws IOException {
    int length = EntryWriter.line(FIRST).length() + EntryWriter.line(SECOND).length() + 2;
    // Every byte at both ends, where a line begins or ends, and some between: each costs two
    // fsyncs.
    for (int room = 0; room < length; room += room < 20 || room > length - 20 ? 1 : 13) {
      Files.deleteIfExists(journal.file());
      journal.append(SITTING);
      disk.leaveRoom(room);
      assertEquals(trouble("disk full"), journal.append(List.of(FIRST, SECOND)), "room " + room);
      assertEquals(trouble("disk full"), journal.append(THIRD), "room " + room);
      disk.leaveRoom(Long.MAX_VALUE);
      assertEquals(Optional.empty(), journal.append(List.of()), "room " + room);
      assertEquals(
          List.of(SITTING, FIRST, SECOND, THIRD),
          Journal.open(folder, "laptop", disk).read().entries(),
          "room " + room);
    }
  }

  @Test
  void whatWaitsIsReadWithTheRest() {
    journal.append(SITTING);
    disk.leaveRoom(0);
    journal.append(FIRST);
    assertEquals(new Loaded(List.of(SITTING, FIRST), List.of()), journal.read());
  }

  @Test
  void aReadOnlyFolderIsTold() {
    FileSystemException fault =
        new FileSystemException(journal.file().toString(), null, "Read-only file system");
    disk.fail("open", 1, fault);
    assertEquals(trouble("the folder is read-only"), journal.append(SITTING));
  }

  @Test
  void aMissingPermissionIsTold() {
    disk.fail("open", 1, new AccessDeniedException(journal.file().toString()));
    assertEquals(trouble("permission denied"), journal.append(SITTING));
  }

  @Test
  void aUsedUpQuotaIsTold() {
    disk.fail("write", 1, new IOException("Disk quota exceeded"));
    assertEquals(trouble("your disk quota is used up"), journal.append(SITTING));
  }

  @Test
  void aLimitOnTheSizeOfFilesIsTold() {
    disk.fail("write", 1, new IOException("File too large"));
    assertEquals(trouble("the file may not grow any more"), journal.append(SITTING));
  }

  @ParameterizedTest
  @CsvSource({
    "No space left on device, make room",
    "Disk quota exceeded, delete what you can spare",
    "Read-only file system, allow writing there",
    "File too large, ulimit -f",
    "Input/output error, viva doctor"
  })
  void whatIsToldSaysWhatToDo(String fault, String advice) {
    disk.fail("write", 1, new IOException(fault));
    String told = journal.append(SITTING).orElseThrow();
    assertTrue(told.contains(advice), told);
  }

  @Test
  void aFailureWithoutWordsIsTold() {
    disk.fail("force", 1, new IOException());
    assertEquals(trouble("the system gives no reason"), journal.append(SITTING));
  }

  @Test
  void aFileInPlaceOfTheFolderIsTold() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "no folder");
    Journal inFile = Journal.open(file.resolve("journal"), "laptop", disk);
    assertEquals(
        Optional.of(
            "could not save your answers in "
                + inFile.file()
                + ": "
                + file
                + " is not a folder; move it away"),
        inFile.append(SITTING));
  }

  @Test
  void aFolderInPlaceOfTheFileIsTold() throws IOException {
    Files.createDirectory(journal.file());
    assertTrue(journal.append(SITTING).orElseThrow().startsWith("could not save your answers in "));
    assertEquals(List.of(SITTING), journal.waiting());
  }

  @Test
  void waitsForALockButNotForEver() {
    disk.refuseLocks(Appender.LOCK_TRIES - 1);
    assertEquals(Optional.empty(), journal.append(SITTING));
    disk.refuseLocks(Appender.LOCK_TRIES);
    assertEquals(trouble("another program keeps it locked"), journal.append(FIRST));
    assertEquals(Optional.empty(), journal.append(SECOND));
    assertKept(List.of(SITTING, FIRST, SECOND));
    assertEquals(2 * Appender.LOCK_TRIES - 1, Collections.frequency(disk.calls, "pause"));
  }

  @Test
  void afterOneLongWaitForALockTheNextOnesAreBrief() {
    disk.refuseLocks(Integer.MAX_VALUE);
    journal.append(SITTING);
    disk.calls.clear();
    assertEquals(trouble("another program keeps it locked"), journal.append(FIRST));
    assertEquals(Appender.BRIEF_LOCK_TRIES, Collections.frequency(disk.calls, "pause"));
    disk.refuseLocks(0);
    assertEquals(Optional.empty(), journal.append(SECOND));
    disk.refuseLocks(Appender.LOCK_TRIES - 1);
    assertEquals(Optional.empty(), journal.append(THIRD));
    assertKept(List.of(SITTING, FIRST, SECOND, THIRD));
  }

  @Test
  void aFileReplacedJustThenIsWrittenToAgain() {
    disk.replace(1);
    assertEquals(Optional.empty(), journal.append(SITTING));
    assertEquals(2, Collections.frequency(disk.calls, "force"));
    disk.replace(100);
    assertEquals(trouble("another program keeps replacing it"), journal.append(FIRST));
  }

  @Test
  void anInterruptedThreadSavesAndStaysInterrupted() {
    Journal local = Journal.open(folder, "laptop");
    Thread.currentThread().interrupt();
    Optional<String> trouble = local.append(SITTING);
    assertTrue(Thread.interrupted());
    assertEquals(Optional.empty(), trouble);
    assertKept(List.of(SITTING));
  }

  /** Read by another viva, which knows nothing of what waits here. */
  private void assertKept(List<Entry> entries) {
    Loaded loaded = Journal.open(folder, "laptop").read();
    assertEquals(entries, loaded.entries());
    assertEquals(new HashSet<>(entries).size(), loaded.entries().size());
  }

  private Optional<String> trouble(String reason) {
    String told = Trouble.saving(journal.file(), reason);
    assertTrue(told.startsWith("could not save your answers in " + journal.file() + ": " + reason));
    return Optional.of(told);
  }
}

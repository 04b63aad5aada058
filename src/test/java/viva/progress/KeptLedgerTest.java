package viva.progress;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import viva.Effort;
import viva.journal.Entry;
import viva.journal.Journal;
import viva.ledger.JournalLedger;
import viva.ledger.LedgerFile;
import viva.memory.Schedule;

/**
 * A history that grew with its journal and was kept between runs is one read from the beginning.
 */
class KeptLedgerTest {
  @TempDir Path home;
  private Path folder;
  private Path cache;
  private JournalLedger ledger;
  private History history;

  /** As a long journal is taken, every other time. */
  private boolean takesAtTheEnd;

  @BeforeEach
  void place() {
    folder = home.resolve("journal");
    cache = home.resolve("cache");
  }

  private LedgerFile file() {
    return new LedgerFile(cache, folder, "test");
  }

  private Journal journal() {
    return Journal.open(folder, "reader");
  }

  /** A new run: what was kept is taken up. */
  private boolean start() {
    Optional<LedgerFile.Kept> kept = file().load(journal().files());
    ledger =
        kept.map(LedgerFile.Kept::ledger).orElseGet(() -> new JournalLedger(journal().files()));
    history =
        kept.map(old -> History.read(Schedule.USUAL, ledger.ledger(), old.more()))
            .orElseGet(() -> new History(Schedule.USUAL, ledger.ledger()));
    return kept.isPresent();
  }

  /** Reads what is new; false if it had to be read from the beginning. */
  private boolean follow() {
    Optional<int[]> rows = ledger.grow(List.of(), bytes -> {});
    boolean simply = rows.isPresent();
    if (!simply) {
      ledger = new JournalLedger(journal().files());
      history = new History(Schedule.USUAL, ledger.ledger());
      rows = ledger.grow(List.of(), bytes -> {});
    }
    takesAtTheEnd = !takesAtTheEnd;
    history.take(rows.orElseThrow(), takesAtTheEnd);
    return simply;
  }

  private boolean keep() {
    return file().save(ledger, history.write());
  }

  private void write(String device, Entry... entries) {
    assertEquals(Optional.empty(), Journal.open(folder, device).append(List.of(entries)));
  }

  private void assertTellsAll(String message) {
    List<Entry> all = journal().read().entries();
    assertEquals(State.of(all), State.of(history, all), message);
    assertEquals(
        history.tracks().map(track -> track.counting().size()).toList().size(),
        history.tracks().map(Track::question).distinct().count());
  }

  @Test
  void aLifeOverSeveralDevicesAndRunsTellsTheSame() {
    int simply = 0;
    for (int seed = 0; seed < Effort.times(12); seed++) {
      folder = home.resolve("journal-" + seed);
      Random random = new Random(seed);
      start();
      int device = 0;
      for (Entry entry : Life.of(seed)) {
        device = random.nextInt(9) == 0 ? random.nextInt(3) : device;
        write("device-" + device, entry);
        if (random.nextInt(6) == 0) {
          simply += follow() ? 1 : 0;
          assertTellsAll("seed " + seed);
        }
        if (random.nextInt(12) == 0) {
          follow();
          assertTrue(keep());
          assertTrue(start());
          assertTellsAll("kept, seed " + seed);
        }
      }
    }
    assertTrue(simply > 12, "it goes on without being read again: " + simply);
  }

  private List<Entry> life() {
    return Life.of(3);
  }

  private void begin() {
    write("a", life().toArray(Entry[]::new));
    start();
    follow();
    assertTrue(keep());
  }

  private Path a() {
    return folder.resolve("a.jsonl");
  }

  @Test
  void whatWasKeptNeedsNoLineOfTheJournal() throws IOException {
    begin();
    FileTime written = Files.getLastModifiedTime(a());
    byte[] bytes = Files.readAllBytes(a());
    Files.writeString(a(), " ".repeat(bytes.length));
    Files.setLastModifiedTime(a(), written);
    assertTrue(start());
    assertTrue(follow());
    assertEquals(
        Life.of(3).stream().filter(e -> e instanceof viva.journal.SittingEntry).count(),
        history.past().all().size());
  }

  @Test
  void anotherContentsOfTheSameLengthIsSeen() throws IOException {
    begin();
    String text = Files.readString(a()).replaceFirst("\"q1\"", "\"q9\"");
    Files.writeString(a(), text);
    Files.setLastModifiedTime(a(), FileTime.fromMillis(1));
    assertFalse(start());
    follow();
    assertTellsAll("changed");
  }

  @Test
  void aFileThatIsGoneOrShorterIsSeen() throws IOException {
    begin();
    String text = Files.readString(a());
    Files.writeString(a(), text.substring(0, text.lastIndexOf('\n', text.length() - 2) + 1));
    assertFalse(start());
    Files.writeString(a(), text);
    start();
    follow();
    keep();
    Files.move(a(), home.resolve("elsewhere"));
    start();
    follow();
    assertEquals(0, history.past().all().size());
  }

  @Test
  void aLineThatIsBeingWrittenIsReadOnceItIsWhole() throws IOException {
    begin();
    Records records = new Records();
    Journal other = Journal.open(home.resolve("other"), "x");
    other.append(records.sitting("late", "bio/q1"));
    byte[] line = Files.readAllBytes(other.file());
    Files.write(a(), Arrays.copyOf(line, 40), StandardOpenOption.APPEND);
    follow();
    assertEquals(1, ledger.damages().size());
    assertTrue(keep());
    assertTrue(start());
    assertEquals(1, ledger.damages().size());
    Files.write(a(), Arrays.copyOfRange(line, 40, line.length), StandardOpenOption.APPEND);
    follow();
    assertEquals(List.of(), ledger.damages());
    assertTrue(history.sitting("late").isPresent());
  }

  @Test
  void aCopyOfAFileCountsOnce() throws IOException {
    begin();
    Files.copy(a(), folder.resolve("a (conflicted copy).jsonl"));
    follow();
    assertTellsAll("copied");
    assertEquals(List.of(), ledger.damages());
  }

  @Test
  void damagedOrForeignFilesOfTheCacheAreAsIfThereWereNone() throws IOException {
    begin();
    Path kept;
    try (Stream<Path> files = Files.list(cache)) {
      kept = files.findFirst().orElseThrow();
    }
    byte[] whole = Files.readAllBytes(kept);
    Random random = new Random(1);
    for (int i = 0; i < 60; i++) {
      byte[] damaged = whole.clone();
      damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
      Files.write(kept, i % 3 == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length)) : damaged);
      start();
      follow();
      assertTellsAll("damage " + i);
    }
    Files.write(kept, "no ledger".getBytes(StandardCharsets.UTF_8));
    assertFalse(start());
    assertFalse(new LedgerFile(cache, folder, "another key").load(journal().files()).isPresent());
  }

  @Test
  void whatChangesInMemoryNeverReachesTheFile() throws IOException {
    begin();
    Path kept;
    try (Stream<Path> files = Files.list(cache)) {
      kept = files.findFirst().orElseThrow();
    }
    byte[] before = Files.readAllBytes(kept);
    start();
    write("a", new Records().note("bio", viva.journal.NoteEntry.RESTART));
    follow();
    assertEquals(
        0,
        history
            .tracks()
            .mapToInt(track -> "bio".equals(track.question().bank()) ? track.counting().size() : 0)
            .sum());
    assertArrayEquals(before, Files.readAllBytes(kept));
  }
}

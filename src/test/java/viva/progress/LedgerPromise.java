package viva.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import viva.journal.Entry;
import viva.journal.Journal;
import viva.journal.Loaded;
import viva.ledger.JournalLedger;
import viva.ledger.Ledger;
import viva.ledger.LedgerFile;
import viva.memory.Schedule;

/**
 * What holds whatever bytes a journal's file has: the quick way to read it tells what parsing every
 * line tells; what follows is the same whether it is reckoned answer by answer or at the end; what
 * is kept of it is the same when it is read again; and what is kept and damaged is not read.
 */
public final class LedgerPromise {
  private LedgerPromise() {}

  /** Fails if the promise is broken. */
  public static void hold(byte[] bytes) {
    try {
      Path home = Files.createTempDirectory("viva-ledger");
      try {
        hold(bytes, home);
      } finally {
        remove(home);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void hold(byte[] bytes, Path home) throws IOException {
    Path folder = Files.createDirectory(home.resolve("journal"));
    Files.write(folder.resolve("a.jsonl"), bytes);
    Journal journal = Journal.open(folder, "reader");
    Loaded loaded = journal.read();
    JournalLedger ledger = new JournalLedger(journal.files());
    int[] rows = ledger.grow(List.of(), read -> {}).orElseThrow();
    assertEquals(loaded.entries().size(), ledger.ledger().records().size());
    for (Entry entry : loaded.entries()) {
      Ledger alone = new Ledger();
      int row = ledger.ledger().record(entry.id());
      assertEquals(LedgerRow.of(alone, alone.add(entry)), LedgerRow.of(ledger.ledger(), row));
    }
    History history = new History(Schedule.USUAL, ledger.ledger());
    Arrays.stream(rows).forEach(history::take);
    JournalLedger second = new JournalLedger(journal.files());
    History atTheEnd = new History(Schedule.USUAL, second.ledger());
    atTheEnd.take(second.grow(List.of(), read -> {}).orElseThrow(), true);
    assertEquals(State.of(history, loaded.entries()), State.of(atTheEnd, loaded.entries()));
    keep(journal, ledger, history, home.resolve("cache"), loaded.entries(), bytes);
  }

  private static void keep(
      Journal journal,
      JournalLedger ledger,
      History history,
      Path cache,
      List<Entry> entries,
      byte[] bytes)
      throws IOException {
    LedgerFile file = new LedgerFile(cache, journal.file().getParent(), "");
    State before = State.of(history, entries);
    assertTrue(file.save(ledger, history.write()));
    LedgerFile.Kept kept = file.load(journal.files()).orElseThrow();
    History again = History.read(Schedule.USUAL, kept.ledger().ledger(), kept.more());
    assertEquals(before, State.of(again, entries));
    damage(cache, bytes);
    assertEquals(Optional.empty(), file.load(journal.files()));
  }

  private static void damage(Path cache, byte[] bytes) throws IOException {
    try (Stream<Path> files = Files.list(cache)) {
      for (Path file : files.toList()) {
        byte[] kept = Files.readAllBytes(file);
        kept[Math.floorMod(Arrays.hashCode(bytes), kept.length)] ^= 1;
        Files.write(file, kept);
      }
    }
  }

  private static void remove(Path home) throws IOException {
    try (Stream<Path> all = Files.walk(home)) {
      for (Path one : all.sorted((a, b) -> b.compareTo(a)).toList()) {
        Files.delete(one);
      }
    }
  }
}

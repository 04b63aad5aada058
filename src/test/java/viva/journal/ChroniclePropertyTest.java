package viva.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What holds for the row of records whatever the clocks of the devices did. */
class ChroniclePropertyTest {
  private static final int RUNS = 500;

  /**
   * The files of some devices. Sittings go on upon other devices; clocks stand still, are off by
   * minutes and are set back.
   */
  private static List<List<Entry>> files(Random random) {
    List<List<Entry>> files = new ArrayList<>();
    List<OffsetDateTime> clocks = new ArrayList<>();
    for (int device = 0; device < 2 + random.nextInt(3); device++) {
      files.add(new ArrayList<>());
      clocks.add(Samples.TIME.plusSeconds(random.nextInt(40)));
    }
    int sittings = 0;
    for (int number = 1; number < 25; number++) {
      int device = random.nextInt(files.size());
      int step = random.nextInt(12) == 0 ? -random.nextInt(60) : random.nextInt(4);
      clocks.set(device, clocks.get(device).plusSeconds(step));
      boolean begins = sittings == 0 || random.nextInt(4) == 0;
      files
          .get(device)
          .add(
              begins
                  ? Samples.sitting("s" + ++sittings, clocks.get(device))
                  : Samples.answer(
                      "s" + (1 + random.nextInt(sittings)), number, clocks.get(device)));
    }
    return files;
  }

  @Test
  void theOrderOfTheFilesDecidesNothing() {
    for (int seed = 0; seed < RUNS; seed++) {
      List<List<Entry>> files = files(new Random(seed));
      List<Entry> row = Chronicle.of(files);
      Collections.shuffle(files, new Random(seed));
      assertEquals(row, Chronicle.of(files), "seed " + seed);
    }
  }

  @Test
  void everyRecordGoesOnceAfterWhatStandsBeforeItAndWhatItFollows() {
    for (int seed = 0; seed < RUNS; seed++) {
      List<List<Entry>> files = files(new Random(seed));
      List<Entry> row = Chronicle.of(files);
      assertEquals(files.stream().mapToInt(List::size).sum(), row.size(), "seed " + seed);
      assertEquals(row.size(), new HashSet<>(row).size(), "seed " + seed);
      for (List<Entry> file : files) {
        assertEquals(file, row.stream().filter(file::contains).toList(), "seed " + seed);
      }
      HashSet<String> gone = new HashSet<>();
      for (Entry entry : row) {
        assertTrue(entry.follows().isEmpty() || gone.contains(entry.follows()), "seed " + seed);
        gone.add(entry.id());
      }
    }
  }

  /** As when the files of one machine are exported before those of another are put beside them. */
  @Test
  void filesPutTogetherBeforeGiveTheSame() {
    for (int seed = 0; seed < RUNS; seed++) {
      List<List<Entry>> files = files(new Random(seed));
      List<Entry> row = Chronicle.of(files);
      List<Entry> two = Chronicle.of(files.subList(0, 2));
      if (followsOnlyWhatIsThere(two)) {
        List<List<Entry>> put = new ArrayList<>(files.subList(2, files.size()));
        put.add(two);
        assertEquals(row, Chronicle.of(put), "seed " + seed);
        put.addAll(files);
        assertEquals(row, Chronicle.of(put), "with the files themselves, seed " + seed);
      }
    }
  }

  /** Copies of a part of a file, from anywhere in it, leave its order as it is. */
  @Test
  void copiesOfPartsChangeNothing() {
    for (int seed = 0; seed < RUNS; seed++) {
      Random random = new Random(seed);
      List<List<Entry>> files = files(random);
      List<Entry> row = Chronicle.of(files);
      List<Entry> whole = files.get(random.nextInt(files.size()));
      int from = random.nextInt(whole.size() + 1);
      int to = from + random.nextInt(whole.size() - from + 1);
      files.add(random.nextInt(files.size()), whole.subList(from, to));
      assertEquals(row, Chronicle.of(files), "seed " + seed);
    }
  }

  private static boolean followsOnlyWhatIsThere(List<Entry> entries) {
    List<String> ids = entries.stream().map(Entry::id).toList();
    return entries.stream().map(Entry::follows).allMatch(id -> id.isEmpty() || ids.contains(id));
  }
}

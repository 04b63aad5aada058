package viva.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import viva.journal.Entry;
import viva.journal.Journal;
import viva.journal.Loaded;

/** The same records, in whatever files on whatever machines, tell the same. */
class DeviceFilesTest {
  private static final int LIVES = 6;

  @TempDir Path home;

  private static List<Entry> read(Path folder) {
    Loaded loaded = Journal.open(folder, "x").read();
    assertEquals(List.of(), loaded.damages());
    return loaded.entries();
  }

  private static void write(Path folder, String device, List<Entry> entries) {
    assertEquals(Optional.empty(), Journal.open(folder, device).append(entries));
  }

  /** A life on several devices: whole stretches or single records go to any of them. */
  private static List<List<Entry>> devices(List<Entry> life, int number, Random random) {
    List<List<Entry>> devices = new ArrayList<>();
    IntStream.range(0, number).forEach(i -> devices.add(new ArrayList<>()));
    int device = 0;
    for (Entry entry : life) {
      device = random.nextInt(4) == 0 ? random.nextInt(number) : device;
      devices.get(device).add(entry);
    }
    return devices;
  }

  @Test
  void howRecordsAreSpreadOverDevicesAndWhatTheseAreCalledDecidesNothing() {
    for (int seed = 0; seed < LIVES; seed++) {
      Random random = new Random(seed);
      List<Entry> life = Life.of(seed);
      List<List<Entry>> devices = devices(life, 2 + random.nextInt(3), random);
      for (int names = 0; names < 2; names++) {
        Path folder = home.resolve(seed + "-" + names);
        Collections.shuffle(devices, random);
        for (int i = 0; i < devices.size(); i++) {
          write(folder, "device-" + i, devices.get(i));
        }
        assertEquals(State.of(life), State.of(read(folder)), "seed " + seed);
      }
    }
  }

  @Test
  void ofRecordsOfOneMomentTheNamesOfTheirFilesDecideNothing() {
    for (int seed = 0; seed < LIVES; seed++) {
      Random random = new Random(seed);
      List<List<Entry>> devices = ties(random);
      List<State> states = new ArrayList<>();
      for (int names = 0; names < 3; names++) {
        Path folder = home.resolve(seed + "-" + names);
        Collections.shuffle(devices, random);
        for (int i = 0; i < devices.size(); i++) {
          write(folder, "device-" + i, devices.get(i));
        }
        states.add(State.of(read(folder)));
      }
      assertEquals(1, states.stream().distinct().count(), "seed " + seed);
    }
  }

  /** On each of three devices a sitting with the same questions at the very same seconds. */
  private static List<List<Entry>> ties(Random random) {
    List<List<Entry>> devices = new ArrayList<>();
    for (String sitting : List.of("s", "t", "u")) {
      Records records = new Records();
      List<Entry> entries = new ArrayList<>();
      entries.add(records.sitting(sitting, "bio/q1", "bio/q2"));
      for (int number = 1; number < 8; number++) {
        String question = "bio/q" + (1 + random.nextInt(2));
        entries.add(records.answer(sitting, number, question, random.nextInt(2)));
      }
      devices.add(entries);
    }
    return devices;
  }

  /** Each machine takes in the others' records, in any order, and then tells what one would. */
  @Test
  void machinesThatMergeTellWhatOneJournalFromTheStartWouldTell() throws IOException {
    for (int seed = 0; seed < LIVES; seed++) {
      Random random = new Random(seed);
      List<Entry> life = Life.of(seed);
      List<Path> machines = new ArrayList<>();
      for (List<Entry> device : devices(life, 3, random)) {
        Path machine = home.resolve("machine-" + seed + "-" + machines.size());
        write(machine, "device-" + random.nextInt(1000), device);
        machines.add(machine);
      }
      List<Path> order = new ArrayList<>(machines);
      for (Path into : machines) {
        Collections.shuffle(order, random);
        for (Path from : order) {
          Path export = from.resolveSibling("export-" + into.getFileName() + from.getFileName());
          assertEquals(Optional.empty(), Journal.export(from).saveAs(export));
          Journal.merge(into, List.of(export));
        }
        assertEquals(State.of(life), State.of(read(into)), "seed " + seed);
      }
    }
  }
}

package viva.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Machines that exchange their records now and then, in any order, by exports or whole folders, end
 * up with the row of records that one folder for all of them would have had.
 */
class MachinesTest {
  @TempDir Path home;

  private final FaultyDisk disk = new FaultyDisk();

  @Test
  void mergingGivesWhatOneFolderForAllWouldHaveGiven() {
    for (int seed = 0; seed < 16; seed++) {
      World world = new World(new Random(seed), home.resolve("run" + seed));
      for (int step = 0; step < 36; step++) {
        world.step();
      }
      world.exchangeAll();
      List<Entry> expected = Journal.open(world.together, "x", disk).read().entries();
      for (Machine machine : world.machines) {
        Loaded loaded = Journal.open(machine.folder, "x", disk).read();
        assertEquals(List.of(), loaded.damages(), "seed " + seed);
        assertEquals(expected, loaded.entries(), "seed " + seed);
      }
    }
  }

  /** A machine, which several devices may write on, as when a folder is synced among them. */
  private record Machine(Path folder, List<Device> devices) {}

  /** A device and its clock, which may stand still, be off and be set back. */
  private static final class Device {
    final String name;
    OffsetDateTime clock;

    Device(String name, OffsetDateTime clock) {
      this.name = name;
      this.clock = clock;
    }
  }

  private final class World {
    final Random random;
    final Path together;
    final List<Machine> machines = new ArrayList<>();
    int number;

    World(Random random, Path folder) {
      this.random = random;
      this.together = folder.resolve("together");
      for (int m = 0; m < 2 + random.nextInt(2); m++) {
        List<Device> devices = new ArrayList<>();
        for (int d = 0; d < 1 + random.nextInt(2); d++) {
          OffsetDateTime clock = Samples.TIME.plusSeconds(random.nextInt(30));
          devices.add(new Device("device-" + m + d, clock));
        }
        machines.add(new Machine(folder.resolve("machine" + m), devices));
      }
    }

    <T> T one(List<T> of) {
      return of.get(random.nextInt(of.size()));
    }

    void step() {
      Machine machine = one(machines);
      if (random.nextInt(5) == 0) {
        merge(machine, one(machines));
      } else {
        write(machine, one(machine.devices));
      }
    }

    /** Begins a sitting or goes on with one that the machine knows. */
    void write(Machine machine, Device device) {
      int second = random.nextInt(10) == 0 ? -random.nextInt(60) : random.nextInt(3);
      device.clock = device.clock.plusSeconds(second);
      List<String> sittings =
          Journal.open(machine.folder, "x", disk).read().entries().stream()
              .filter(SittingEntry.class::isInstance)
              .map(Entry::id)
              .toList();
      number++;
      Entry entry =
          sittings.isEmpty() || random.nextInt(4) == 0
              ? Samples.sitting("s" + number, device.clock)
              : Samples.answer(one(sittings), number, device.clock);
      append(machine.folder.resolve(device.name + ".jsonl"), EntryWriter.line(entry));
      append(together.resolve(device.name + ".jsonl"), EntryWriter.line(entry));
    }

    void merge(Machine into, Machine from) {
      Path source =
          random.nextBoolean() && Files.exists(from.folder) ? from.folder : exported(from);
      assertEquals(List.of(), Journal.merge(into.folder, List.of(source), disk).failures());
    }

    Path exported(Machine from) {
      Path file = together.resolveSibling("export" + ++number);
      assertEquals(true, Journal.export(from.folder, disk).saveAs(file, disk).isEmpty());
      return file;
    }

    void exchangeAll() {
      List<Machine> order = new ArrayList<>(machines);
      for (Machine into : machines) {
        Collections.shuffle(order, random);
        order.forEach(from -> Journal.merge(into.folder, List.of(exported(from)), disk));
      }
    }
  }

  private static void append(Path file, String line) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(
          file,
          line + "\n",
          StandardCharsets.UTF_8,
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

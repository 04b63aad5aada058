package viva.yaml;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import viva.Effort;
import viva.text.Diagnostic;
import viva.text.Diagnostics;

/** Whatever becomes of a bank's bytes, reading it gives a value, soon. */
class MutationTest {
  private static final long SEED = 20261122;
  private static final int MUTATIONS = Effort.times(120);
  private static final String SIGNS = "\"'[]{}:#-|>&*!%@`,?\t\n\r\\ \u0007~0";

  @TestFactory
  Stream<DynamicTest> readingNeverThrows() throws IOException {
    return banks().stream()
        .map(file -> DynamicTest.dynamicTest(Golden.name(file), () -> mutate(file)));
  }

  /** The valid banks of these tests, and the start of the project's own where there are any. */
  private static List<Path> banks() throws IOException {
    List<Path> banks = new ArrayList<>(Golden.files("valid", ".yaml"));
    Path own = Path.of("questions");
    if (Files.isDirectory(own)) {
      try (Stream<Path> files = Files.list(own)) {
        files.filter(file -> file.toString().endsWith(".yaml")).sorted().forEach(banks::add);
      }
    }
    return banks;
  }

  private static void mutate(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    byte[] bank = Arrays.copyOf(bytes, Math.min(bytes.length, 8_000));
    Random random = new Random(SEED);
    for (int i = 0; i < MUTATIONS; i++) {
      byte[] mutated = bank;
      for (int times = 1 + random.nextInt(3); times > 0; times--) {
        mutated = random.nextInt(3) == 0 ? lines(mutated, random) : bytes(mutated, random);
      }
      check(mutated, "seed " + SEED + ", mutation " + i + " of " + file);
    }
  }

  private static void check(byte[] bytes, String name) {
    Reading reading =
        Assertions.assertTimeoutPreemptively(
            Duration.ofSeconds(20), () -> BankReader.read("mutated.yaml", bytes), name);
    String printed = Diagnostics.print(reading.diagnostics());
    assertTrue(reading.bank().isPresent() || reading.hasErrors(), name);
    assertTrue(reading.faulty() == 0 || reading.hasErrors(), name);
    assertTrue(printed.chars().allMatch(c -> c == '\n' || !Character.isISOControl(c)), name);
    assertTrue(
        reading.diagnostics().stream()
            .map(Diagnostic::place)
            .sorted()
            .toList()
            .equals(reading.diagnostics().stream().map(Diagnostic::place).toList()),
        name);
  }

  private static byte[] bytes(byte[] bank, Random random) {
    List<Byte> bytes = new ArrayList<>();
    for (byte b : bank) {
      bytes.add(b);
    }
    int at = random.nextInt(bytes.size() + 1);
    switch (random.nextInt(4)) {
      case 0 -> bytes.subList(at, Math.min(bytes.size(), at + 1 + random.nextInt(20))).clear();
      case 1 -> bytes.add(at, (byte) SIGNS.charAt(random.nextInt(SIGNS.length())));
      case 2 -> bytes.add(at, (byte) random.nextInt(256));
      default ->
          bytes.addAll(at, List.copyOf(bytes.subList(0, random.nextInt(bytes.size() + 1) / 8)));
    }
    byte[] mutated = new byte[bytes.size()];
    for (int i = 0; i < mutated.length; i++) {
      mutated[i] = bytes.get(i);
    }
    return mutated;
  }

  private static byte[] lines(byte[] bank, Random random) {
    List<String> lines =
        new ArrayList<>(Arrays.asList(new String(bank, StandardCharsets.UTF_8).split("\n", -1)));
    int at = random.nextInt(lines.size());
    String line = lines.get(at);
    switch (random.nextInt(4)) {
      case 0 -> lines.remove(at);
      case 1 -> lines.add(random.nextInt(lines.size()), line);
      case 2 -> lines.set(at, " ".repeat(random.nextInt(6)) + line.strip());
      default -> lines.set(at, line.substring(random.nextInt(line.length() + 1)));
    }
    return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
  }
}

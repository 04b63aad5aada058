package viva.yaml.layout;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import viva.Effort;
import viva.text.Diagnostics;
import viva.yaml.BankReader;
import viva.yaml.Reading;

/**
 * Every bank of the project: laid out without loss, or refused with a place, whatever befalls it.
 */
class EveryBankTest {
  private static final int MUTATIONS = Effort.times(60);
  private static final long SEED = 20261122;

  static List<Path> banks() throws IOException {
    try (Stream<Path> tests = Files.walk(Path.of("src/test/resources/viva"));
        Stream<Path> own = Files.list(Path.of("questions"))) {
      return Stream.concat(tests, own)
          .filter(file -> file.toString().endsWith(".yaml") && Files.isRegularFile(file))
          .filter(file -> !file.toString().contains("settings"))
          .sorted()
          .toList();
    }
  }

  static List<Path> sound() throws IOException {
    return banks().stream().filter(file -> !read(bytes(file)).hasErrors()).toList();
  }

  @ParameterizedTest
  @MethodSource("sound")
  void aSoundBankStaysTheSameBankAndItsCommentsStay(Path file) {
    byte[] before = bytes(file);
    Formatted formatted = Layout.of(file.toString(), before);
    assertEquals("", Diagnostics.print(formatted.diagnostics()));
    byte[] after = formatted.bytes().orElseThrow();
    assertTrue(Proof.sameBank(read(before), read(after)));
    assertEquals(signs(before, "#"), signs(after, "#"));
    assertArrayEquals(after, Layout.of(file.toString(), after).bytes().orElseThrow());
  }

  @ParameterizedTest
  @MethodSource("banks")
  void aBankWithFaultsIsRefusedWithThem(Path file) {
    Reading reading = read(bytes(file));
    Formatted formatted = Layout.of("bank.yaml", bytes(file));
    if (reading.hasErrors()) {
      assertEquals(reading.diagnostics(), formatted.diagnostics());
      assertTrue(formatted.bytes().isEmpty());
    }
  }

  @ParameterizedTest
  @MethodSource("sound")
  void whateverBefallsABankNothingIsLost(Path file) {
    byte[] bytes = bytes(file);
    byte[] bank = Arrays.copyOf(bytes, Math.min(bytes.length, 4_000));
    Random random = new Random(SEED);
    for (int i = 0; i < MUTATIONS; i++) {
      byte[] mutated = bank.clone();
      for (int times = 1 + random.nextInt(2); times > 0; times--) {
        String signs = " \n\n#:-'\"|>?[]{},%\t\\x";
        mutated[random.nextInt(mutated.length)] =
            (byte) signs.charAt(random.nextInt(signs.length()));
      }
      check(mutated, "seed " + SEED + ", mutation " + i + " of " + file);
    }
  }

  private static void check(byte[] before, String name) {
    Formatted formatted = Layout.of("bank.yaml", before);
    if (formatted.bytes().isEmpty()) {
      assertFalse(formatted.diagnostics().isEmpty(), name);
      return;
    }
    byte[] after = formatted.bytes().get();
    assertTrue(Proof.sameBank(read(before), read(after)), name);
    assertEquals(signs(before, "#"), signs(after, "#"), name);
  }

  /** How often a sign stands in a file, in its comments and in its texts. */
  private static long signs(byte[] bytes, String sign) {
    return new String(bytes, StandardCharsets.UTF_8)
        .chars()
        .filter(c -> sign.indexOf(c) >= 0)
        .count();
  }

  private static Reading read(byte[] bytes) {
    return BankReader.read("bank.yaml", bytes);
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}

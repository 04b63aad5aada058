package viva.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import viva.text.Diagnostics;
import viva.yaml.tree.Code;

/** What an author reads of every fault there is. */
class FaultsTest {
  @TestFactory
  Stream<DynamicTest> tellsTheFaultsOfABank() {
    return Golden.files("faults", ".yaml").stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    Golden.name(file),
                    () -> {
                      Reading reading = BankReader.read(Golden.name(file), Golden.bytes(file));
                      Golden.check(
                          Golden.beside(file),
                          Diagnostics.print(reading.diagnostics()) + end(reading));
                    }));
  }

  @TestFactory
  Stream<DynamicTest> tellsTheFaultsOfSettings() {
    return Golden.files("settings", ".yaml").stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    Golden.name(file),
                    () -> {
                      SettingsReading reading =
                          SettingsReader.read(
                              Golden.name(file), Golden.bytes(file), SettingsReaderTest.KEYS);
                      Golden.check(
                          Golden.beside(file),
                          Diagnostics.print(reading.diagnostics()) + reading.values() + "\n");
                    }));
  }

  @TestFactory
  Stream<DynamicTest> findsNoFaultInASoundBank() {
    return Golden.files("valid", ".yaml").stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    Golden.name(file),
                    () -> {
                      Reading reading = BankReader.read(Golden.name(file), Golden.bytes(file));
                      assertEquals("", Diagnostics.print(Texts.withoutHints(reading)));
                      assertEquals(true, reading.bank().isPresent());
                    }));
  }

  @Test
  void everyCodeHasAGoldenCase() {
    List<String> told =
        Stream.of("faults", "settings", "files")
            .flatMap(folder -> Golden.files(folder, ".txt").stream())
            .map(file -> new String(Golden.bytes(file), StandardCharsets.UTF_8))
            .toList();
    TreeSet<String> untold = new TreeSet<>();
    Stream.of(Code.values())
        .map(Code::word)
        .filter(code -> told.stream().noneMatch(text -> text.contains("[" + code + "]: ")))
        .forEach(untold::add);
    assertEquals(new TreeSet<>(), untold);
  }

  private static String end(Reading reading) {
    String bank =
        reading.bank().map(b -> "bank of " + b.items().size() + " questions").orElse("no bank");
    return bank + ", " + reading.faulty() + " faulty\n";
  }
}

package viva.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import viva.text.Diagnostic;
import viva.text.Diagnostics;

/** What a teacher reads who brings habits from other programs and has never seen YAML. */
class HabitsTest {
  private static final Path HABITS = Golden.HOME.resolve("habits/habits.yaml");

  @TestFactory
  Stream<DynamicTest> tellsHabitsFromElsewhere() {
    return Golden.files("habits", ".yaml").stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    Golden.name(file),
                    () -> {
                      Reading reading = BankReader.read(Golden.name(file), Golden.bytes(file));
                      Golden.check(Golden.beside(file), Diagnostics.print(reading.diagnostics()));
                    }));
  }

  @Test
  void eachHabitGetsOneMessage() {
    byte[] bytes = Golden.bytes(HABITS);
    List<String> lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
    List<Integer> habits =
        IntStream.range(0, lines.size())
            .filter(i -> lines.get(i).startsWith("  #"))
            .boxed()
            .toList();
    List<Diagnostic> told = BankReader.read("habits.yaml", bytes).diagnostics();
    for (int i = 0; i < habits.size(); i++) {
      int from = habits.get(i);
      int to = i + 1 < habits.size() ? habits.get(i + 1) : lines.size();
      long messages =
          told.stream().filter(d -> d.place().line() > from && d.place().line() <= to).count();
      assertEquals(1, messages, lines.get(from));
    }
  }
}

package viva.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import viva.lint.rule.Rule;
import viva.text.Diagnostic;
import viva.text.Diagnostics;
import viva.yaml.Sheet;

/**
 * How the rules for one question sound: a bank with every bad habit, and all that is told of it.
 * {@code mvn test -Dviva.golden=write} rewrites it; the difference is then reviewed.
 */
class BadHabitsTest {
  private static final Path HOME = Path.of("src/test/resources/viva/lint");
  private static final List<String> AREAS = List.of("key", "option", "stem", "type");

  @Test
  void tellsAPersonWhatToDo() throws IOException {
    byte[] bytes = Files.readAllBytes(HOME.resolve("bad-habits.yaml"));
    Sheet sheet = Sheet.read("bad-habits.yaml", bytes);
    assertEquals(List.of(), sheet.reading().diagnostics());
    List<Diagnostic> told =
        new Lint(Rules.ALL.stream().filter(BadHabitsTest::looksAtQuestions).toList())
            .findings(sheet.reading().bank().orElseThrow()).stream()
                .map(sheet::diagnostic)
                .sorted()
                .toList();
    check(HOME.resolve("bad-habits.txt"), Diagnostics.print(told));
  }

  private static boolean looksAtQuestions(Rule rule) {
    return AREAS.contains(rule.about().id().split("/")[0]);
  }

  private static void check(Path golden, String actual) throws IOException {
    if ("write".equals(System.getProperty("viva.golden"))) {
      Files.writeString(golden, actual);
    }
    assertEquals(Files.readString(golden), actual);
  }
}

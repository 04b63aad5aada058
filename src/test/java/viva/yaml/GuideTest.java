package viva.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import viva.text.Diagnostics;

/** Every example in the authoring guide is what the reader takes, or says what the guide says. */
class GuideTest {
  private static final Pattern FENCE =
      Pattern.compile("^```(\\S+)( \\w+)?\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
  private static final String HEAD = "viva: 1\nid: bank\ntitle: A bank\n";

  /** An example: what it is, and its lines. */
  private record Example(String sort, String text) {
    String bank() {
      return text.startsWith("viva:") ? text : HEAD + text;
    }

    String told() {
      byte[] bytes = bank().getBytes(StandardCharsets.UTF_8);
      return Diagnostics.print(BankReader.read("bank.yaml", bytes).diagnostics());
    }
  }

  private static List<Example> examples() throws IOException {
    String guide = Files.readString(Path.of("questions/README.md"));
    return FENCE.matcher(guide).results().map(GuideTest::example).toList();
  }

  private static Example example(MatchResult fence) {
    String more = fence.group(2) == null ? "" : fence.group(2);
    return new Example(fence.group(1) + more, fence.group(3));
  }

  private static List<Example> of(String sort) throws IOException {
    return examples().stream().filter(example -> example.sort().equals(sort)).toList();
  }

  @TestFactory
  Stream<DynamicTest> theReaderTakesTheExamples() throws IOException {
    return of("yaml").stream()
        .map(e -> DynamicTest.dynamicTest(e.text(), () -> assertEquals("", e.told())));
  }

  @Test
  void theBadExamplesGetTheMessagesThatFollowThem() throws IOException {
    List<String> told = new ArrayList<>();
    of("yaml wrong").forEach(example -> told.add(example.told()));
    assertEquals(of("text").stream().map(Example::text).toList(), told);
    assertTrue(told.size() >= 3);
  }

  @Test
  void theExamplesShowEveryKind() throws IOException {
    long kinds =
        of("yaml").stream()
            .map(e -> Texts.read(e.bank()).bank().orElseThrow())
            .flatMap(bank -> bank.items().stream())
            .map(item -> item.question().kind())
            .distinct()
            .count();
    assertEquals(9, kinds);
  }
}

package viva.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import viva.text.Clean;

/**
 * Banks and journals made to do harm: each gets clear words with its place, costs no more than its
 * length, reaches neither the terminal nor any file but the learner's own.
 */
class HostileTest {
  private static final Duration SOON = Duration.ofSeconds(60);
  private static final int MANY = 20_000;
  private static final String HEAD = "viva: 1\nid: h\ntitle: Hostile\nquestions:\n";

  @TempDir private Path folder;
  private Shell shell;

  @BeforeEach
  void open() {
    shell = new Shell(folder);
  }

  private Shell.Result run(String... arguments) {
    Shell.Result result = assertTimeoutPreemptively(SOON, () -> shell.run(arguments));
    harmless(result);
    return result;
  }

  private static void harmless(Shell.Result result) {
    for (String text : List.of(result.out(), result.err())) {
      assertEquals(OptionalInt.empty(), Clean.firstUnsafe(text), () -> Clean.text(text));
      assertEquals(-1, text.indexOf('\r'));
    }
  }

  /** Every file outside the learner's own folders. */
  private List<String> files() {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .filter(file -> !file.startsWith(folder.resolve("home")))
          .map(Path::toString)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "question: \"\\e]0;owned\\a\\e[2J\"    | 5:15: error[text/escape-sequence]",
        "question: \"C1 \\x9b31m\"             | 5:15: error[text/escape-sequence]",
        "question: \"\\b\\x7f\"                | 5:15: error[text/control]",
        "question: \"a \\u202e b\"             | 5:15: error[text/direction]",
        "question: \"a \\u2066 b\"             | 5:15: error[text/direction]",
        "question: \"a \\U000e0041 b\"         | 5:15: error[text/hidden]",
        "question: !!javax.script.Engine [x]   | 5:15: error[yaml/tag]",
        "question: !<tag:x,2000:y> x           | 5:15: error[yaml/tag]",
        "question: &a [*a, *a]                 | 5:15: error[yaml/alias]",
        "<<: *a                                | 5:9: error[yaml/alias]",
        "id: ../../etc/passwd                  | 5:9: error[id/shape]",
        "id: /etc/passwd                       | 5:9: error[id/shape]",
        "id: 'C:\\Windows'                     | 5:9: error[id/shape]",
        "id: \"a\\0b\"                         | 5:9: error[id/shape]",
        "id: .hidden                           | 5:9: error[id/shape]",
        "id: $(touch x)                        | 5:9: error[id/shape]",
        "question: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[ | 5:64:"
            + " error[yaml/nesting]",
        "points: 1e999999999                   | 5:13: error[value/number]",
        "tolerance: 1e999999999                | 5:16: error[numeric/tolerance]",
        "difficulty: 99999999999999999999      | 5:17: error[value/range]",
      })
  void aTrickIsToldWithItsPlace(String line, String told) {
    shell.write("h.yaml", HEAD + "  - " + line + "\n    type: numeric\n    answer: 5\n");
    List<String> before = files();
    run("check", "h.yaml").ends(1).says("h.yaml:" + told);
    for (String format : List.of("json", "sarif", "github")) {
      run("check", "--format=" + format, "h.yaml").ends(1);
    }
    run("quiz", "h.yaml").ends(2);
    assertEquals(before, files());
  }

  @ParameterizedTest
  @ValueSource(strings = {"../../x", "/etc/passwd", "a\0b", "C:\\x", "con/x"})
  void aSourceIsNoPath(String id) {
    shell.write("text.md", "Some text.\n");
    List<String> before = files();
    run("source", "add", id, "text.md").ends(2).talks("is no id");
    shell.write("h.yaml", "viva: 1\nid: h\ntitle: t\nsources: {a: {title: t, path: ../x}}\n");
    run("check", "h.yaml").ends(1).says("unknown key \"path\" in a source");
    assertEquals(before.size() + 1, files().size());
  }

  @Test
  void whatIsNotUtf8IsToldByItsPlace() throws IOException {
    Files.write(shell.here().resolve("h.yaml"), new byte[] {'v', ':', ' ', (byte) 0xff, '\n'});
    run("check", "h.yaml").ends(1).says("h.yaml:1:4: error[file/not-utf-8]");
  }

  private static String rows(String head, String indent, IntFunction<String> row) {
    return IntStream.range(0, MANY)
        .mapToObj(i -> indent + row.apply(i) + "\n")
        .collect(Collectors.joining("", HEAD + "  - question: Which?\n" + head, ""));
  }

  private void huge(String bank) {
    shell.write("h.yaml", bank);
    run("check", "h.yaml").ends(0).says("hint[question/too-large]").talks("1 sound question");
    Shell.Result sat =
        assertTimeoutPreemptively(SOON, () -> shell.typing("1", ":stop").run("quiz", "h.yaml"));
    harmless(sat.ends(0).says("Question 1 of 1"));
  }

  @Test
  void thousandsOfOptionsAreSat() {
    String marked = rows("    options:\n", "      - ", i -> "{text: o" + i + ", correct: true}");
    huge(marked);
    huge(rows("    answer: [a]\n    options:\n      - a\n", "      - ", i -> "o" + i));
    huge(rows("    order:\n", "      - ", i -> "item " + i));
    huge(rows("    pairs:\n", "      - ", i -> "left" + i + ": right" + i));
    huge(rows("    answer:\n", "      - ", i -> "word" + i));
  }

  @Test
  void thousandsOfGapsAreSat() {
    huge(HEAD + "  - question: \"" + "{{gap}} ".repeat(MANY) + "\"\n");
  }

  @Test
  void anAnswerOfAMillionWordsIsSat() {
    huge(HEAD + "  - question: Which?\n    answer: " + "ab ".repeat(1_000_000) + "\n");
  }

  @Test
  void thousandsOfTopicsThatNothingHasAreCountedBeyondAThousand() {
    StringBuilder bank = new StringBuilder("viva: 1\nid: h\ntitle: t\ntopics:\n");
    IntStream.range(0, MANY).forEach(i -> bank.append("  t" + i + ": T\n"));
    shell.write("h.yaml", bank + "questions:\n  - question: Is it?\n    answer: true\n");
    run("check", "h.yaml").ends(0).says("there are more findings from here on: 19");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e999999999", "999999999999999999999999", "1,,,,,,,,1", "-+-+1e5e5"})
  void aMonstrousNumberIsNoRightAnswer(String typed) {
    shell.write("h.yaml", HEAD + "  - question: How many?\n    answer: 5\n");
    Shell.Result sat = shell.typing(typed, ":stop").run("quiz", "h.yaml");
    harmless(sat.ends(0).says("Wrong."));
  }

  @Test
  void aHostileJournalSteersNothing() throws IOException {
    String sitting =
        "{'v':1,'kind':'sitting','id':'%1$s','at':'2026-11-22T10:15:30.123+01:00','device':'%1$s',"
            + "'mode':'practice','banks':[{'id':'%1$s','hash':'x'}],'seed':1,'filters':{},"
            + "'questions':[{'bank':'%1$s','question':'%1$s','options':[]}]}\n";
    String note =
        "{'v':1,'kind':'note','id':'n%1$s','at':'2026-11-22T10:15:30.123+01:00','bank':'%1$s',"
            + "'question':'%1$s','what':'note','text':'%1$s'}\n";
    String lines =
        Stream.of(
                "../../x", "/etc/x", "\\u0000", "\\u001b]0;x\\u0007", "\u202e", "\u009b31m", "con")
            .map(id -> String.format(sitting + note, id).replace('\'', '"'))
            .collect(Collectors.joining());
    String deep = "{\"v\":1,\"x\":" + "[".repeat(100_000) + "\n\u001b[31m\n";
    shell.write("../home/.local/share/viva/journal/other.jsonl", lines + deep);
    List<String> before = files();
    for (String command : List.of("scores", "stats", "notes", "find", "banks", "where")) {
      run(command).ends(0);
      run(command, "--json").ends(0).json();
    }
    run("scores").talks("other.jsonl:15: ").talks("other.jsonl:16: ");
    run();
    assertEquals(before, files());
    assertEquals(lines + deep, Files.readString(shell.data().resolve("journal/other.jsonl")));
  }
}

package viva.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import viva.desk.BankText;

class GlobTest {
  @TempDir private Path here;

  @BeforeEach
  void files() {
    for (String file :
        new String[] {
          "a.yaml",
          "q/a.yaml",
          "q/b1.yml",
          "q/b2.yaml",
          "q/notes.txt",
          "q/.c.yaml",
          "q/x/y/d.yaml",
          "q/.git/e.yaml"
        }) {
      BankText.write(here.resolve(file), "");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "q/* | q/a.yaml q/b1.yml q/b2.yaml",
        "q/*.yaml | q/a.yaml q/b2.yaml",
        "q/b?.* | q/b1.yml q/b2.yaml",
        "q/b[2-9].yaml | q/b2.yaml",
        "q/b[!2].* | q/b1.yml",
        "q/{a,b2}.yaml | q/a.yaml q/b2.yaml",
        "q/**/*.yaml | q/a.yaml q/b2.yaml q/x/y/d.yaml",
        "**/d.yaml | q/x/y/d.yaml",
        "**/*.yaml | a.yaml q/a.yaml q/b2.yaml q/x/y/d.yaml",
        "*/.c.yaml | ",
        "q/.git/*.yaml | q/.git/e.yaml",
        "q/.g*/e.yaml | q/.git/e.yaml",
        "q\\**\\*.yml | q/b1.yml",
        "./q/a.* | ./q/a.yaml",
        "q/[a.yaml | ",
        "none/*.yaml | ",
        "q/*.txt | ",
      })
  void findsBanksAsAShellWould(String pattern, String files) {
    assertEquals(files == null ? "" : files, String.join(" ", Glob.files(here, pattern)));
  }

  @ParameterizedTest
  @CsvSource({"q/**/*.yaml, q/x/y/d.yaml"})
  void anAbsolutePatternFindsAbsolutePaths(String pattern, String file) {
    String root = here.toString().replace('\\', '/') + "/";
    assertEquals(true, Glob.files(Path.of("."), root + pattern).contains(root + file));
  }

  @ParameterizedTest
  @CsvSource({"q/x[z-a].yaml", "q/[!].yaml"})
  void aSetOfLettersThatCannotBeIsToldAsAProblemOrFindsNothing(String pattern) {
    try {
      assertEquals(List.of(), Glob.files(here, pattern));
    } catch (UsageProblem problem) {
      assertEquals(
          "\"" + pattern.substring(2) + "\" is no pattern that viva can read",
          problem.getMessage());
    }
  }

  @Test
  void manyFoldersOfAnyDepthTakeLittleTime() {
    String deep = "d/".repeat(40);
    BankText.write(here.resolve(deep + "z.yaml"), "");
    List<String> files =
        assertTimeoutPreemptively(
            Duration.ofSeconds(10), () -> Glob.files(here, "**/".repeat(20) + "z.yaml"));
    assertEquals(List.of(deep + "z.yaml"), files);
  }
}

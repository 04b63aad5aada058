package viva.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisabledOnOs(OS.WINDOWS)
class UriTest {
  @ParameterizedTest
  @CsvSource({
    "questions/a.yaml, questions/a.yaml",
    "./questions/../a.yaml, a.yaml",
    "/home/me/a.yaml, a.yaml",
    "/home/you/a.yaml, file:///home/you/a.yaml",
    "../you/a.yaml, file:///home/you/a.yaml",
    "a b#c%d?.yaml, a%20b%23c%25d%3F.yaml",
    "äß/漢.yaml, %C3%A4%C3%9F/%E6%BC%A2.yaml",
    "c:x.yaml, c%3Ax.yaml",
    "<stdin>, %3Cstdin%3E"
  })
  void namesAFileFromTheFolderInWhichVivaWasCalled(String named, String uri) {
    assertEquals(uri, Uri.of(Path.of("/home/me"), named));
  }

  @Test
  void controlCharactersArePercents() {
    assertEquals("a%0A%1B.yaml", Uri.of(Path.of("/home/me"), "a\n\033.yaml"));
  }
}

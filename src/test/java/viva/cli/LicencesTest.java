package viva.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the jar holds is listed with its version and its terms. */
class LicencesTest {
  /** What may reach a user, as the build's rule for dependencies has it. */
  private static final Pattern SHIPPED = Pattern.compile("<include>[^:<]+:([^:<]+):([^:<]+)<");

  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void open() {
    shell = new Shell(folder);
  }

  @Test
  void listsEachDependencyThatIsShippedWithItsVersion() throws IOException {
    List<String> list = shell.run("licences").ends(0).out().lines().toList();
    List<MatchResult> shipped =
        SHIPPED.matcher(Files.readString(Path.of("pom.xml"))).results().toList();
    assertFalse(shipped.isEmpty());
    for (MatchResult one : shipped) {
      String name = one.group(1).replace('-', ' ') + " " + one.group(2) + " ";
      assertTrue(list.stream().anyMatch(line -> begins(line, name)), name);
    }
  }

  private static boolean begins(String line, String name) {
    return line.regionMatches(true, 0, name, 0, name.length());
  }

  @Test
  void printsEachLicenceThatIsListed() {
    String list = shell.run("licences").out();
    for (String name : LicencesCommand.TEXTS) {
      assertTrue(list.contains(name), name);
      assertTrue(shell.run("licences", name).ends(0).out().contains("Copyright"), name);
    }
    assertEquals(shell.run("licences", "MIT").out(), shell.run("licences", "mit").out());
  }

  @Test
  void tellsWhichLicencesThereAre() {
    shell.run("licences", "BSD").ends(2).talks("there are: Apache-2.0, LGPL-3.0, GPL-3.0, MIT");
  }
}

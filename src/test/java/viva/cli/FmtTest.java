package viva.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import viva.desk.BankText;
import viva.desk.WholeFile;

/** Files laid out in place. */
class FmtTest {
  private static final String LOOSE =
      """
      id: b
      viva: 1
      title: B    # note
      questions:
      - question: Which town?
        answer: Rome
      """;
  private static final String LAID_OUT =
      """
      viva: 1
      id: b
      title: B    # note
      questions:
        - id: town
          question: Which town?
          answer: Rome
      """;

  @TempDir private Path folder;
  private Shell shell;

  @BeforeEach
  void open() {
    shell = new Shell(folder);
    shell.write("b.yaml", LOOSE);
  }

  private String file(String name) throws IOException {
    return Files.readString(shell.here().resolve(name));
  }

  @Test
  void aFileIsRewrittenOnceAndThenStays() throws IOException {
    shell.run("fmt", "b.yaml").ends(0).talks("b.yaml: formatted").talks("1 id written in");
    assertEquals(LAID_OUT, file("b.yaml"));
    shell.run("fmt", "b.yaml").ends(0).talks("1 bank, 0 changed");
    try (Stream<Path> left = Files.list(shell.here())) {
      assertFalse(left.anyMatch(path -> path.toString().endsWith(".tmp")));
    }
  }

  @Test
  void checkNamesTheFilesThatWouldChangeAndChangesNone() throws IOException {
    assertEquals("b.yaml\n", shell.run("fmt", "--check", "b.yaml").ends(1).out());
    assertEquals(LOOSE, file("b.yaml"));
    shell.write("c.yaml", LAID_OUT);
    assertEquals("", shell.run("fmt", "--check", "c.yaml").ends(0).out());
  }

  @Test
  void diffShowsWhatWouldChangeAndChangesNothing() throws IOException {
    String diff = shell.run("fmt", "--diff", "b.yaml").ends(0).out();
    assertTrue(diff.startsWith("--- b.yaml\n+++ b.yaml\n@@ -1,6 +1,7 @@\n"), diff);
    assertTrue(diff.contains("-- question: Which town?\n"), diff);
    assertEquals(diff, shell.run("fmt", "--diff", "--check", "b.yaml").ends(1).out());
    assertEquals(LOOSE, file("b.yaml"));
  }

  @Test
  void aFileWithFaultsIsToldAndLeftAsItIs() throws IOException {
    shell.write("faulty.yaml", BankText.FAULTY);
    shell
        .run("fmt", "faulty.yaml", "b.yaml")
        .ends(1)
        .talks("faulty.yaml:11:13: error[answer/unknown-option]")
        .talks("2 banks, 1 changed, 1 left as it was");
    assertEquals(BankText.FAULTY, file("faulty.yaml"));
    assertEquals(LAID_OUT, file("b.yaml"));
  }

  @Test
  void aFolderIsLaidOutBankByBankAndAMissingFileIsAFault() throws IOException {
    shell.write("more/b.yaml", LOOSE);
    shell.run("fmt", "more").ends(0).talks("1 bank, 1 changed");
    assertEquals(LAID_OUT, file("more/b.yaml"));
    shell.run("fmt", "gone.yaml").ends(1).talks("error[file/missing]");
  }

  @Test
  void standardInputGoesToStandardOutput() {
    String[] lines = LOOSE.split("\n");
    assertEquals(LAID_OUT, shell.typing(lines).run("fmt", "-").ends(0).out());
    shell.typing("nothing").run("fmt", "-").ends(1).talks("error[bank/shape]");
  }

  @Test
  void aLinkStaysALinkAndPermissionsStay() throws IOException {
    Path file = shell.here().resolve("b.yaml");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));
    Path link = Files.createSymbolicLink(shell.here().resolve("link.yaml"), Path.of("b.yaml"));
    shell.run("fmt", "link.yaml").ends(0);
    assertTrue(Files.isSymbolicLink(link));
    assertEquals(LAID_OUT, file("b.yaml"));
    assertEquals("rw-rw-r--", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
  }

  @Test
  void whatSomebodyElseHasWrittenMeanwhileIsNotOverwritten() throws IOException {
    Path file = shell.here().resolve("b.yaml");
    byte[] other = "other\n".getBytes(StandardCharsets.UTF_8);
    assertFalse(WholeFile.replace(file, other, other));
    assertEquals(LOOSE, file("b.yaml"));
    byte[] before = Files.readAllBytes(file);
    assertTrue(WholeFile.replace(file, before, other));
    assertArrayEquals(other, Files.readAllBytes(file));
  }

  @Test
  void aFileThatCannotBeWrittenIsToldAndTheOthersAreLaidOut() throws IOException {
    Files.createLink(shell.here().resolve("a.yaml"), shell.here().resolve("b.yaml"));
    shell.write("c.yaml", LOOSE);
    String told = shell.run("fmt", "a.yaml", "b.yaml", "c.yaml").ends(3).err();
    String reason = ": it has other names (hard links), which would keep the old text\n";
    assertEquals(
        "viva: could not write a.yaml"
            + reason
            + "viva: could not write b.yaml"
            + reason
            + "c.yaml: formatted\nc.yaml: 1 id written in\n"
            + "3 banks, 1 changed, 2 left as they were\n",
        told);
    assertEquals(LOOSE, file("a.yaml"));
    assertEquals(LAID_OUT, file("c.yaml"));
  }
}

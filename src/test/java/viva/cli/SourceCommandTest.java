package viva.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import viva.desk.BankText;

class SourceCommandTest {
  @TempDir private Path folder;
  private Shell shell;

  @BeforeEach
  void open() {
    shell =
        new Shell(folder)
            .write("questions/mill.yaml", SourceOptionsTest.BANK)
            .write("mill.md", SourceOptionsTest.TEXT);
  }

  @Test
  void aTextIsKeptListedAndForgotten() {
    String path = shell.here().resolve("mill.md").toString();
    shell.run("source", "add", "oda", "mill.md").ends(0).talks("oda lies in " + path + "\n");
    assertEquals("oda                  " + path + "\n", shell.run("source", "list").ends(0).out());
    shell.run("source", "remove", "oda").ends(0).talks("oda is no longer kept; the text stays");
    assertEquals("", shell.run("source", "list").ends(0).talks("No text is kept").out());
    assertTrue(Files.exists(shell.here().resolve("mill.md")));
  }

  @Test
  void aTextThatHasGoneIsListedAsGone() throws Exception {
    shell.run("source", "add", "oda", "mill.md").ends(0);
    Files.delete(shell.here().resolve("mill.md"));
    shell.run("source", "list").ends(0).says("mill.md  (there is no such file)");
    assertTrue(shell.run("source", "list", "--json").ends(0).out().contains("\"there\" : false"));
  }

  @Test
  void anIdThatNoBankHasIsKeptAndRemarkedOn() {
    shell
        .run("source", "add", "odo", "mill.md")
        .ends(0)
        .talks("\nNo bank in reach names it yet; did you mean \"oda\"?");
    assertFalse(shell.run("source", "add", "oda", "mill.md").err().contains("No bank"));
  }

  @Test
  void aFileThatIsNotThereIsTrouble() {
    String err = shell.run("source", "add", "oda", "gone.md").ends(3).err();
    assertTrue(err.contains("gone.md: there is no such file"), err);
    assertFalse(err.contains("answer"), err);
  }

  @Test
  void aFaultyListIsToldWithItsPlaceAndStays() {
    BankText.write(shell.data().resolve("sources.yaml"), "oda: [\n");
    shell.run("source", "add", "oda", "mill.md").ends(1).says("sources.yaml:1:");
    shell.run("source", "remove", "oda").ends(1).says("sources.yaml:1:");
    shell.run("source", "list").ends(1).talks("sources.yaml:1:");
  }

  @Test
  void withoutAWordTheCommandSaysWhatThereIs() {
    shell.run("source").ends(2).talks("say what to do: add, list or remove");
  }
}

package viva.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** An author who looks at his bank while he writes it. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(120)
class PreviewIT {
  @TempDir Path folder;

  private Path bank() {
    return folder.resolve(Home.NINE_KINDS);
  }

  /** Saves as editors do that put a new file in the place of the old one. */
  private void saveByRename(String text) throws IOException {
    Path next = bank().resolveSibling(".next");
    Files.writeString(next, text);
    Files.move(next, bank(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Saves as editors do that empty the file and write it. */
  private void saveInPlace(String text) throws IOException {
    Files.writeString(bank(), text);
  }

  @Test
  void followsTheFileAndStaysOnTheQuestion() throws IOException {
    Home home = Home.with(folder, "nine-kinds");
    String text = Files.readString(bank());
    try (PseudoTerminal terminal =
        home.viva("preview", "--watch", Home.NINE_KINDS + "#word").start()) {
      terminal.waitFor("What is the capital of France?");
      terminal.type("a");
      terminal.waitFor("right  Paris");
      saveByRename(text.replace("capital of France", "capital city of France"));
      terminal.waitFor("What is the capital city of France?");
      terminal.waitFor("right  Paris");
      saveInPlace(text.replace("question: What is the capital", "qestion: What is the capital"));
      terminal.waitFor("error[key/unknown]");
      terminal.waitForNo("right  Paris");
      saveInPlace(text);
      terminal.waitFor("What is the capital of France?");
      Files.delete(bank());
      terminal.waitFor("There is no file " + Home.NINE_KINDS);
      saveByRename(text);
      terminal.waitFor("right  Paris");
      terminal.type("a" + Keys.ENTER + "Paris" + Keys.ENTER);
      terminal.waitFor("✓ Right.");
      terminal.type("q");
      assertEquals(0, terminal.exitCode());
      assertTrue(terminal.hasLeftScreen(), terminal::picture);
    }
    assertNothingIsRecorded();
  }

  private void assertNothingIsRecorded() {
    for (String place : new String[] {"data", "state", "config", "cache"}) {
      assertFalse(Files.exists(folder.resolve(place)), place);
    }
  }

  @Test
  void saysItAgainAfterEachSaveWithoutATerminal() throws IOException {
    Home home = Home.with(folder, "nine-kinds");
    String text = Files.readString(bank());
    try (PseudoTerminal terminal =
        home.viva("preview", "--plain", "--watch", Home.NINE_KINDS + "#word")
            .size(80, 60)
            .start()) {
      terminal.waitFor("Answer: Paris");
      saveInPlace(text.replace("capital of France", "capital city of France"));
      terminal.waitFor("What is the capital city of France?");
      terminal.type(Keys.ctrl('c'));
      assertEquals(128 + 2, terminal.exitCode());
    }
    assertNothingIsRecorded();
  }
}

package viva.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program as a step of somebody's checks: standard input, exit codes, formats. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(120)
class CheckIT {
  private static final String SOUND =
      "viva: 1\nid: b\ntitle: B\nquestions:\n  - {id: q, question: It is so, answer: true}\n";

  @TempDir Path folder;

  private Piped check(int exitCode, String input, String... words) {
    String[] all = new String[words.length + 1];
    all[0] = "check";
    System.arraycopy(words, 0, all, 1, words.length);
    Piped run = Home.with(folder, "faulty").viva(all).piped(input);
    assertEquals(exitCode, run.exitCode(), run::toString);
    assertFalse(run.err().contains("\033"), run::toString);
    return run;
  }

  @Test
  void readsABankFromStandardInput() {
    Piped run = check(0, SOUND, "-", "--no-hints");
    assertTrue(run.err().startsWith("1 bank, 1 sound question, no faults"), run::toString);
    assertTrue(check(1, "- a\n", "-").out().startsWith("<stdin>:1:1: error[bank/shape]"));
  }

  @Test
  void endsWithTheCodeOfWhatItFound() {
    check(1, "");
    check(1, "", "questions/*.yaml", "--format", "github");
    check(2, "", "none/*.yaml");
    check(2, "", "--format", "xml");
    check(2, "", "--explain", "no/rule");
  }

  @Test
  void aReportForProgramsIsAllThatGoesToStandardOutput() {
    String sarif = check(1, "", "--format", "sarif").out();
    assertTrue(sarif.startsWith("{\n  \"$schema\"") && sarif.endsWith("}\n"), sarif);
    assertEquals("[ ]\n", check(0, SOUND, "-", "--json", "--no-hints").out());
  }

  @Test
  void aSecondCheckOfTheSameFileSaysTheSame() {
    Piped first = check(1, "", "questions", "--json");
    assertEquals(first.out(), check(1, "", "questions", "--json").out());
    assertEquals(first.err(), check(1, "", "questions").err());
  }
}

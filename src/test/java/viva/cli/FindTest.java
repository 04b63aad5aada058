package viva.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import viva.desk.BankText;

/** Finding questions, and what a learner says of them, on the command line. */
class FindTest {
  @TempDir private Path folder;
  private Shell shell;

  @BeforeEach
  void open() {
    shell = new Shell(folder);
  }

  private void blockTheJournal() throws IOException {
    Files.createDirectories(shell.data());
    Files.writeString(shell.data().resolve("journal"), "in the way");
  }

  @Test
  void aQuestionIsOneLineWithItsNameFirst() {
    Shell.Result found = shell.run("find", "bank:small", "PARIS").ends(0);
    assertEquals(
        """
        small/capital  Which town is the capital of France?  (new)
        small/river  Which river flows through Paris?  (new)
        """,
        found.out());
    assertEquals("", found.err());
  }

  @Test
  void aQueryMayBeOneWordOfTheShell() {
    assertEquals(
        "small/river  Which river flows through Paris?  (new)\n",
        shell.run("find", "paris kind:short \"river flows\"").ends(0).out());
  }

  @Test
  void whereNothingIsFoundThatIsToldAndNoError() {
    Shell.Result found = shell.run("find", "xyzzy").ends(0).talks("No question fits all of it.");
    assertEquals("", found.out());
  }

  @Test
  void anUnknownFilterIsAUsageProblem() {
    assertEquals("", shell.run("find", "topc:x", "paris").ends(2).out());
    shell.run("find", "topc:x").talks("there is no filter topc:; did you mean topic:");
    shell.run("find", "kind:clooze").ends(2).talks("did you mean: cloze");
    shell.run("find", "--jsn").ends(2).talks("--json");
  }

  @Test
  void notLeavesOut() {
    assertEquals(
        "small/year  In which year did the Revolution begin?  (new)\n",
        shell.run("find", "bank:small", "not:paris").ends(0).out());
    shell.run("find", "--", "bank:small", "-paris").ends(0).says("small/year");
  }

  @Test
  void programsGetAllThatIsKnown() {
    shell.typing("1").run("quiz", "small", "--id", "capital").ends(0);
    Map<?, ?> found = (Map<?, ?>) shell.run("find", "id:capital", "--json").ends(0).list().get(0);
    assertEquals("small", found.get("bank"));
    assertEquals("capital", found.get("id"));
    assertEquals("multiple-choice", found.get("kind"));
    assertEquals(List.of("towns"), found.get("topics"));
    assertEquals(1L, found.get("tries"));
    assertEquals("2026-11-22", found.get("lastDay"));
    Map<?, ?> fresh = (Map<?, ?>) shell.run("find", "id:river", "--json").ends(0).list().get(0);
    assertEquals(List.of("new"), fresh.get("states"));
    assertNull(fresh.get("due"));
    assertNull(fresh.get("recall"));
  }

  @Test
  void noHitIsAnEmptyListForPrograms() {
    assertEquals(List.of(), shell.run("find", "xyzzy", "--json").ends(0).list());
  }

  @Test
  void aQuestionIsSuspendedAndBroughtBack() {
    shell.run("suspend", "river", "small/year").ends(0).talks("small/year is asked no more.\n");
    shell.run("find", "suspended").ends(0).says("small/river").says("small/year");
    shell.run("suspend", "river", "--back").ends(0).talks("small/river is asked again.\n");
    assertEquals(
        "small/year  In which year did the Revolution begin?  (suspended)\n",
        shell.run("find", "suspended").ends(0).out());
  }

  @Test
  void oneUnknownQuestionKeepsAllAsTheyAre() {
    shell.run("suspend", "river", "yaer").ends(2).talks("did you mean: year");
    assertEquals("", shell.run("find", "suspended").out());
    shell.run("suspend").ends(2);
  }

  @Test
  void anIdThatTwoBanksHaveIsAUsageProblem() {
    shell.write("questions/other.yaml", BankText.small("other", "Other"));
    shell.run("suspend", "river").ends(2).talks("may be any of: other/river, small/river");
  }

  @Test
  void aSuspensionThatCannotBeKeptIsTrouble() throws IOException {
    blockTheJournal();
    shell.run("suspend", "river").ends(3).talks("could not save your answers in");
  }

  @Test
  void notesAreListedForHandingOnTheOldestFirst() {
    shell.typing(":note Which Paris?", ":stop", "").run("quiz", "small", "--id", "river").ends(0);
    shell.typing(":note Too easy.", ":stop", "").run("quiz", "small", "--id", "capital").ends(0);
    assertEquals(
        """
        small/river, 2026-11-22
          Which river flows through Paris?
          Which Paris?

        small/capital, 2026-11-22
          Which town is the capital of France?
          Too easy.

        """,
        shell.run("notes").ends(0).out());
    Map<?, ?> note = (Map<?, ?>) shell.run("notes", "small", "--json").ends(0).list().get(0);
    assertEquals("river", note.get("id"));
    assertEquals("Which Paris?", note.get("text"));
    assertEquals("Which river flows through Paris?", note.get("question"));
  }

  @Test
  void notesOfOtherBanksAreLeftOut() {
    shell.write("questions/other.yaml", BankText.small("other", "Another bank"));
    shell.typing(":note Why?", ":stop", "").run("quiz", "other", "--id", "river").ends(0);
    assertEquals("", shell.run("notes", "small").ends(0).talks("Nothing was written").out());
    shell.run("notes", "another").ends(0).says("Why?");
    shell.run("notes", "zzz").ends(2).talks("no bank is called \"zzz\"");
  }

  @Test
  void aNoteToAQuestionThatIsGoneIsListedToo() throws IOException {
    shell.write("questions/other.yaml", BankText.small("other", "Another bank"));
    shell.typing(":note Why?", ":stop", "").run("quiz", "other", "--id", "river").ends(0);
    Files.delete(shell.here().resolve("questions/other.yaml"));
    assertEquals("other/river, 2026-11-22\n  Why?\n\n", shell.run("notes", "other").ends(0).out());
    assertNull(((Map<?, ?>) shell.run("notes", "--json").list().get(0)).get("question"));
  }

  @Test
  void noNoteIsToldAndNoError() {
    shell.run("notes").ends(0).talks("Nothing was written to an author.");
    assertEquals(List.of(), shell.run("notes", "--json").ends(0).list());
  }

  @Test
  void aBankIsStartedOverAndThatIsTakenBack() {
    shell.typing("1").run("quiz", "small", "--id", "capital").ends(0);
    assertEquals("", shell.run("find", "id:capital", "new").out());
    shell
        .run("restart", "small")
        .ends(0)
        .talks(
            "Progress with “A small bank” counts anew from now on. Nothing is erased. viva restart"
                + " small --back takes it back.\n");
    shell.run("find", "id:capital", "new").says("small/capital");
    shell.run("scores").ends(0).says("A small bank");
    shell
        .run("restart", "small", "--back")
        .ends(0)
        .talks("All answers to “A small bank” count again.\n");
    assertEquals("", shell.run("find", "id:capital", "new").out());
  }

  @Test
  void aStartingOverThatCannotBeKeptIsTrouble() throws IOException {
    blockTheJournal();
    shell.run("restart", "small").ends(3).talks("Not kept: could not save");
    shell.run("restart", "zzz").ends(2).talks("no bank is called \"zzz\"");
  }
}

package viva.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import viva.desk.BankText;

/** Every command but quiz, in this process. */
class CommandsTest {
  @TempDir private Path folder;
  private Shell shell;

  @BeforeEach
  void open() {
    shell = new Shell(folder);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "quiz",
        "check",
        "preview",
        "fmt",
        "banks",
        "banks add",
        "banks update",
        "banks remove",
        "source",
        "source add",
        "source list",
        "source remove",
        "scores",
        "find",
        "notes",
        "suspend",
        "restart",
        "stats",
        "where",
        "new",
        "schema",
        "licences",
        "completion",
        "journal",
        "journal export",
        "journal merge"
      })
  void theHelpOfEachCommandHasAnExampleOfIt(String command) {
    String[] words = (command + " --help").strip().split(" ");
    String help = shell.run(words).ends(0).out();
    String call = ("viva " + command).strip();
    assertTrue(help.startsWith("Usage: " + call), help);
    assertTrue(help.substring(help.indexOf("Example")).contains(call), help);
  }

  @Test
  void theVersionIsOneLine() {
    assertTrue(shell.run("--version").ends(0).out().matches("viva [^\n]+\n"));
  }

  @Test
  void anUnknownOptionIsToldWithTheNearOne() {
    shell
        .run("quiz", "--minuts", "5")
        .ends(2)
        .talks("viva: Unknown option: '--minuts'")
        .talks("--minutes")
        .talks("Try: viva quiz --help");
  }

  @Test
  void anUnknownThemeIsToldWithAllThereAre() {
    shell
        .run("--theme", "purple", "small")
        .ends(2)
        .talks("no theme is called \"purple\"; there are: dark, light, mono, high-contrast");
  }

  @Test
  void faultySettingsAreToldAndTheProgramGoesOn() {
    BankText.write(shell.data().resolve("config.yaml"), "theme: purple\nmouse: maybe\nx: 1\n");
    shell
        .run("scores")
        .ends(0)
        .talks("config.yaml:3:1: error[")
        .talks("config.yaml: the setting mouse is true or false, not \"maybe\"")
        .talks("config.yaml: the setting theme is one of dark, light, mono, high-contrast");
  }

  @Test
  void aSoundBankHasNoFaults() {
    shell
        .run("check", "questions/small.yaml", "--no-hints")
        .ends(0)
        .talks("1 bank, 3 sound questions, no faults\n");
  }

  @Test
  void everyFaultIsToldWithItsPlace() {
    shell.write("faulty.yaml", BankText.FAULTY);
    shell
        .run("check", "faulty.yaml", "--no-hints")
        .ends(1)
        .says("faulty.yaml:11:13: error[answer/unknown-option]: ")
        .talks("1 bank, 1 sound question, 1 fault\n");
  }

  @Test
  void aFileThatIsNotThereIsAFault() {
    shell.run("check", "gone.yaml").ends(1).says("error[file/missing]: there is no such file");
  }

  @Test
  void aFolderIsCheckedBankByBank() {
    shell.write("questions/faulty.yaml", BankText.FAULTY);
    shell
        .run("check", "questions", "--no-hints")
        .ends(1)
        .says("questions/faulty.yaml:11:13: ")
        .talks("2 banks, 4 sound questions, 1 fault\n");
  }

  @Test
  void aBankInReachIsCheckedByItsName() {
    shell.run("check", "small", "xu-2017").ends(0).talks("2 banks, ");
    shell.run("check", "smal1").ends(2).talks("did you mean: small");
  }

  @Test
  void faultsAreThereForPrograms() {
    shell.write("faulty.yaml", BankText.FAULTY);
    Map<?, ?> fault =
        (Map<?, ?>) shell.run("check", "--json", "faulty.yaml", "--no-hints").ends(1).list().get(0);
    assertEquals("faulty.yaml", fault.get("file"));
    assertEquals(11L, fault.get("line"));
    assertEquals("answer/unknown-option", fault.get("code"));
    assertEquals(List.of(), shell.run("check", "--json", "small", "--no-hints").ends(0).list());
  }

  @Test
  void theBanksInReachAreListedWithTheirFiles() {
    shell
        .run("banks")
        .ends(0)
        .says("small                   3 questions  questions/small.yaml\n")
        .says("built in\n");
  }

  @Test
  void aBankThatAnotherOneHidesIsListedAsSuch() {
    shell.run("banks", "add", "questions/small.yaml").ends(0);
    shell.run("banks").says("banks/small.yaml  (not in use: another has its id)\n");
  }

  @Test
  void aFileWithoutABankIsToldBesideTheOthers() {
    shell.write("questions/no.yaml", "- a\n");
    shell.run("banks").ends(0).says("small").talks("questions/no.yaml:1:1: error[");
  }

  @Test
  void theBanksAreThereForPrograms() {
    shell.write("questions/faulty.yaml", BankText.FAULTY);
    List<?> banks = shell.run("banks", "--json").ends(0).list();
    Map<?, ?> faulty = (Map<?, ?>) banks.get(0);
    assertEquals("faulty", faulty.get("id"));
    assertEquals(1L, faulty.get("questions"));
    assertEquals(1L, faulty.get("faulty"));
    assertEquals("folder", faulty.get("origin"));
    assertEquals("questions/faulty.yaml", faulty.get("path"));
    assertEquals(true, faulty.get("inUse"));
  }

  @Test
  void aBankOfOnesOwnIsAddedUpdatedAndRemoved() {
    shell.write("mine.yaml", BankText.small("mine", "Mine"));
    shell.run("banks", "add", "mine.yaml").ends(0).talks("mine, 3 questions, is kept in ");
    shell.run("banks", "add", "mine.yaml").ends(2).talks("viva: there is a bank \"mine\" already");
    shell.run("banks", "update", "mine.yaml").ends(0);
    shell.run("mine").ends(0).says("Question 1 of 3");
    shell.run("banks", "remove", "mine").ends(0).talks("mine was put aside as ");
    shell.run("banks", "remove", "mine").ends(2).talks("there is no bank \"mine\" in ");
    shell.run("banks", "update", "mine.yaml").ends(2);
  }

  @Test
  void aBankWithFaultsIsNotAdded() {
    shell.write("faulty.yaml", BankText.FAULTY);
    shell
        .run("banks", "add", "faulty.yaml")
        .ends(1)
        .says("faulty.yaml:11:13: ")
        .talks("Not kept: its faults come first.");
  }

  @Test
  void withoutASittingThereAreNoScores() {
    shell.run("scores").ends(0).talks("No sitting yet. viva begins one.");
    assertEquals(List.of(), shell.run("scores", "--json").ends(0).list());
  }

  @Test
  void scoresAreATableWithAHeading() {
    shell.typing("Paris", "Rhine").run("small");
    assertEquals(
        """
        when              bank                  mode      score  answered         time
        2026-11-22 12:00  A small bank          study      50 %    2 of 3          2 s
        """,
        shell.run("scores").ends(0).out());
  }

  @Test
  void scoresAreThereForPrograms() {
    shell.typing("Paris", "Rhine").run("small");
    Map<?, ?> score = (Map<?, ?>) shell.run("scores", "--json").ends(0).list().get(0);
    assertEquals("2026-11-22T12:00+01:00", score.get("at"));
    assertEquals(List.of("small"), score.get("banks"));
    assertEquals("study", score.get("mode"));
    assertEquals(3L, score.get("asked"));
    assertEquals(2L, score.get("answered"));
    assertEquals(0.5, score.get("share"));
    assertEquals(2000L, score.get("millis"));
    assertEquals(false, score.get("finished"));
  }

  @Test
  void withoutAnAnswerStatisticsSayWhatToDo() {
    shell.run("stats").ends(0).says("Nothing was answered yet").says("Study a bank first");
  }

  @Test
  void statisticsAreOfEverythingOrOfSomeBanks() {
    shell.write("questions/other.yaml", BankText.small("other", "Another bank"));
    shell.typing("Paris", "Rhine").run("small");
    shell
        .run("stats")
        .ends(0)
        .says("Statistics of all banks, 22 November 2026.\nToday: 2 answers in 2 s, score 50 %.\n");
    shell.run("stats", "small").ends(0).says("Statistics of A small bank, 22 November 2026.");
    shell.run("stats", "other").ends(0).says("Nothing was answered yet");
    shell.run("stats", "smal1").ends(2).talks("did you mean: small");
  }

  @Test
  void statisticsAreThereForPrograms() {
    shell.typing("Paris", "Rhine").run("small");
    Map<?, ?> all = shell.run("stats", "--json").ends(0).map();
    assertEquals(null, all.get("banks"));
    assertEquals(1L, ((Map<?, ?>) all.get("streak")).get("current"));
    Map<?, ?> small = shell.run("stats", "--json", "small").ends(0).map();
    assertEquals(List.of("small"), small.get("banks"));
    assertEquals(1L, shell.run("stats", "--json").ends(0).map().get("format"));
  }

  @Test
  void scoresTellOfDamagedRecords() {
    BankText.write(shell.data().resolve("journal/old.jsonl"), "{torn\n");
    shell.run("scores").ends(0).talks("old.jsonl:1: ");
  }

  @Test
  void whereTellsEveryPlaceAndLeavesNoTrace() {
    Path data = shell.data();
    assertEquals(
        "data      %s\njournal   %s\nanswers   %s\nsettings  %s\nbanks     %s\nsources   %s\ndevice    %s\n"
            .formatted(
                data,
                data.resolve("journal"),
                "none before this device's first sitting",
                data.resolve("config.yaml"),
                data.resolve("banks"),
                data.resolve("sources.yaml"),
                folder.resolve("home/.local/state/viva/device")),
        shell.run("where").ends(0).out());
    assertFalse(Files.exists(folder.resolve("home")));
  }

  @Test
  void whereNamesTheFileOfAnswersOnceThereIsOne() {
    assertEquals(null, shell.run("where", "--json").map().get("answers"));
    shell.typing("Paris").run("small");
    Object answers = shell.run("where", "--json").ends(0).map().get("answers");
    assertTrue(Files.exists(Path.of((String) answers)));
  }

  @Test
  void theDataHomeIsChosenOnTheCommandLine() {
    assertEquals(
        shell.here().resolve("d").toString(),
        shell.run("where", "--json", "--data", "d").map().get("data"));
    assertEquals(
        shell.here().resolve("d").toString(),
        shell.run("--data", "d", "where", "--json").map().get("data"));
    assertEquals(
        folder.resolve("e").toString(),
        shell
            .set("VIVA_HOME", folder.resolve("e").toString())
            .run("where", "--json")
            .map()
            .get("data"));
  }

  @Test
  void completionIsAScriptForBashAndZsh() {
    shell.run("completion", "bash").ends(0).says("complete -F _complete_viva");
    shell.run("completion", "zsh").ends(0).says("bashcompinit");
  }

  @Test
  void otherShellsAreToldThatTheyHaveNone() {
    shell.run("completion", "fish").ends(2).talks("there is no completion for fish yet");
    shell.run("completion", "tcsh").ends(2).talks("no completion for \"tcsh\"; there are: bash");
    shell.run("completion").ends(2).talks("Try: viva completion --help");
  }

  @Test
  void whatCannotBeWrittenIsToldWithItsFileAndNoTrace() {
    BankText.write(shell.data(), "in the way");
    Shell.Result result = shell.run("banks", "add", "questions/small.yaml").ends(3);
    result.talks("viva: could not read or write: " + shell.data());
    assertFalse(result.err().contains("Exception"), result.err());
  }

  @Test
  void aTraceIsShownIfItIsWanted() {
    BankText.write(shell.data(), "in the way");
    shell.run("--debug", "banks", "add", "questions/small.yaml").ends(3).talks("Exception");
  }

  @Test
  void aJournalThatCannotBeReadIsTrouble() {
    BankText.write(shell.data().resolve("journal"), "in the way");
    Shell.Result told = shell.run("scores").ends(3).talks("journal: could not be read: ");
    assertEquals("", told.out());
    assertEquals("", shell.run("scores", "--json").ends(3).out());
    assertEquals("", shell.run("stats").ends(3).talks("journal: could not be read: ").out());
  }

  @Test
  void withoutAHomeTheDataLiesInTheFolderOfTheAccount() {
    shell.set("HOME", "").run("where").ends(0).says("account/.local/share/viva");
  }
}

package viva.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import viva.desk.BankText;

/** What a check is asked to look at, and how it ends. */
class CheckTest {
  @TempDir private Path folder;
  private Shell shell;

  @BeforeEach
  void open() {
    shell = new Shell(folder);
  }

  @Test
  void theBanksBuiltInPassStrictly() {
    shell
        .run("check", "--strict", "xu-2017", "global-times-2012", "two-texts")
        .ends(0)
        .talks("no faults");
  }

  @Test
  void withoutAWordTheFolderQuestionsIsChecked() {
    shell.write("questions/faulty.yaml", BankText.FAULTY);
    shell.run("check").ends(1).says("questions/faulty.yaml:11:13: ").talks("2 banks, ");
  }

  @Test
  void withoutAnyQuestionsItSaysWhatToName() throws IOException {
    Files.delete(shell.here().resolve("questions/small.yaml"));
    shell
        .run("check")
        .ends(2)
        .talks("there are no banks in a folder questions here; name files, folders or banks");
  }

  @Test
  void readsStandardInput() {
    shell.typing(BankText.SMALL).run("check", "-").ends(0).talks("1 bank, 3 sound questions");
    shell.typing(BankText.FAULTY).run("check", "-").ends(1).says("<stdin>:11:13: error[");
  }

  @Test
  void expandsAPatternThatTheShellLeft() {
    shell.write("more/deep/faulty.yaml", BankText.FAULTY);
    shell.run("check", "more/**/*.yaml").ends(1).says("more/deep/faulty.yaml:11:13: ");
    shell.run("check", "more\\**\\*.yaml").ends(1).says("more/deep/faulty.yaml:11:13: ");
    shell.run("check", "more/*.yaml").ends(2).talks("no bank's file matches \"more/*.yaml\"");
  }

  @Test
  void aFileNamedTwiceIsCheckedOnce() {
    shell
        .run("check", "questions", "./questions/small.yaml", "small", "questions/*")
        .ends(0)
        .talks("1 bank, 3 sound questions");
  }

  @Test
  void aSecondBankWithTheSameIdIsAFault() {
    shell.write("other.yaml", BankText.small("small", "Other"));
    shell
        .run("check", "questions", "other.yaml")
        .ends(1)
        .says("other.yaml:2:5: error[bank/id-taken]: the id \"small\" is taken by the bank in ");
  }

  @Test
  void aThousandFilesAreAllToldInTheirOrder() {
    for (int i = 0; i < 1000; i++) {
      shell.write("many/b%03d.yaml".formatted(i), BankText.FAULTY.replace("faulty", "f" + i));
    }
    Shell.Result result = shell.watched().run("check", "many").ends(1);
    result.talks("1000 banks, 1000 sound questions, 1000 faults");
    String[] lines =
        result.out().lines().filter(line -> line.contains(": error[")).toArray(String[]::new);
    assertEquals(1000, lines.length);
    for (int i = 0; i < 1000; i++) {
      assertTrue(lines[i].startsWith("many/b%03d.yaml:11:13: ".formatted(i)), lines[i]);
    }
  }

  @Test
  void progressIsShownOnATerminalAndErased() {
    shell.write("questions/two.yaml", BankText.small("two", "Two"));
    shell.write("questions/three.yaml", BankText.small("three", "Three"));
    assertFalse(shell.run("check").err().contains("checked"));
    String err = shell.watched().run("check", "--no-hints").ends(0).err();
    assertTrue(err.startsWith("\r\033[Kchecked 1 of 3"), err);
    assertTrue(err.contains("checked 2 of 3\r\033[K3 banks"), err);
  }

  @Test
  void strictlyAWarningFailsAndAHintNever() {
    shell.write("old.yaml", BankText.SMALL);
    shell.write(
        "questions/small.yaml", BankText.SMALL.replace("Seine\n    type", "Marne\n    type"));
    shell.run("check", "--since", "old.yaml").ends(0).talks("1 warning");
    shell.run("check", "--since", "old.yaml", "--strict").ends(1).says("warning[since/key]");
    shell.write("questions/small.yaml", BankText.SMALL.replace("Which river", "What river"));
    shell.run("check", "--since", "old.yaml").ends(0).says("hint[since/words]");
    shell.run("check", "--since", "old.yaml", "--no-hints", "--strict").ends(0);
  }

  @Test
  void aFormatIsChosenByItsName() {
    shell.write("faulty.yaml", BankText.FAULTY);
    Map<?, ?> sarif = shell.run("check", "faulty.yaml", "--format", "sarif").ends(1).map();
    assertEquals("2.1.0", sarif.get("version"));
    shell
        .run("check", "faulty.yaml", "--format=github")
        .ends(1)
        .says("::error file=faulty.yaml,line=11,col=13,title=answer/unknown-option::answer");
    shell
        .run("check", "small", "--format", "xml")
        .ends(2)
        .talks("no format is called \"xml\"; there are: text, json, sarif, github");
    shell.run("check", "small", "--json", "--format", "sarif").ends(2).talks("two formats");
  }

  @Test
  void aRuleIsExplained() {
    shell.run("check", "--explain", "answer/number").ends(0).says("never its number");
    shell.run("check", "--explain").ends(0).says("\nanswer/number  ");
    shell
        .run("check", "--explain", "answer/numbre")
        .ends(2)
        .talks("no rule is called \"answer/numbre\"; did you mean: answer/number");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--output=evil", "", "-x"})
  void aRevisionIsNeverTakenForAnOption(String revision) {
    shell.run("check", "small", "--since=" + revision).ends(2).talks("is no revision");
  }

  @Test
  void aCopyWithoutABankIsAUsageProblem() {
    shell.write("empty.yaml", "");
    shell
        .run("check", "--since", "empty.yaml")
        .ends(2)
        .talks("there is no bank in empty.yaml that could be compared with");
  }

  @Test
  void aFolderWithoutBanksIsToldAsOne() throws IOException {
    Files.createDirectories(shell.here().resolve("empty"));
    shell.run("check", "empty").ends(2).talks("the folder empty holds no banks");
    shell.run("preview", "empty").ends(2).talks("the folder empty holds no banks");
    shell.run("preview", "-").ends(2).talks("preview takes a file or a bank");
  }
}

package viva.cli;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import viva.desk.BankText;

/** Study, plans and exams from the command line. */
class StudyTest {
  @TempDir private Path folder;
  private Shell shell;

  @BeforeEach
  void open() {
    shell = new Shell(folder);
  }

  private void seesAll() {
    shell.typing("Paris", "Seine", "1789", "").run("study", "small").ends(0);
  }

  @Test
  void whatIsDueOverAllBanksIsStudied() {
    shell.write("questions/other.yaml", BankText.small("other", "Other"));
    seesAll();
    shell.later(5).run("study", "--count", "3").ends(0).says("Asked now: due for 3 days.");
  }

  @Test
  void whereNothingIsDueThatIsFine() {
    seesAll();
    shell.run("study", "small").ends(0).says("Nothing is due until Tuesday (3 questions).");
    shell.run("small").ends(0).says("Nothing is due until Tuesday (3 questions).");
  }

  @Test
  void newQuestionsAreLimitedByTheSetting() {
    shell.write("../home/.local/share/viva/config.yaml", "memory:\n  new: 1\n");
    shell.run("study", "small").ends(0).says("Question 1 of 1,");
    shell.run("study", "small", "--new").ends(0).says("Question 1 of 3,");
  }

  @Test
  void crammingAsksWhatIsNotDue() {
    seesAll();
    shell.run("study", "small", "--ahead").ends(0).says("ahead of time, due in 2 days.");
  }

  @Test
  void newAndAheadDoNotGoTogether() {
    shell.run("study", "--new", "--ahead").ends(2).talks("--new and --ahead do not go together");
  }

  @Test
  void aPlanIsKeptShownAndTakenBack() {
    shell.run("plan").ends(0).talks("No exam is planned for.");
    shell
        .run("plan", "small", "+20")
        .ends(0)
        .says(
            "12 December: 20 days, 1 new question a day, up to 1 min a day, too early to tell if"
                + " you keep to that.");
    shell.run("plan").ends(0).says("A small bank: 12 December: 20 days");
    shell.run("plan", "small", "--none").ends(0).says("No exam is planned for.");
    shell.run("plan", "small").ends(0).talks("No exam is planned for.");
  }

  @Test
  void aDateThatIsNoneOrOverIsTold() {
    shell.run("plan", "small", "soon").ends(2).talks("A date is written as 2026-12-12");
    shell.run("plan", "small", "2026-11-21").ends(2).talks("That day is over.");
    shell.run("plan", "small", "2036-11-21").ends(2).talks("more than three years away");
  }

  @Test
  void anExamIsOnOneBank() {
    shell.write("questions/other.yaml", BankText.small("other", "Other"));
    shell.run("quiz", "--mode", "exam").ends(2).talks("an exam is on one bank; name it");
  }

  @Test
  void aPaperCanBeSatAgainByItsNumber() {
    String number =
        shell.run("quiz", "small", "--mode", "exam").ends(0).out().lines().findFirst().get();
    String paper = number.replaceAll("Exam, paper (.*)\\.", "$1");
    shell
        .run("quiz", "small", "--mode", "exam", "--paper", paper)
        .ends(0)
        .says("Exam, paper " + paper + ".");
    shell
        .write("questions/small.yaml", BankText.SMALL + "# changed\n")
        .run("quiz", "small", "--mode", "exam", "--paper", paper)
        .ends(2)
        .talks("is of another bank, or of this one before a change");
    shell.run("quiz", "small", "--mode", "exam", "--paper", "7").ends(2).talks("ca44b534-20-4711");
    shell.run("quiz", "small", "--paper", paper).ends(2).talks("--paper is for exams");
  }

  @Test
  void aModeAndAScopeAreNamedByTheirWords() {
    shell.run("quiz", "--mode", "test").ends(2).talks("--mode is practice, study, missed or exam");
    shell
        .run("quiz", "--mode", "missed", "--scope", "ahead")
        .ends(2)
        .talks("the scopes of missed are missed, sure, lately, weak, leeches");
    shell.run("quiz", "--mode", "missed").ends(0).says("Nothing of these banks was missed");
  }

  @Test
  void aSettingThatMeansNothingIsToldAndTheUsualHolds() {
    shell.write(
        "../home/.local/share/viva/config.yaml",
        "memory:\n  retention: 1.5\n  guessing: maybe\n  nwe: 3\n");
    shell
        .run("study", "small")
        .ends(0)
        .talks("the setting memory.retention is a share from 0.7 to 0.99, not \"1.5\"")
        .talks("the setting memory.guessing is true or false, not \"maybe\"")
        .talks("did you mean \"new\"?");
  }
}

package viva.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The program through pipes: no terminal, no control characters, no trace, exit codes. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(120)
class PlainIT {
  private static final String FIRST_FIVE = "漢字\na e\ntrue\nParis\n42\n";

  /** The first three in the order in which study mixes the topics. */
  private static final String STUDIED = "漢字\ntrue\na e\n";

  private static final String LAST_FOUR = "café\nМосква\none two three\nwater\nfire\n\ngood\n";

  @TempDir Path folder;

  private Home home() {
    return Home.with(folder, "nine-kinds", "faulty");
  }

  private static Piped checked(int exitCode, Piped run) {
    String all = run.out() + run.err();
    assertEquals(exitCode, run.exitCode(), run::toString);
    assertFalse(all.contains("\033"), run::toString);
    assertFalse(all.contains("\tat ") || all.contains("Exception"), run::toString);
    return run;
  }

  private static void assertSays(String text, String... wanted) {
    for (String words : wanted) {
      assertTrue(text.contains(words), () -> "no “" + words + "” in\n" + text);
    }
  }

  @Test
  void asksNineKindsThroughAPipe() {
    Home home = home();
    Piped run = checked(0, home.sitting().piped(FIRST_FIVE + LAST_FOUR));
    assertSays(run.out(), "Question 1 of 9, multiple-choice:", "Question 9 of 9, flashcard:");
    assertSays(run.out(), "漢字", "🎉", "العربية", "ne\u0301e, n\u00e9e", "(gap 1) in (gap 2)");
    assertSays(run.out(), "Result: 9 of 9 points, 100 %.");
    assertEquals("", run.err());
    assertEquals(Learner.QUESTIONS, home.answered());
    Piped scores = checked(0, home.viva("scores", "--json").piped(""));
    assertSays(scores.out(), "\"answered\" : 9", "\"won\" : 9.0", "\"finished\" : true");
  }

  @Test
  void keepsEverythingAtTheEndOfInput() {
    Home home = home();
    Piped run = checked(0, home.sitting().piped("漢字\na k\n"));
    assertSays(run.out(), "Result: 1 of 2 points, 50 %.", "2 of 9 questions answered");
    Piped scores = checked(0, home.viva("scores", "--json").piped(""));
    assertSays(scores.out(), "\"answered\" : 2", "\"asked\" : 9", "\"finished\" : false");
    Piped more = checked(0, home.viva("quiz", "--resume").piped("true\n"));
    assertSays(more.out(), "Question 3 of 9", "Question 4 of 9");
    assertEquals(List.of("choice", "ticks", "truth"), home.answered());
    assertEquals(1, home.sittings().size());
  }

  @Test
  void goesHomeWithoutATerminal() {
    Home home = home();
    Piped run =
        checked(0, home.viva().piped("2\n" + STUDIED + ":stop\n\n:resume\n:stop\n\n:quit\n"));
    assertSays(run.out(), "2. Nine kinds, 9 questions, not sat yet.", "known, last 100 %, today.");
    assertSays(run.out(), "Not finished: study of Nine kinds, 3 of 9, today. :resume goes on.");
    assertSays(run.out(), "2 questions of questions/faulty.yaml cannot be asked.");
    assertEquals(3, home.answers().size());
  }

  @Test
  void aClosedPipeIsNoError() {
    Home home = home();
    for (String command : List.of("banks", "--help")) {
      Piped run = checked(0, home.viva(command).pipedInShell("%s | head -n 1", ""));
      assertEquals(1, run.out().lines().count(), run::toString);
      assertEquals("", run.err());
    }
    String answers = FIRST_FIVE + LAST_FOUR;
    Piped run = checked(0, home.sitting().pipedInShell("%s | head -n 1", answers));
    assertEquals("", run.err());
    assertEquals(Learner.QUESTIONS, home.answered());
  }

  @Test
  void wrongUsageIsTold() {
    Home home = home();
    Piped option = checked(2, home.viva("--wrong").piped(""));
    assertSays(option.err(), "--wrong", "viva --help");
    Piped name = checked(2, home.viva("quiz", "nine-kimds").piped(""));
    assertSays(name.err(), "nine-kinds");
    assertEquals("", option.out() + name.out());
  }

  @Test
  void aBankThatCannotBeReadIsTold() throws IOException {
    Home home = home();
    Piped missing = checked(2, home.viva("quiz", "questions/none.yaml").piped(""));
    assertSays(missing.out() + missing.err(), "questions/none.yaml");
    Files.write(folder.resolve("questions/noise.yaml"), new byte[] {(byte) 0xff, 0, 1, 2, 27, 91});
    Piped noise = checked(1, home.viva("quiz", "questions/noise.yaml").piped(""));
    assertSays(noise.out() + noise.err(), "questions/noise.yaml");
  }

  @Test
  void checkTellsEveryFault() {
    Home home = home();
    Piped run = checked(1, home.viva("check", "questions").piped(""));
    assertSays(run.out(), "questions/faulty.yaml:7:13: error[answer/unknown-option]");
    assertSays(
        run.out(), "questions/faulty.yaml:9:5: error[key/unknown]", "did you mean \"answer\"");
    checked(0, home.viva("check", Home.NINE_KINDS).piped(""));
  }

  @Test
  void speaksUtf8WhateverTheLocaleSays() {
    Home home = home();
    String answers = FIRST_FIVE + LAST_FOUR;
    Piped run = checked(0, home.sitting().with("LC_ALL", "C").piped(answers));
    assertSays(run.out(), "漢字", "🎉", "العربية", "Result: 9 of 9 points, 100 %.");
    assertTrue(home.answers().get(5).response().words().contains("Москва"));
  }

  @Test
  void saysThatAnswersAreNotKeptAndGoesOn() throws IOException {
    Home home = home();
    Files.createDirectories(home.journal().getParent());
    Files.writeString(home.journal(), "in the way");
    Piped run = checked(3, home.sitting().piped(FIRST_FIVE + LAST_FOUR));
    assertSays(run.out(), "could not save your answers in", "Result: 9 of 9 points, 100 %.");
    int told = run.out().split("could not save", -1).length - 1;
    assertTrue(told >= Learner.QUESTIONS.size(), run::toString);
    assertEquals("in the way", Files.readString(home.journal()));
  }

  @Test
  void theScreenSaysThatAnswersAreNotKeptAndGoesOn() throws IOException {
    Home home = home();
    Files.createDirectories(home.journal().getParent());
    Files.writeString(home.journal(), "in the way");
    try (PseudoTerminal terminal = home.sitting("--id", "choice,truth").start()) {
      Learner learner = new Learner(terminal);
      learner.answers("choice");
      terminal.waitFor("could not save your answers");
      learner.goesOn();
      learner.answers("truth");
      terminal.waitFor("could not save your answers");
      Files.delete(home.journal());
      learner.goesOn();
      learner.seesResults();
      terminal.waitForNo("could not save");
    }
    assertEquals(List.of("choice", "truth"), home.answered());
  }
}

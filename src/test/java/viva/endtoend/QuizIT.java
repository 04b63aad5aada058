package viva.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import viva.question.Response;

/** Whole sittings on the full screen, from home and back. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(120)
class QuizIT {
  private static final String GREY_OR_COLOUR = "(3[0-8]|4[0-8]|9[0-7]|10[0-7])";

  @TempDir Path folder;

  private Home home() {
    return Home.with(folder, "nine-kinds");
  }

  private static void assertShows(PseudoTerminal terminal, String... texts) {
    String all = String.join("\n", terminal.screen());
    for (String text : texts) {
      assertTrue(all.contains(text), () -> "no “" + text + "”\n" + terminal.picture());
    }
  }

  @Test
  void goesFromHomeThroughNineKindsToTheScore() {
    Home home = home();
    try (PseudoTerminal terminal = home.viva().start()) {
      Learner learner = new Learner(terminal);
      learner.seesHome();
      assertTrue(
          terminal.screen().get(3).matches(" ▸ Nine kinds +9 +new +– +–"), terminal::picture);
      choosesAPractice(terminal);
      misses(terminal, learner);
      misspells(terminal, learner);
      learner.answersFrom("sum");
      comesBack(terminal, learner);
      learner.seesResults();
      assertShows(terminal, "8 of 9   89 %", "✓ 7   ~ 1   ✗ 1", "To look at again");
      assertShows(terminal, "By topic", "Signs", "1/2", "▸ ✗ Which sign reads “kanji”?");
      terminal.type("q");
      learner.seesHome();
      assertShows(terminal, "Nine kinds", "89 %");
      assertFalse(String.join("", terminal.screen()).contains("Not finished"), terminal::picture);
      terminal.type("q");
      assertEquals(0, terminal.exitCode());
      seesWholeCharacters(terminal);
    }
    assertEquals(10, home.answers().size());
    assertEquals(List.of(), home.read().damages());
  }

  /** In the author's order, by the form of options. */
  private static void choosesAPractice(PseudoTerminal terminal) {
    terminal.type("o");
    terminal.waitFor("‹ study ›");
    terminal.type(Keys.RIGHT);
    terminal.waitFor("‹ practice ›");
    terminal.type(Keys.ENTER);
  }

  /** The first question, answered wrongly by a click on an option that says why it is wrong. */
  private static void misses(PseudoTerminal terminal, Learner learner) {
    learner.sees("choice");
    assertShows(terminal, "Nine kinds · practice", "1 of 9   ✓ 0  ✗ 0", " Signs");
    assertShows(terminal, "choose  Enter answer  h hint  f flag  s skip", "Esc menu");
    assertFalse(String.join("", terminal.screen()).contains("▸"), terminal::picture);
    terminal.click(8, learner.rowOf("Ж"));
    terminal.waitFor("▸ " + learner.number("Ж") + "  Ж");
    terminal.type("h");
    terminal.waitFor("Hint  Two signs.");
    terminal.type(Keys.ENTER);
    learner.seesFeedback("✗ Wrong. That is a letter.");
    assertShows(terminal, "right answer", "your answer", "1 of 9 +1 again   ✓ 0  ✗ 1");
    assertShows(terminal, "stand for the script itself.", "“On signs”, paragraph\u00a02");
    assertShows(terminal, "(look for “script”)", "Enter next  c I was right");
    learner.goesOn();
  }

  private static void misspells(PseudoTerminal terminal, Learner learner) {
    for (String question : List.of("ticks", "truth")) {
      learner.answers(question);
      learner.goesOn();
    }
    learner.sees("word");
    assertShows(terminal, "type your answer  Enter answer  Esc menu");
    terminal.type("Parys" + Keys.ENTER);
    learner.seesFeedback("Right, but for the spelling.");
    assertShows(terminal, "yours  Parys", "right  Paris");
    assertTrue(
        terminal.screen().stream().anyMatch(line -> line.strip().equals("^")), terminal::picture);
    learner.goesOn();
  }

  /** The question that was missed is asked once more at the end. */
  private static void comesBack(PseudoTerminal terminal, Learner learner) {
    learner.sees("choice");
    assertShows(terminal, "9 of 9 +1 again", "Signs · again, because it was missed");
    learner.answers("choice");
    assertShows(terminal, "✓ 7  ~ 1  ✗ 1");
    learner.goesOn();
  }

  private static void seesWholeCharacters(PseudoTerminal terminal) {
    List<String> wanted = List.of("漢字", "Ж", "🎉", "العربية", "e\u0301", "\u00e9", "Москва", "水");
    for (String text : wanted) {
      assertTrue(terminal.raw().contains(text), () -> "no " + text);
    }
    assertFalse(terminal.raw().contains("??"));
    assertFalse(terminal.raw().contains("\ufffd"));
  }

  @Test
  void sitsNineKindsInASmallWindow() {
    Home home = home();
    try (PseudoTerminal terminal = home.viva().size(40, 12).start()) {
      Learner learner = new Learner(terminal);
      learner.seesHome();
      assertShows(terminal, "▸ Nine kinds");
      terminal.type(Keys.ENTER);
      Set<String> studied = new HashSet<>();
      for (int number = 1; number <= Learner.QUESTIONS.size(); number++) {
        String question = learner.seesOne();
        learner.answers(question);
        assertShows(terminal, number + " of 9");
        assertTrue(studied.add(question), terminal::picture);
        learner.goesOn();
      }
      learner.seesResults();
      assertShows(terminal, "9 of 9   100 %");
      terminal.type("q");
      learner.seesHome();
      assertShows(terminal, "100 %");
      terminal.type("q");
      assertEquals(0, terminal.exitCode());
    }
    assertEquals(Set.copyOf(Learner.QUESTIONS), Set.copyOf(home.answered()));
    assertEquals("study", home.sittings().get(0).mode());
  }

  @Test
  void takesTenThousandPastedCharactersAndEditsThem() {
    Home home = home();
    String pasted = "0123456789".repeat(1000);
    try (PseudoTerminal terminal = home.sitting("--id", "word").start()) {
      Learner learner = new Learner(terminal);
      learner.sees("word");
      terminal.paste(pasted);
      terminal.waitFor("0123456789");
      terminal.type("z" + Keys.HOME + "a");
      terminal.waitFor("▸ a0123456789");
      terminal.type(Keys.ENTER);
      learner.seesFeedback("Wrong.");
      terminal.type("q");
      learner.seesResults();
    }
    assertEquals(
        List.of(Response.of("a" + pasted + "z")),
        home.answers().stream().map(a -> a.response()).toList());
  }

  @Test
  void takesAPasteOfManyLinesAsOneLineAndAnswersNothing() {
    Home home = home();
    try (PseudoTerminal terminal = home.sitting("--id", "word").start()) {
      Learner learner = new Learner(terminal);
      learner.sees("word");
      terminal.paste("Paris\nof France\n\033[31m\n");
      terminal.waitFor("▸ Paris of France");
      terminal.type("!");
      terminal.waitFor("!");
      learner.sees("word");
      assertFalse(terminal.raw().contains("\033[31m"));
    }
    assertEquals(0, home.answers().size());
  }

  @Test
  void keepsWhatIsTypedWhenTheWindowChanges() {
    Home home = home();
    try (PseudoTerminal terminal = home.sitting("--id", "word").start()) {
      Learner learner = new Learner(terminal);
      learner.sees("word");
      terminal.type("Pa");
      terminal.waitFor("▸ Pa");
      terminal.resize(120, 40);
      seesAtTheBottom(terminal, 40, "▸ Pa");
      terminal.type("ri");
      terminal.waitFor("▸ Pari");
      terminal.resize(50, 14);
      seesAtTheBottom(terminal, 14, "▸ Pari");
      terminal.type("s" + Keys.ENTER);
      learner.seesFeedback("Right.");
      assertShows(terminal, "yours  Paris");
    }
  }

  private static void seesAtTheBottom(PseudoTerminal terminal, int rows, String text) {
    terminal.waitUntil(
        rows + " rows with " + text,
        lines ->
            lines.size() == rows
                && Learner.footer(lines).contains("Esc menu")
                && lines.stream().anyMatch(line -> line.contains(text)));
  }

  @Test
  void saysWhatAWindowMustHaveAndTakesNoAnswerUnseen() {
    Home home = home();
    try (PseudoTerminal terminal = home.sitting("--id", "word").start()) {
      Learner learner = new Learner(terminal);
      learner.sees("word");
      terminal.type("Par");
      terminal.waitFor("▸ Par");
      terminal.resize(39, 12);
      terminal.waitFor("viva needs 40x12, this is 39x12.");
      terminal.type("ty" + Keys.ENTER);
      terminal.resize(80, 24);
      seesAtTheBottom(terminal, 24, "▸ Par");
      terminal.type("is" + Keys.ENTER);
      learner.seesFeedback("yours  Paris");
    }
  }

  @Test
  void aHeldEnterAnswersNothingAndSkipsNoFeedback() throws InterruptedException {
    Home home = home();
    try (PseudoTerminal terminal = home.sitting("--id", "truth,sum").start()) {
      Learner learner = new Learner(terminal);
      learner.sees("truth");
      learner.fills("truth");
      hold(terminal);
      learner.seesFeedback("Right.");
      hold(terminal, " ");
      learner.sees("sum");
      assertFalse(String.join("", terminal.screen()).contains("Enter again"), terminal::picture);
      terminal.type("4");
      terminal.waitFor("▸ 4");
      assertFalse(String.join("", terminal.screen()).contains("Enter again"), terminal::picture);
    }
    assertEquals(List.of("truth"), home.answered());
  }

  /** Presses some keys and then Enter for a while, as a keyboard repeats it. */
  private static void hold(PseudoTerminal terminal, String... first) throws InterruptedException {
    terminal.type(String.join("", first));
    for (int i = 0; i < 12; i++) {
      terminal.type(Keys.ENTER);
      Thread.sleep(30); // The gap is what is tested.
    }
  }

  @Test
  void dropsKeysTypedBeforeAQuestionWasSeen() {
    Home home = home();
    try (PseudoTerminal terminal = home.sitting("--id", "choice,truth").start()) {
      Learner learner = new Learner(terminal);
      terminal.type("1" + Keys.ENTER + "2" + Keys.ENTER);
      learner.sees("choice");
      untouched(terminal);
      learner.fills("choice");
      terminal.type(Keys.ENTER);
      learner.seesFeedback("Right.");
      terminal.type(" " + Keys.ENTER + "2" + Keys.ENTER);
      learner.sees("truth");
      untouched(terminal);
    }
    assertEquals(List.of("choice"), home.answered());
  }

  /** Whatever was typed before has been handled once a key typed now shows its effect. */
  private static void untouched(PseudoTerminal terminal) {
    terminal.type("f");
    terminal.waitFor("flagged");
    assertFalse(String.join("", terminal.screen()).contains("▸"), terminal::picture);
  }

  @Test
  void ctrlCLeavesAndKeepsTheAnswers() {
    Home home = home();
    try (PseudoTerminal terminal = home.sitting().start()) {
      Learner learner = new Learner(terminal);
      for (String question : List.of("choice", "ticks")) {
        learner.answers(question);
        learner.goesOn();
      }
      learner.sees("truth");
      learner.fills("truth");
      terminal.type(Keys.ctrl('c'));
      learner.seesResults();
      assertShows(terminal, "2 of 2   100 %", "2 of 9 questions answered", "g go on");
      terminal.type(Keys.ctrl('c'));
      learner.seesHome();
      assertShows(terminal, "Not finished: practice of Nine kinds, 2 of 9, today.", "r go on");
      terminal.type(Keys.ctrl('c'));
      assertEquals(0, terminal.exitCode());
    }
    assertEquals(List.of("choice", "ticks"), home.answered());
  }

  @Test
  void stopsForTheShellAndComesBackWithWhatWasTyped() {
    Home home = home();
    try (PseudoTerminal terminal = home.sitting("--id", "word").underShell().start()) {
      Learner learner = new Learner(terminal);
      learner.sees("word");
      terminal.type("Pa" + Keys.ctrl('z'));
      terminal.waitFor("Stopped");
      assertTrue(terminal.hasLeftScreen());
      terminal.type("echo back at the\" \"shell\r");
      terminal.waitFor("back at the shell");
      terminal.type("fg\r");
      terminal.waitFor("▸ Pa");
      terminal.type("ris" + Keys.ENTER);
      learner.seesFeedback("Right.");
      terminal.type("q");
      learner.seesResults();
      terminal.type("q");
      learner.seesHome();
      terminal.type("q");
      terminal.waitUntil("the prompt", lines -> terminal.raw().stripTrailing().endsWith("$"));
      terminal.type("exit\r");
      assertEquals(0, terminal.exitCode());
    }
  }

  @Test
  void emitsNoColourWhereNoneIsWanted() {
    Home home = home();
    try (PseudoTerminal terminal = home.sitting("--id", "truth").with("NO_COLOR", "1").start()) {
      Learner learner = new Learner(terminal);
      learner.answers("truth");
      learner.goesOn();
      learner.seesResults();
      String sgr = "\033\\[(\\d*;)*" + GREY_OR_COLOUR + "(;\\d*)*m";
      assertFalse(Pattern.compile(sgr).matcher(terminal.raw()).find(), terminal::picture);
    }
  }

  @Test
  void aBankCannotReachTheTerminal() {
    Home home = Home.with(folder, "hostile");
    try (PseudoTerminal terminal = home.viva().start()) {
      Learner learner = new Learner(terminal);
      learner.seesHome();
      assertShows(terminal, "3 questions of", "cannot be asked. viva check");
      terminal.type(Keys.ENTER);
      terminal.waitFor("Which of these is sound?");
      terminal.type(learner.number("this one") + Keys.ENTER);
      learner.seesFeedback("Right.");
      terminal.type("q");
      learner.seesResults();
      String raw = terminal.raw();
      List<String> bad =
          List.of("\033]0", "\033[35;7m", "\u202e", "\u2066", "\033[5n", "\u009b", "\007");
      bad.forEach(
          text ->
              assertFalse(raw.contains(text), () -> "it wrote " + text.toUpperCase(Locale.ROOT)));
    }
  }
}

package viva.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import viva.journal.AnswerEntry;
import viva.journal.EndEntry;
import viva.journal.Journal;
import viva.journal.SittingEntry;
import viva.question.Response;
import viva.question.Verdict;

/**
 * An exam as somebody sits it: to its end, cut off and taken up again, and until its time is up.
 */
@DisabledOnOs(OS.WINDOWS)
@Timeout(120)
class ExamIT {
  /** All kinds but the card, which nobody but the learner can mark. */
  private static final int QUESTIONS = Learner.QUESTIONS.size() - 1;

  @TempDir Path folder;

  private Home home() {
    return Home.with(folder, "nine-kinds");
  }

  private static Launch exam(Home home, String... more) {
    String[] arguments = new String[more.length + 4];
    System.arraycopy(new String[] {"quiz", Home.NINE_KINDS, "--mode", "exam"}, 0, arguments, 0, 4);
    System.arraycopy(more, 0, arguments, 4, more.length);
    return home.viva(arguments);
  }

  /** Reads what the exam is about to be, while its clock does not run, and begins. */
  private static void begins(PseudoTerminal terminal) {
    terminal.waitFor("Enter begin");
    assertShows(terminal, QUESTIONS + " questions, 30 minutes.");
    terminal.type(Keys.ENTER);
  }

  private static void assertShows(PseudoTerminal terminal, String... texts) {
    String all = String.join("\n", terminal.screen());
    for (String text : texts) {
      assertTrue(all.contains(text), () -> "no “" + text + "”\n" + terminal.picture());
    }
  }

  /** Answers the question at hand and the ones after it, up to this one of the paper. */
  private static Set<String> answers(PseudoTerminal terminal, int from, int to) {
    Learner learner = new Learner(terminal);
    Set<String> answered = new HashSet<>();
    for (int number = from; number <= to; number++) {
      terminal.waitFor(" " + number + " of " + QUESTIONS);
      String question = learner.seesOne();
      assertTrue(answered.add(question), terminal::picture);
      learner.fills(question);
      terminal.type(Keys.ENTER);
    }
    return answered;
  }

  @Test
  void isSatInAnyOrderAndToldOfOnlyOnceItIsHandedIn() {
    Home home = home();
    try (PseudoTerminal terminal = exam(home, "--minutes", "30").start()) {
      begins(terminal);
      Learner learner = new Learner(terminal);
      learner.seesOne();
      assertShows(terminal, "1 of " + QUESTIONS + "   30 min left");
      answers(terminal, 1, QUESTIONS);
      terminal.waitFor("▸ Hand in");
      assertFalse(String.join("", terminal.screen()).contains("Right"), terminal::picture);
      terminal.type("kk\r"); // Back to the last question but one, to answer it anew.
      terminal.waitFor(" " + (QUESTIONS - 1) + " of " + QUESTIONS);
      terminal.waitFor("Answered");
      terminal.type("\033");
      terminal.waitFor("a    sheet");
      terminal.type("a");
      terminal.waitFor("Hand in");
      terminal.type("d");
      terminal.waitFor("▸ Hand in");
      learner.goesOn();
      learner.seesResults();
      assertShows(terminal, "8 of 8   100 %", "✓ 8   ~ 0   ✗ 0   – 0", "paper ");
      terminal.type("q");
      learner.seesHome();
      terminal.type("q");
      assertEquals(0, terminal.exitCode());
    }
    assertEquals(QUESTIONS, home.answers().size());
    assertEquals("exam", home.sittings().get(0).mode());
  }

  @Test
  void goesOnAfterAKillWithItsClockRunning() {
    Home home = home();
    Set<String> first;
    try (PseudoTerminal terminal = exam(home, "--minutes", "30").start()) {
      begins(terminal);
      first = answers(terminal, 1, 3);
      terminal.waitFor(" 4 of " + QUESTIONS);
      terminal.kill();
      assertEquals(128 + 9, terminal.exitCode());
    }
    try (PseudoTerminal terminal = home.viva().start()) {
      new Learner(terminal).seesHome();
      terminal.waitFor("Not finished: exam of Nine kinds, 3 of " + QUESTIONS + ", today, ");
      terminal.type("r");
      Set<String> rest = answers(terminal, 4, QUESTIONS);
      rest.addAll(first);
      assertEquals(QUESTIONS, rest.size());
      terminal.waitFor("▸ Hand in");
      new Learner(terminal).goesOn();
      new Learner(terminal).seesResults();
      assertShows(terminal, "8 of 8   100 %");
    }
    assertEquals(1, home.sittings().size());
    assertEquals(List.of(), home.read().damages());
  }

  @Test
  void leavingItsRulesBeginsNothing() {
    Home home = home();
    try (PseudoTerminal terminal = exam(home).start()) {
      terminal.waitFor("Enter begin");
      terminal.type("q");
      new Learner(terminal).seesHome();
      terminal.type("q");
      assertEquals(0, terminal.exitCode());
    }
    assertEquals(List.of(), home.sittings());
  }

  /** Records of an exam of one minute that began so long ago and in which one answer was given. */
  private static void begun(Home home, Duration ago) {
    OffsetDateTime at = OffsetDateTime.now(ZoneOffset.UTC).minus(ago);
    Map<String, List<String>> filters = new LinkedHashMap<>();
    filters.put("count", List.of("2"));
    filters.put("minutes", List.of("1"));
    filters.put("possible", List.of("2"));
    filters.put("pass", List.of("0.5"));
    SittingEntry sitting =
        new SittingEntry(
            "exam1",
            at,
            "other",
            "",
            "exam",
            List.of(new SittingEntry.UsedBank("nine-kinds", "0123456789abcdef")),
            7,
            filters,
            List.of(
                new SittingEntry.Asked("nine-kinds", "word", List.of(), ""),
                new SittingEntry.Asked("nine-kinds", "sum", List.of(), "")));
    AnswerEntry answer =
        new AnswerEntry(
            "exam1/1",
            at.plusSeconds(1),
            "exam1",
            "nine-kinds",
            "word",
            "short-answer",
            "stem",
            "content",
            Response.of("Paris"),
            1,
            Verdict.RIGHT,
            1,
            0,
            1000,
            0,
            1,
            "");
    Journal journal = Journal.open(home.journal(), "other");
    assertEquals(Optional.empty(), journal.append(List.of(sitting, answer)));
  }

  private static boolean isOver(Home home) {
    return home.read().entries().stream()
        .anyMatch(e -> e instanceof EndEntry end && end.outcome() == EndEntry.Outcome.FINISHED);
  }

  @Test
  void isHandedInWhenItsTimeIsUp() {
    Home home = home();
    begun(home, Duration.ofSeconds(57));
    try (PseudoTerminal terminal = home.viva("quiz", "--resume").start()) {
      terminal.waitFor("The last minute.");
      terminal.type("4");
      terminal.waitFor("The time is over. The paper is handed in as it is.");
      assertShows(terminal, "1 of 2   50 %", "✓ passed, 50 % were needed", "– 1");
      assertTrue(isOver(home));
    }
    assertEquals(1, home.answers().size());
  }

  @Test
  void isHandedInAtTheNextStartIfItsTimeRanOutMeanwhile() {
    Home home = home();
    begun(home, Duration.ofMinutes(5));
    try (PseudoTerminal terminal = home.viva().start()) {
      new Learner(terminal).seesHome();
      terminal.waitFor("The time of the exam on Nine kinds ran out");
      assertFalse(String.join("", terminal.screen()).contains("Not finished"), terminal::picture);
    }
    assertTrue(isOver(home));
  }
}

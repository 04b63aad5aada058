package viva.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import viva.bank.Bank;
import viva.journal.Entry;
import viva.journal.Journal;
import viva.journal.SittingEntry;
import viva.progress.PastSitting;
import viva.progress.Score;
import viva.question.Response;
import viva.session.Filter;
import viva.session.Plan;
import viva.session.Sitting;
import viva.session.Sitting.Phase;

/** Sittings over a real journal; a new desk is a new run of the program. */
class DeskTest {
  @TempDir private Path folder;
  private Room room;

  @BeforeEach
  void sitDown() {
    room = new Room(folder);
  }

  private List<Entry> entries() {
    return Journal.open(room.places().journal(), "reader").read().entries();
  }

  private Room.Run resumed() {
    return new Room.Run(room.desk().sittings().resumeLast().orElseThrow());
  }

  @Test
  void lookingAroundLeavesNoTrace() {
    Desk desk = room.desk();
    desk.overview();
    desk.remark();
    assertFalse(Files.exists(room.places().data()));
    assertFalse(Files.exists(room.places().state()));
    assertEquals(Optional.empty(), desk.journalFile());
  }

  @Test
  void theFirstSittingNamesTheDevice() {
    Desk desk = room.desk();
    Room.begin(desk);
    assertTrue(Files.exists(desk.journalFile().orElseThrow()));
    assertEquals(desk.journalFile(), room.desk().journalFile());
  }

  @Test
  void aSittingIsKeptWithAllThatWasDecided() {
    Room.Run run = Room.begin(room.desk());
    SittingEntry entry = (SittingEntry) entries().get(0);
    assertEquals(run.id(), entry.id());
    assertEquals("Zoë", entry.learner());
    assertEquals(5, entry.seed());
    assertEquals("practice", entry.mode());
    assertEquals(List.of("bank"), entry.filters().get("order"));
    assertEquals(
        List.of("capital", "river", "year"),
        entry.questions().stream().map(SittingEntry.Asked::question).toList());
    assertEquals(run.at().options(), entry.questions().get(0).options());
  }

  @Test
  void aPlanThatFitsNoQuestionBeginsNothing() {
    Desk desk = room.desk();
    Filter none = new Filter(List.of("nothing"), List.of(), List.of(), List.of(), List.of());
    Plan plan = Plan.practice(1).filtered(none);
    assertTrue(desk.sittings().begin(List.of(desk.shelf().banks().get(0).bank()), plan).isEmpty());
    assertFalse(Files.exists(room.places().data()));
  }

  @Test
  void everyAnswerIsOnTheDiskBeforeTheNextStep() {
    Room.Run run = Room.begin(room.desk());
    run.on(run.sitting().answer(run.at().item().question().key(), 10));
    assertEquals(2, entries().size());
  }

  @Test
  void aSittingThatWasKilledGoesOnWithTheSameQuestionsAndOptions() {
    Room.Run run = Room.begin(room.desk()).right();
    Sitting again = resumed().sitting();
    assertEquals(run.sitting().paper(), again.paper());
    assertEquals(run.sitting().given(), again.given());
    assertEquals(List.of(1, 2), again.queue());
    assertEquals(run.sitting().plan(), again.plan());
  }

  @Test
  void whatWasMissedComesBackAfterAKill() {
    Room.begin(room.desk()).wrong().right();
    assertEquals(List.of(2, 0), resumed().sitting().queue());
  }

  @Test
  void undoReachesBackBeforeAKill() {
    Room.begin(room.desk()).right();
    Room.Run run = resumed();
    run.on(run.sitting().undo());
    assertEquals(0, room.desk().history().past().scores().size());
    run.wrong();
    Score score = room.desk().history().past().scores().get(0);
    assertEquals(0, score.won());
    assertEquals(1, score.answered());
  }

  @Test
  void aChangedMarkAndAFlagOutliveAKill() {
    Room.Run run = Room.begin(room.desk());
    run.on(run.sitting().flag());
    run.wrong().on(run.sitting().change(true));
    Sitting again = resumed().sitting();
    assertEquals(Set.of(0), again.flagged());
    assertEquals(1, again.given().get(0).score());
    assertTrue(again.given().get(0).changed());
    assertEquals(List.of(1, 2), again.queue());
  }

  @Test
  void aSittingLeftCanGoOnAndFinish() {
    Room.Run run = Room.begin(room.desk()).right();
    run.on(run.sitting().stop());
    Room.Run again = resumed().right().right();
    assertEquals(Phase.DONE, again.sitting().phase());
    Desk desk = room.desk();
    assertTrue(desk.sittings().resumeLast().isEmpty());
    assertEquals(3, desk.history().past().scores().get(0).won());
    assertTrue(desk.history().past().scores().get(0).finished());
  }

  @Test
  void nothingIsOfferedWithoutAnAnswer() {
    Room.begin(room.desk());
    assertTrue(room.desk().sittings().resumeLast().isEmpty());
  }

  @Test
  void nothingIsOfferedAfterTwoDays() {
    Room.begin(room.desk()).right();
    assertTrue(room.later(Duration.ofDays(3)).desk().sittings().resumeLast().isEmpty());
  }

  @Test
  void aSittingWhoseBankIsOutOfReachIsNotOfferedButNamed() {
    Room.begin(room.desk()).right();
    room.bank(BankText.small("other", "Other"));
    Desk desk = room.desk();
    assertTrue(desk.sittings().resumeLast().isEmpty());
    assertTrue(desk.sittings().whyNoneResumes().contains("is of small, which is not in reach"));
  }

  @Test
  void aSittingWhoseQuestionsAreGoneIsNotOfferedButNamed() {
    Room.begin(room.desk()).right().right();
    room.bank(BankText.SMALL.replace("id: year", "id: date"));
    Desk desk = room.desk();
    assertTrue(desk.sittings().resumeLast().isEmpty());
    assertTrue(
        desk.sittings().whyNoneResumes().contains("are gone from small, or cannot be asked"));
  }

  @Test
  void aSittingOfTheBankThatIsWantedGoesOnBeforeANewerOne() {
    BankText.write(folder.resolve("questions/other.yaml"), BankText.small("other", "Other"));
    Desk desk = room.desk();
    Bank other = desk.shelf().bank("other").orElseThrow();
    String id =
        new Room.Run(desk.sittings().begin(List.of(other), Plan.practice(1)).orElseThrow())
            .right()
            .id();
    String newer = Room.begin(desk).right().id();
    assertEquals(newer, desk.sittings().resumeLast().orElseThrow().id());
    assertEquals(id, desk.sittings().resumeLast(List.of(other)).orElseThrow().id());
  }

  @Test
  void aQuestionThatIsGoneIsLeftOut() {
    Room.begin(room.desk()).right();
    room.bank(BankText.SMALL.replace("id: river", "id: stream"));
    Sitting again = resumed().sitting();
    assertEquals(2, again.paper().size());
    assertEquals(1, again.given().size());
  }

  @Test
  void aQuestionThatWasGivenAnIdSinceKeepsItsAnswer() {
    room.bank(BankText.SMALL.replace("- id: capital\n    ", "- "));
    Room.Run run = Room.begin(room.desk());
    run.on(run.sitting().flag()).wrong().right();
    room.bank(BankText.SMALL);
    Room.Run again = resumed();
    assertEquals(List.of(2, 0), again.sitting().queue());
    assertEquals(Set.of(0), again.sitting().flagged());
    again.right().right();
    Score score = room.desk().history().past().scores().get(0);
    assertEquals(3, score.answered());
    assertEquals(2, score.won());
    assertTrue(score.finished());
  }

  @Test
  void aQuestionWhoseIdChangedAfterItsAnswerKeepsIt() {
    Room.begin(room.desk()).right();
    room.bank(BankText.SMALL.replace("id: capital", "id: town"));
    Sitting again = resumed().sitting();
    assertEquals(3, again.paper().size());
    assertEquals(List.of(1, 2), again.queue());
  }

  @Test
  void anOptionAddedSinceComesLast() {
    Room.Run run = Room.begin(room.desk()).right();
    room.bank(BankText.SMALL.replace("[Paris, Lyon, Nice]", "[Lille, Paris, Lyon, Nice]"));
    List<String> options = resumed().sitting().paper().get(0).options();
    assertEquals(run.sitting().paper().get(0).options(), options.subList(0, 3));
    assertEquals("Lille", options.get(3));
  }

  @Test
  void anUnknownSittingCannotBeResumed() {
    assertTrue(room.desk().sittings().resume("unknown").isEmpty());
  }

  @Test
  void twoProgramsThatGoOnAtOnceLoseNothingAndCountNothingTwice() {
    Room.Run run = Room.begin(room.desk()).right();
    run.on(run.sitting().stop());
    Room.Run one = new Room.Run(room.desk().sittings().resume(run.id()).orElseThrow());
    Room.Run two = new Room.Run(room.desk().sittings().resume(run.id()).orElseThrow());
    one.right();
    two.answer(Response.of("Rhine"));
    two.right();
    one.right();
    PastSitting past = room.desk().history().sitting(run.id()).orElseThrow();
    assertEquals(5, past.standing().size());
    assertEquals(3, past.score().answered());
    assertEquals(3, past.score().won());
  }

  @Test
  void noTwoRecordsOfTwoProgramsHaveOneId() {
    Room.Run run = Room.begin(room.desk()).right();
    Room.Run one = new Room.Run(room.desk().sittings().resume(run.id()).orElseThrow());
    Room.Run two = new Room.Run(room.desk().sittings().resume(run.id()).orElseThrow());
    one.right();
    two.right();
    List<String> ids = entries().stream().map(Entry::id).toList();
    assertEquals(ids.size(), new HashSet<>(ids).size());
    assertEquals(List.of(), Journal.open(room.places().journal(), "r").read().damages());
  }

  @Test
  void theLastTimeIsSaidAtTheBeginning() {
    Room.begin(room.desk()).right();
    Desk later = room.later(Duration.ofDays(1)).desk();
    Plan plan = Plan.practice(1);
    assertEquals(
        "100 % last time, yesterday",
        Room.live(later, List.of(later.shelf().bank("small").orElseThrow()), plan)
            .backdrop()
            .lastTime());
  }

  @Test
  void aSeedCanBeReadOutAndTyped() {
    Desk desk = room.desk();
    long seed = desk.newSeed();
    assertTrue(seed >= 0 && seed < 1_000_000);
    assertNotEquals(seed, desk.newSeed());
  }
}

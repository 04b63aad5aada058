package viva.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import viva.bank.Bank;
import viva.bank.Item;
import viva.progress.find.Findable;
import viva.question.Certainty;
import viva.question.QuestionId;
import viva.question.Response;
import viva.session.Asked;
import viva.session.Plan;

class BrowserTest {
  @TempDir private Path folder;
  private Room room;

  @BeforeEach
  void sitDown() {
    room = new Room(folder);
  }

  private static Dossier dossier(Desk desk, String id) {
    return new Browser(desk).dossier(new QuestionId("small", id)).orElseThrow();
  }

  private static Asked asked(Desk desk, String id) {
    Bank bank = desk.shelf().bank("small").orElseThrow();
    return new Asked(bank, bank.item(id).orElseThrow(), List.of());
  }

  private static List<String> found(Desk desk, String line) {
    return new Browser(desk)
        .catalogue().find(line).hits().stream().map(one -> one.id().question()).toList();
  }

  private static List<String> words(Dossier dossier) {
    return dossier.past().stream().map(past -> past.date() + " " + past.words()).toList();
  }

  @Test
  void aQuestionThatWasNeverAnsweredSaysSo() {
    Dossier dossier = dossier(room.desk(), "river");
    assertEquals(List.of("Never answered."), dossier.sentences());
    assertEquals(List.of(), dossier.past());
    assertFalse(dossier.hasText());
  }

  @Test
  void aQuestionThatIsNotThereHasNoDossier() {
    Browser browser = new Browser(room.desk());
    assertEquals(Optional.empty(), browser.dossier(new QuestionId("small", "none")));
    assertEquals(Optional.empty(), browser.dossier(new QuestionId("none", "river")));
  }

  @Test
  void lookingLeavesNoTrace() {
    dossier(room.desk(), "river");
    assertFalse(Files.exists(room.places().data()));
  }

  @Test
  void everyAnswerIsToldWithItsCircumstances() {
    Room.Run run = Room.begin(room.desk());
    run.on(run.sitting().hint());
    run.on(run.sitting().answer(Response.of("Lyon"), Optional.of(Certainty.SURE), 12_000));
    run.on(run.sitting().next()).right().right().right();
    assertEquals(
        List.of(
            "2026-11-22 Wrong: “Lyon”. Practice, sure, 1 hint, 12 s.",
            "2026-11-22 Right: “Paris”. Practice, asked again, 1 s."),
        words(dossier(room.desk(), "capital")));
  }

  @Test
  void aMarkThatWasChangedAndAnAnswerThatWasTakenBackAreToldAsSuch() {
    Room.Run run = Room.begin(room.desk());
    run.on(run.sitting().answer(Response.of("Lyon"), 1000));
    run.on(run.sitting().change(true));
    run.on(run.sitting().undo());
    run.on(run.sitting().answer(Response.none(), 2000));
    Dossier dossier = dossier(room.desk(), "capital");
    assertEquals(
        List.of(
            "2026-11-22 Right: “Lyon”. Practice, 1 s. You changed the mark; it was wrong. Taken"
                + " back.",
            "2026-11-22 Not answered. Practice, 2 s."),
        words(dossier));
    assertEquals(List.of(false, true), dossier.past().stream().map(Dossier.Past::counts).toList());
  }

  @Test
  void aKeyThatHasChangedSinceIsToldBesideTheMark() {
    Room.begin(room.desk()).wrong();
    room.bank(BankText.SMALL.replace("answer: Paris", "answer: Lyon"));
    Desk desk = room.desk();
    desk.arrive();
    assertEquals(
        List.of("2026-11-22 Wrong: “Lyon”. Practice, 1 s. By the key as it is now right."),
        words(dossier(desk, "capital")));
  }

  @Test
  void whatIsHeldNowIsToldInASentence() {
    Room.begin(room.desk()).right();
    Desk later = room.later(Duration.ofDays(1)).desk();
    String held = dossier(later, "capital").sentences().get(0);
    assertTrue(
        held.matches(
            "Chance of recall today \\d+ %, stability \\d\\.\\d days, due (today|tomorrow|in \\d"
                + " days, on 2026-11-\\d\\d)\\."),
        held);
  }

  @Test
  void startingOverLeavesTheAnswersAndSaysThatTheyDoNotCount() {
    Desk desk = room.desk();
    Room.begin(desk).right();
    assertTrue(Restart.of(desk, desk.shelf().bank("small").orElseThrow(), true).kept());
    Dossier over = dossier(room.desk(), "capital");
    assertEquals(List.of("No answer counts."), over.sentences());
    assertTrue(over.past().get(0).words().endsWith("You started over since."));
    Restart.of(desk, desk.shelf().bank("small").orElseThrow(), false);
    assertTrue(dossier(room.desk(), "capital").sentences().get(0).startsWith("Chance of recall"));
  }

  @Test
  void answersUnderAnEarlierIdBelongToTheQuestion() {
    Room.begin(room.desk()).wrong();
    room.bank(BankText.SMALL.replace("id: capital", "id: town"));
    assertEquals(1, dossier(room.desk(), "town").past().size());
  }

  @Test
  void whatIsSaidIsOnTheDiskForTheNextRun() {
    Desk desk = room.desk();
    Browser browser = new Browser(desk);
    assertEquals(Optional.empty(), browser.suspend(asked(desk, "river"), true));
    assertEquals(Optional.empty(), browser.flag(asked(desk, "year"), true));
    assertEquals(Optional.empty(), browser.comment(asked(desk, "year"), "Which one?"));
    assertEquals(List.of("river"), found(room.desk(), "suspended"));
    assertEquals(List.of("year"), found(room.desk(), "flagged"));
    assertEquals(
        List.of("Flagged.", "Never answered.", "To its author, 2026-11-22: Which one?"),
        dossier(room.desk(), "year").sentences());
    assertEquals("Which one?", new Browser(room.desk()).comments().get(0).text());
  }

  @Test
  void theSameBrowserKnowsAtOnceWhatWasSaid() {
    Desk desk = room.desk();
    Browser browser = new Browser(desk);
    browser.suspend(asked(desk, "river"), true);
    QuestionId river = new QuestionId("small", "river");
    assertTrue(browser.dossier(river).orElseThrow().known().standing().suspended());
    browser.suspend(asked(desk, "river"), false);
    assertFalse(browser.dossier(river).orElseThrow().known().standing().suspended());
  }

  @Test
  void aQuestionSuspendedBeforeItHadAnIdIsBroughtBack() {
    room.bank(BankText.SMALL.replace("- id: river\n    ", "- "));
    Desk before = room.desk();
    Item unnamed = before.shelf().bank("small").orElseThrow().items().get(1);
    Browser browser = new Browser(before);
    browser.suspend(asked(before, unnamed.id()), true);
    browser.flag(asked(before, unnamed.id()), true);
    room.bank(BankText.SMALL);
    Desk after = room.desk();
    assertEquals(List.of("river"), found(after, "suspended flagged"));
    new Browser(after).suspend(asked(after, "river"), false);
    new Browser(after).flag(asked(after, "river"), false);
    assertEquals(List.of(), found(room.desk(), "suspended"));
    assertEquals(List.of(), found(room.desk(), "flagged"));
  }

  @Test
  void aSuspendedQuestionIsNotStudied() {
    Desk desk = room.desk();
    new Browser(desk).suspend(asked(desk, "river"), true);
    Bank bank = desk.shelf().bank("small").orElseThrow();
    List<String> asked =
        Room.live(room.desk(), List.of(bank), Plan.study()).sitting().paper().stream()
            .map(one -> one.item().id())
            .toList();
    assertEquals(List.of("capital", "year"), asked);
  }

  @Test
  void whatCannotBeKeptIsTold() throws IOException {
    Files.createDirectories(room.places().data());
    Files.writeString(room.places().journal(), "in the way");
    Desk desk = room.desk();
    Optional<String> trouble = new Browser(desk).suspend(asked(desk, "river"), true);
    assertTrue(trouble.orElseThrow().startsWith("could not save"), trouble::toString);
  }

  @Test
  void thePractisedAreThoseFoundThatMayBeAsked() {
    Desk desk = room.desk();
    new Browser(desk).suspend(asked(desk, "river"), true);
    Found found = new Browser(desk).catalogue().find("");
    assertEquals(3, found.hits().size());
    assertEquals(
        List.of("capital", "year"),
        found.practised().stream().map(one -> one.item().id()).toList());
  }

  @Test
  void aQuestionIsNamedByItsIdAloneOrWithItsBank() {
    BankText.write(room.folder().resolve("questions/other.yaml"), BankText.small("other", "Other"));
    Catalogue catalogue = new Browser(room.desk()).catalogue();
    assertEquals("other", catalogue.named("other/river").question().orElseThrow().bank().id());
    assertEquals(
        "\"river\" may be any of: other/river, small/river", catalogue.named("river").problem());
    assertEquals(
        "no question is called \"rivr\"; did you mean: river", catalogue.named("rivr").problem());
    assertEquals(
        "no question is called \"zzzzzzzz\"; viva find finds one by its words",
        catalogue.named("zzzzzzzz").problem());
  }

  @Test
  void labelsSayWhatTellsMostFirst() {
    Room.Run run = Room.begin(room.desk());
    run.on(run.sitting().answer(Response.of("Lyon"), Optional.of(Certainty.SURE), 1000));
    Desk later = room.later(Duration.ofDays(30)).desk();
    Findable capital = new Browser(later).catalogue().find("id:capital").hits().get(0);
    assertEquals(List.of("sure but wrong", "due"), capital.labels());
    assertEquals("sure but wrong", capital.label());
  }

  @Test
  void ofTwoStartingsOverOneStandsWhereOneIsTakenBack() {
    Room.begin(room.desk()).right();
    Desk desk = room.desk();
    Bank bank = desk.shelf().bank("small").orElseThrow();
    Restart.of(desk, bank, true);
    Restart.of(desk, bank, true);
    assertEquals(
        "Progress with “A small bank” counts again from when you had started over before.",
        Restart.of(desk, bank, false).words());
    Dossier over = dossier(desk, "capital");
    assertEquals(List.of("No answer counts."), over.sentences());
    assertFalse(over.past().get(0).counts());
    assertEquals(
        "All answers to “A small bank” count again.", Restart.of(desk, bank, false).words());
    assertTrue(dossier(desk, "capital").past().get(0).counts());
  }

  @Test
  void whatWasSaidUnderAnEarlierIdHolds() {
    Room.begin(room.desk()).wrong();
    Browser before = new Browser(room.desk());
    before.suspend(asked(room.desk(), "capital"), true);
    before.flag(asked(room.desk(), "capital"), true);
    Desk desk = room.bank(BankText.SMALL.replace("id: capital", "id: town")).desk();
    assertEquals(List.of("town"), found(desk, "suspended"));
    assertEquals(List.of("town"), found(desk, "flagged"));
    assertTrue(dossier(desk, "town").flagged());
    Browser now = new Browser(desk);
    now.suspend(asked(desk, "town"), false);
    now.flag(asked(desk, "town"), false);
    assertEquals(List.of(), found(desk, "suspended"));
    assertEquals(List.of(), found(desk, "flagged"));
  }
}

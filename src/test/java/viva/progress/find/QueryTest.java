package viva.progress.find;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import viva.bank.Bank;
import viva.journal.Entry;
import viva.journal.NoteEntry;
import viva.memory.Schedule;
import viva.progress.History;
import viva.progress.Knowledge;
import viva.progress.Known;
import viva.progress.Records;
import viva.progress.StudyDay;
import viva.yaml.BankReader;

class QueryTest {
  private static final String GEO =
      """
      viva: 1
      id: geo
      title: Geography
      topics: {fr: The towns of France, rivers: Rivers}
      questions:
        - id: capital
          question: Which town is the capital of _France_?
          options: [Paris, Lyon, Nîmes]
          answer: Paris
          explanation: It has been “so” since 508.
          hint: It lies on the Seine.
          topics: [fr]
          level: remember
          tags: [old town]
        - id: rhine
          question: "The {{Rhine|Rhein}} flows through {{Köln}}."
          topics: [rivers]
          level: understand
        - question: How long is the Seine, in km?
          answer: 777
          topics: [rivers]
      """;

  private static final String ART =
      """
      viva: 1
      id: art
      title: Art and artists
      topics: {fr: Fresco}
      questions:
        - id: mona
          question: Who painted the Mona Lisa?
          type: short-answer
          answer: [Leonardo, da Vinci]
          topics: [fr]
        - id: pairs
          question: Who painted which?
          pairs: {Guernica: Picasso, Nighthawks: Hopper}
        - id: rare
          question: What is craquelure?
          type: flashcard
          answer: A net of fine cracks.
      """;

  private static final OffsetDateTime START = OffsetDateTime.parse("2026-11-01T10:00:00+01:00");
  private static final int TODAY = StudyDay.of(START.plusDays(20));

  private static Bank bank(String text) {
    return BankReader.read("bank.yaml", text.getBytes(StandardCharsets.UTF_8)).bank().orElseThrow();
  }

  /** Mona is due, rhine was missed, pairs flagged, rare suspended; the others are new. */
  private static List<Entry> entries() {
    Records records = new Records().at(START);
    List<Entry> entries = new ArrayList<>();
    entries.add(records.sitting("s", "art/mona", "geo/rhine"));
    entries.add(records.answer("s", 1, "art/mona", 1));
    entries.add(records.answer("s", 2, "geo/rhine", 0));
    entries.add(records.note("s", "art/pairs", NoteEntry.FLAG));
    entries.add(records.note("s", "art/rare", NoteEntry.SUSPEND));
    return entries;
  }

  private static List<Known> known() {
    History history = History.of(Schedule.USUAL, entries());
    return new Knowledge(history, TODAY).of(List.of(bank(GEO), bank(ART)));
  }

  private static Query query(String line) {
    return Query.of(line, Vocabulary.of(known()));
  }

  /** The ids of what is found; the question without one is called {@code seine}. */
  private static String found(String line) {
    List<Findable> all =
        known().stream().map(one -> Findable.of(one, one.item().id().equals("pairs"))).toList();
    List<String> ids =
        query(line).among(all).stream()
            .map(Findable::known)
            .map(one -> one.item().named() ? one.item().id() : "seine")
            .toList();
    return String.join(" ", ids);
  }

  private static final String ALL = "capital rhine seine mona pairs rare";

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\"", "\"\"", "-", "kind:", "not:", "topic:\""})
  void whatSaysNothingFindsEverything(String line) {
    assertEquals(ALL, found(line));
    assertEquals(List.of(), query(line).problems());
  }

  @ParameterizedTest
  @CsvSource({
    "PARIS, capital",
    "nimes, capital",
    "koln, rhine",
    "rhein, rhine",
    "craquelure, rare",
    "fine cracks, rare",
    "nighthawks, pairs",
    "hopper, pairs",
    "vinci, mona",
    "777, seine",
    "since 508, capital",
    "seine, capital seine",
    "mona, mona",
    "old, capital",
  })
  void wordsAreFoundInEverythingThatCanBeRead(String line, String ids) {
    assertEquals(ids, found(line));
  }

  @Test
  void theOrderOfWordsDoesNotMatter() {
    assertEquals("capital", found("france town capital"));
    assertEquals("", found("france craquelure"));
  }

  @Test
  void markupAndGapsStandInNobodysWay() {
    assertEquals("capital", found("\"of france?\""));
    assertEquals("rhine", found("\"the rhine flows through\""));
  }

  @Test
  void quotesLookForWordsAsTheyStand() {
    assertEquals("capital", found("\"capital of\""));
    assertEquals("", found("\"of capital\""));
    assertEquals("capital", found("“capital of”"));
    assertEquals("capital", found("\"capital of"));
  }

  @Test
  void quotesFindNothingAcrossTwoTexts() {
    assertEquals("", found("\"paris lyon\""));
    assertEquals("capital", found("paris lyon"));
  }

  @Test
  void theIdThatStandsForNoneIsNotSearched() {
    String hash = bank(GEO).items().get(2).id();
    assertEquals("", found(hash));
    assertEquals("seine", found("id:" + hash));
  }

  @ParameterizedTest
  @CsvSource({
    "kind:cloze, rhine",
    "kind:multiple, capital",
    "KIND:Flashcard, rare",
    "level:understand, rhine",
    "tag:old, capital",
    "'tag:\"old town\"', capital",
    "bank:art, mona pairs rare",
    "bank:geography, capital rhine seine",
    "topic:rivers, rhine seine",
    "id:cap, capital",
    "id:art/mona, mona",
  })
  void filtersNarrowByIdOrAPartOfAName(String line, String ids) {
    assertEquals(ids, found(line));
    assertEquals(List.of(), query(line).problems());
  }

  @Test
  void aTopicMeansThatOfEachBankThatHasIt() {
    assertEquals("capital mona", found("topic:fr"));
    assertEquals("capital", found("topic:\"the towns\""));
    assertEquals("mona", found("topic:fresco"));
  }

  @Test
  void severalValuesOfOneFilterMeanAnyOfThem() {
    assertEquals("rhine rare", found("kind:cloze kind:flashcard"));
    assertEquals("rhine rare", found("kind:cloze,flashcard"));
  }

  @Test
  void severalFiltersMustAgree() {
    assertEquals("rhine", found("kind:cloze topic:rivers"));
    assertEquals("", found("kind:cloze bank:art"));
  }

  @ParameterizedTest
  @CsvSource({
    "due, rhine mona",
    "missed, rhine",
    "new, capital seine pairs",
    "flagged, pairs",
    "suspended, rare",
    "leech, ''",
    "sure, ''",
    "due missed, rhine",
    "new flagged, pairs",
    "'\"new\"', ''",
  })
  void statesSayHowTheLearnerStands(String line, String ids) {
    assertEquals(ids, found(line));
  }

  @ParameterizedTest
  @CsvSource({
    "-seine, rhine mona pairs rare",
    "not:seine, rhine mona pairs rare",
    "-new -due, rare",
    "'-\"of france\" kind:multiple', ''",
    "topic:rivers -kind:cloze, seine",
    "-topic:rivers -bank:art, capital",
    "-kind:cloze -kind:flashcard, capital seine mona pairs",
  })
  void aDashOrNotLeavesOut(String line, String ids) {
    assertEquals(ids, found(line));
  }

  @Test
  void aTimeIsNoFilter() {
    assertEquals(List.of(), query("12:30").problems());
    assertEquals("", found("12:30"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "topc:fr | there is no filter topc:; did you mean topic:",
        "https://x | there is no filter https:; there are bank:, topic:, kind:, level:, tag:, id:,"
            + " and quotes look for it as it stands",
        "kind:clooze | no kind is called \"clooze\"; did you mean: cloze",
        "kind:x | no kind is called \"x\"; there are: multiple-choice, multiple-response,"
            + " true-false, short-answer, numeric, cloze, ordering, matching, flashcard",
        "level:rember | no level is called \"rember\"; did you mean: remember",
        "topic:frence | no topic is called \"frence\"; did you mean: fr",
        "bank:gea | no bank is called \"gea\"; did you mean: geo",
        "id:monna | no question is called \"monna\"; did you mean: mona",
      })
  void whatIsNotKnownIsToldWithTheNearest(String line, String problem) {
    assertEquals(List.of(problem), query(line).problems());
  }

  @Test
  void whatIsNotKnownLeavesTheRestAsItIs() {
    assertEquals("rhine", found("topc:fr kind:cloze kind:xyzzy"));
  }

  @Test
  void aSuspendedQuestionIsNeitherNewNorDue() {
    Findable rare =
        known().stream()
            .filter(one -> one.item().id().equals("rare"))
            .map(one -> Findable.of(one, true))
            .findFirst()
            .orElseThrow();
    assertEquals(List.of("suspended", "flagged"), rare.labels());
  }
}

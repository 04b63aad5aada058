package viva.bank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import viva.text.Severity;
import viva.yaml.BankReader;
import viva.yaml.Reading;

/** What is told about a bank beside an older copy of it. */
class ChangesTest {
  private static final String VOTE =
      """
      - id: vote
        question: How did China vote on Resolution 1973?
        options: [It abstained, It vetoed, It agreed]
        answer: It abstained
      """;
  private static final String NAMELESS = VOTE.replace("id: vote\n  ", "");
  private static final String YEAR =
      """
      - id: year
        question: When was the brief published?
        answer: 2017
      """;

  private static Bank bank(String questions) {
    String text = "viva: 1\nid: b\ntitle: B\nquestions:\n" + questions;
    Reading reading = BankReader.read("b.yaml", text.getBytes(StandardCharsets.UTF_8));
    assertEquals(List.of(), reading.diagnostics());
    return reading.bank().orElseThrow();
  }

  private static List<Finding> changes(String old, String now) {
    return Changes.between(bank(old), bank(now));
  }

  private static List<String> codes(String old, String now) {
    return changes(old, now).stream().map(Finding::code).toList();
  }

  private static Finding only(String old, String now) {
    List<Finding> changes = changes(old, now);
    assertEquals(1, changes.size(), changes::toString);
    return changes.get(0);
  }

  @Test
  void tellsNothingOfABankThatStandsAsItWas() {
    assertEquals(List.of(), codes(VOTE + YEAR, VOTE + YEAR));
  }

  @Test
  void tellsNothingOfOrderHintsOrExplanations() {
    String shuffled = VOTE.replace("It vetoed, It agreed", "It agreed, It vetoed");
    assertEquals(
        List.of(), codes(VOTE + YEAR, YEAR + "  hint: Look.\n  explanation: So.\n" + shuffled));
  }

  @Test
  void warnsOfAnotherKeyWithBothKeys() {
    Finding key = only(VOTE, VOTE.replace("answer: It abstained", "answer: It agreed"));
    assertEquals(Changes.KEY, key.code());
    assertEquals(Severity.WARNING, key.severity());
    assertEquals(Part.of("answer"), key.part());
    assertEquals(
        "the key was \"It abstained\" and is now \"It agreed\", which marks earlier answers"
            + " otherwise",
        key.message());
  }

  @Test
  void tellsAKeyInOtherWordsOnce() {
    assertEquals(Changes.KEY, only(VOTE, VOTE.replace("abstained", "stayed away")).code());
  }

  @Test
  void hintsAtOtherOptions() {
    Finding options = only(VOTE, VOTE.replace("It vetoed", "It was absent"));
    assertEquals(Changes.OPTIONS, options.code());
    assertEquals(Severity.HINT, options.severity());
    assertEquals(
        "the options changed; gone: \"It vetoed\"; new: \"It was absent\"", options.message());
    assertEquals(Part.of("options", 1), options.part());
  }

  @Test
  void hintsAtOtherWordsOfAQuestionWithAnId() {
    Finding words = only(VOTE, VOTE.replace("How did China vote", "How did Beijing vote"));
    assertEquals(Changes.WORDS, words.code());
    assertEquals(
        "the words of the question were \"How did China vote on Resolution 1973?\"",
        words.message());
  }

  @Test
  void hintsAtAnotherPassage() {
    String old = "  - {id: q, question: It is so, answer: true, passage: p}\npassages: {p: Old.}\n";
    assertEquals(List.of(Changes.WORDS), codes(old, old.replace("Old", "New")));
  }

  /** The question as it was and is, and what is told. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "answer: 10 | answer: 11 | since/key",
        "answer: 10 | answer: 10.0 |",
        "answer: 10 | 'answer: 10, tolerance: 1' | since/scoring",
        "'answer: 10, tolerance: 5%' | 'answer: 20, tolerance: 5%' | since/key",
        "answer: 10 | 'answer: 10, points: 2' | since/scoring",
        "answer: 10 | 'answer: 10, unit: [km]' | since/scoring",
        "'answer: [ten, dix]' | 'answer: [dix, ten]' |",
        "'answer: [ten, dix]' | 'answer: [ten]' | since/key",
        "answer: ten | 'answer: ten, match: exact' | since/scoring",
        "answer: ten | 'answer: ten, reject: [tin]' | since/scoring",
        "answer: true | answer: false | since/key",
        "answer: true | answer: ten | since/key",
        "'order: [a, b, c]' | 'order: [b, a, c]' | since/key",
        "'order: [a, b]' | 'order: [a, b], scoring: all-or-nothing' | since/scoring",
        "'pairs: [a: x, b: y]' | 'pairs: [b: y, a: x]' |",
        "'pairs: [a: x, b: y]' | 'pairs: [a: y, b: x]' | since/key",
        "'pairs: [a: x, b: y]' | 'pairs: [a: x, b: y], distractors: [z]' | since/options",
        "'options: [a, b, c], answer: [a]' | 'options: [a, b, c], answer: [a, b]' | since/key",
        "'type: flashcard, answer: a' | 'type: flashcard, answer: b' | since/key",
      })
  void knowsWhatMarksOtherwiseInEveryKind(String old, String now, String code) {
    String lead = "  - {id: q, question: How many are there in all, ";
    assertEquals(
        code == null ? List.of() : List.of(code), codes(lead + old + "}\n", lead + now + "}\n"));
  }

  @Test
  void tellsAGapByItsKeyAndTheTextAroundItByItsWords() {
    String old = "  - {id: q, question: \"Peace of {{Münster}} in 1648.\"}\n";
    assertEquals(Changes.KEY, only(old, old.replace("Münster", "Osnabrück")).code());
    assertEquals(Changes.WORDS, only(old, old.replace("Peace", "Treaty")).code());
  }

  @Test
  void warnsOfAnIdThatAnotherQuestionHasNow() {
    Finding reused = only(VOTE, YEAR.replace("id: year", "id: vote"));
    assertEquals(Changes.REUSED, reused.code());
    assertEquals(Part.of("id"), reused.part());
    assertTrue(reused.message().endsWith("\"How did China vote on Resolution 1973?\""));
  }

  @Test
  void aTrueFalseQuestionIsAnotherByItsWordsAlone() {
    assertEquals(
        Changes.REUSED,
        only(
                "  - {id: q, question: Paris lies on the Seine., answer: true}\n",
                "  - {id: q, question: Whales are mammals., answer: true}\n")
            .code());
  }

  @Test
  void aNewTurnOfTheSameQuestionKeepsItsId() {
    String turned =
        VOTE.replace(
            "How did China vote on Resolution 1973?", "What was Beijing's choice in 2011?");
    assertEquals(List.of(Changes.WORDS), codes(VOTE, turned));
  }

  @Test
  void warnsWhereWordsChangedAndNoIdLeadsBack() {
    Finding lost = only(NAMELESS, NAMELESS.replace("How did China vote", "How did Beijing vote"));
    assertEquals(Changes.NOT_FOLLOWED, lost.code());
    assertEquals(
        "without an id it cannot be followed from its old words: \"How did China vote on Resolution"
            + " 1973?\"",
        lost.message());
  }

  @Test
  void warnsWhereTheIdAndTheWordsChanged() {
    Finding lost =
        only(VOTE, VOTE.replace("id: vote", "id: un").replace("did China", "did Beijing"));
    assertEquals(Changes.NOT_FOLLOWED, lost.code());
    assertEquals("give it its old id again: id: vote", lost.hint());
  }

  @Test
  void followsAQuestionThatOnlyGotAnId() {
    assertEquals(List.of(), codes(NAMELESS, VOTE));
    assertEquals(
        List.of(Changes.KEY),
        codes(
            NAMELESS,
            VOTE.replace("answer: It abs", "answer: It vet").replace("vettained", "vetoed")));
  }

  @Test
  void tellsWhatIsGoneAndNotWhatIsNew() {
    Finding gone = only(VOTE, YEAR);
    assertEquals(Changes.REMOVED, gone.code());
    assertEquals(
        "the question \"vote\", \"How did China vote on Resolution 1973?\" is gone",
        gone.message());
    assertEquals(List.of(), codes(VOTE, VOTE + YEAR));
  }

  @Test
  void warnsOfABankUnderAnotherId() {
    Bank now =
        BankReader.read(
                "b.yaml",
                ("viva: 1\nid: c\ntitle: B\nquestions:\n" + VOTE).getBytes(StandardCharsets.UTF_8))
            .bank()
            .orElseThrow();
    List<Finding> changes = Changes.between(bank(VOTE), now);
    assertEquals(List.of(Changes.BANK_ID), changes.stream().map(Finding::code).toList());
  }

  @Test
  void idsThatChangedPlacesAreToldAsIdsAndNotAsKeys() {
    String other = VOTE.replace("vote", "seat").replace("1973", "2758").replace("abst", "dec");
    String swapped = VOTE.replace("id: vote", "id: seat") + other.replace("id: seat", "id: vote");
    List<Finding> changes = changes(VOTE + other, swapped);
    assertEquals(
        List.of(Changes.REUSED, Changes.REUSED), changes.stream().map(Finding::code).toList());
    assertTrue(changes.get(0).message().contains("Resolution 2758"), changes::toString);
  }

  @Test
  void aStemThatSeveralShareMovesNoId() {
    String a = "- {id: a, question: 'What is true here?', options: [x, y], answer: x}\n";
    String b = "- {id: b, question: 'What is true here?', options: [v, w], answer: v}\n";
    String c = a.replace("id: a", "id: c").replace("true", "false");
    assertEquals(List.of(Changes.REMOVED), codes(a + b + c, a + c));
    assertEquals(List.of(Changes.KEY), codes(a + b, a + b.replace("answer: v", "answer: w")));
  }
}

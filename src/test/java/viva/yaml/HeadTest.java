package viva.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import viva.bank.Bank;
import viva.bank.Citation;
import viva.bank.Exam;
import viva.bank.Fingerprint;
import viva.bank.Item;
import viva.bank.Level;
import viva.bank.Source;
import viva.text.Place;

/** Everything around the questions. */
class HeadTest {
  private static final String SOURCE =
      """
      sources:
        xu-2017:
          title: Evolving Cooperation
          author: Yixiang Xu
          year: 2017
          sections:
            align: Close Alignment 24/7
            limits: What Limits It
      """;

  private final Bank kinds =
      BankReader.read("kinds.yaml", Golden.bytes(Golden.HOME.resolve("valid/kinds.yaml")))
          .bank()
          .orElseThrow();

  @ParameterizedTest
  @ValueSource(strings = {"{count: 4, questions: 5}", "{count: 4, pass: 50}", "strict"})
  void examRulesWithAFaultSayThatTheyAreNotWhole(String rules) {
    String question = "  - question: Is it?\n    answer: true\n";
    Bank bank = Texts.read(Texts.bank("exam: " + rules + "\n", question)).bank().orElseThrow();
    assertTrue(bank.exam().faulty());
  }

  @Test
  void readsWhatTheBankSaysOfItself() {
    assertEquals("kinds", kinds.id());
    assertEquals("All kinds of question", kinds.title());
    assertEquals("One of each, as the format's own page has them.", kinds.description());
    assertEquals("en-GB", kinds.language());
    assertEquals("CC-BY-4.0", kinds.license());
    assertEquals(List.of("A. Writer", "B. Editor"), kinds.authors());
    assertEquals(Map.of("libya", "Libya and Resolution 1973", "trade", "Trade"), kinds.topics());
    assertEquals(new Exam(20, 30, 0.6, Map.of("libya", 2), true, 0.25, false), kinds.exam());
    assertEquals(17, kinds.items().size());
  }

  @Test
  void readsSourcesWithTheirSections() {
    assertEquals(
        new Source(
            "xu-2017",
            "Evolving Cooperation",
            "Yixiang Xu",
            "Institute",
            "2017",
            "",
            "",
            "",
            "",
            Map.of("align", "Close Alignment 24/7", "limits", "What Limits It")),
        kinds.sources().get("xu-2017"));
  }

  @Test
  void keepsTheParagraphsOfAPassage() {
    assertEquals(
        Map.of("case-1", "A state that usually abstains is asked to vote.\n\nA second paragraph."),
        kinds.passages());
  }

  @Test
  void readsEveryKeyOfAQuestion() {
    Item item = kinds.item("libya-vote").orElseThrow();
    assertTrue(item.named());
    assertEquals("The brief calls it a compromise.", item.explanation());
    assertEquals(List.of("The brief uses the word \"compromise\"."), item.hints());
    assertEquals(List.of("libya"), item.topics());
    assertEquals(List.of("votes", "1973"), item.tags());
    assertEquals(Optional.of(Level.REMEMBER), item.level());
    assertEquals(2, item.difficulty());
    assertEquals(1.5, item.points());
    assertEquals(List.of("abstention", "compromise"), item.terms());
    assertEquals(Optional.of("case-1"), item.passage());
    assertEquals(false, item.shuffle());
    assertEquals(List.of("key/longest"), item.ignore());
    assertEquals(new Place(41, 5), item.place());
  }

  @Test
  void givesAQuestionWhatTheDefaultsSay() {
    Item item = kinds.items().get(1);
    assertEquals(2.0, item.points());
    assertEquals(List.of("trade"), item.topics());
    assertEquals(Optional.of(Level.UNDERSTAND), item.level());
    assertEquals(true, item.shuffle());
  }

  @Test
  void knowsAQuestionWithoutAnIdByItsStem() {
    Item item = kinds.items().get(1);
    assertEquals(false, item.named());
    assertEquals(Fingerprint.ofStem("which of these does the section name"), item.id());
  }

  @Test
  void takesTopicsAsAListOfIdsToo() {
    String question = "  - question: What?\n    answer: x\n    topics: [b]\n";
    assertEquals(
        Map.of("a", "a", "b", "b"), Texts.sound(Texts.bank("topics: [a, b]\n", question)).topics());
    assertEquals(
        Map.of("a", "Alpha", "b", "Beta"),
        Texts.sound(Texts.bank("topics:\n  - a: Alpha\n  - b: Beta\n", question)).topics());
  }

  @Test
  void letsQuestionsNameAnyTopicWhereNoneAreDeclared() {
    assertEquals(
        List.of("whatever"),
        Texts.item("  - question: What?\n    answer: x\n    topics: whatever\n").topics());
  }

  @Test
  void readsCitationsOfTheOnlySource() {
    assertEquals(
        List.of(
            new Citation("xu-2017", "align", "Close Alignment 24/7", 4),
            new Citation("xu-2017", "What Limits It", "What Limits It", 2),
            new Citation("xu-2017", "Close Alignment 24/7", "Close Alignment 24/7", 0),
            new Citation("xu-2017", "Close Alignment 24/7", "Close Alignment 24/7", 3),
            new Citation("xu-2017", "limits", "What Limits It", 0),
            new Citation("xu-2017", "", "", 0),
            new Citation("xu-2017", "", "", 12),
            new Citation("xu-2017", "limits", "What Limits It", 7)),
        cited(
            SOURCE,
            """
                  - align/4
                  - What Limits It/2
                  - Close Alignment 24/7
                  - Close Alignment 24/7/3
                  - limits
                  - xu-2017
                  - xu-2017/12
                  - {section: limits, paragraph: 7}
            """));
  }

  @Test
  void readsCitationsOfOneSourceAmongSeveral() {
    assertEquals(
        List.of(
            new Citation("xu-2017", "align", "Close Alignment 24/7", 4),
            new Citation("other", "Any Heading", "Any Heading", 2),
            new Citation("other", "", "", 3)),
        cited(
            SOURCE + "  other:\n    title: Another\n",
            """
                  - xu-2017 align/4
                  - other Any Heading/2
                  - {source: other, paragraph: 3}
            """));
  }

  private static List<Citation> cited(String head, String cite) {
    String question = "  - question: What?\n    answer: x\n    cite:\n" + cite;
    return Texts.sound(Texts.bank(head, question)).items().get(0).citations();
  }

  @Test
  void readsAShareAsAPercentageOrAFraction() {
    String question = "  - question: What?\n    answer: x\n";
    Exam exam =
        Texts.sound(Texts.bank("exam: {pass: 0.6, negative: 25%, certainty: false}\n", question))
            .exam();
    assertEquals(new Exam(0, 0, 0.6, Map.of(), false, 0.25, false), exam);
  }
}

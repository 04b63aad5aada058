package viva.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import viva.lint.rule.BankKeyLength;
import viva.lint.rule.BankKeyPosition;
import viva.lint.rule.BankKind;
import viva.lint.rule.BankTopic;
import viva.lint.rule.BankTrueFalse;
import viva.lint.rule.Rule;

/** The rules that count over a whole bank. */
class BankWideTest {
  /** Questions with four options, so many of which have their key in each place. */
  private static String choices(int... places) {
    StringBuilder yaml = new StringBuilder("questions:\n");
    for (int place = 0; place < places.length; place++) {
      for (int i = 0; i < places[place]; i++) {
        String options = "[Ann%1$d, Bob%1$d, Cyd%1$d, Dan%1$d]".formatted(i);
        String key = List.of("Ann", "Bob", "Cyd", "Dan").get(place) + i;
        yaml.append("  - {question: 'Who is number %d of %d?', ".formatted(i, place));
        yaml.append("options: %s, answer: %s}\n".formatted(options, key));
      }
    }
    return yaml.toString();
  }

  private static List<String> position(String shuffle, int... places) {
    String head = "defaults: {shuffle: " + shuffle + "}\n";
    return Bench.of(new BankKeyPosition(), head + choices(places)).messages();
  }

  @Test
  void findsOnePlaceThatHasMostKeys() {
    assertEquals(
        List.of("of the 10 keys whose options are not shuffled, 7 stand in place 3"),
        position("false", 1, 1, 7, 1));
  }

  @Test
  void findsPlacesThatDifferByMoreThanChance() {
    assertEquals(
        List.of("of the 60 keys whose options are not shuffled, 28 stand in place 1"),
        position("false", 28, 12, 10, 10));
  }

  @Test
  void leavesPlacesAloneThatMayBeChance() {
    assertEquals(List.of(), position("false", 5, 2, 2, 1));
    assertEquals(List.of(), position("false", 20, 15, 13, 12));
    assertEquals(List.of(), position("false", 4, 1, 2, 1));
    assertEquals(List.of(), position("false", 3, 3, 0, 0));
  }

  @Test
  void leavesPlacesAloneWhereOptionsAreShuffled() {
    assertEquals(List.of(), position("true", 40, 0, 0, 0));
  }

  @Test
  void leavesTwoOptionsAloneOfWhichOneIsRightALittleMoreOften() {
    String six = "  - {question: 'Who?', id: a%d, options: [Ann, Bob], answer: %s}\n";
    String yaml =
        IntStream.range(0, 10)
            .mapToObj(i -> six.formatted(i, i < 6 ? "Ann" : "Bob"))
            .collect(Collectors.joining());
    assertEquals(
        "",
        Bench.of(new BankKeyPosition(), "defaults: {shuffle: false}\nquestions:\n" + yaml).told());
  }

  /** Questions of which so many have the longest option as key. */
  private static String lengths(int count, int longest, String distractor) {
    String question =
        "  - {question: 'Who is number %d?', options: [%s, Bo, Cy, Di], answer: %s}\n";
    return IntStream.range(0, count)
        .mapToObj(i -> question.formatted(i, distractor, i < longest ? distractor : "Bo"))
        .collect(Collectors.joining("", "questions:\n", ""));
  }

  @ParameterizedTest
  @CsvSource({"10, 6, 1", "10, 5, 0", "9, 9, 0", "62, 24, 1", "62, 22, 0"})
  void findsKeysThatAreLongestMoreOftenThanByChance(int count, int longest, int found) {
    assertEquals(
        found,
        Bench.of(new BankKeyLength(), lengths(count, longest, "Alexandra")).findings().size());
  }

  @Test
  void saysHowOftenTheKeyIsLongest() {
    assertEquals(
        List.of(
            "in 24 of 62 questions the key is the longest option, where chance makes it about 16"),
        Bench.of(new BankKeyLength(), lengths(62, 24, "Alexandra")).messages());
  }

  @Test
  void doesNotCountAKeyThatIsAsLongAsAnotherOptionNorCode() {
    assertEquals("", Bench.of(new BankKeyLength(), lengths(20, 20, "Al")).told());
    assertEquals("", Bench.of(new BankKeyLength(), lengths(20, 20, "'`alexandra`'")).told());
  }

  private static String statements(int count, int right) {
    return IntStream.range(0, count)
        .mapToObj(i -> "  - {question: It is %d., answer: %s}\n".formatted(i, i < right))
        .collect(Collectors.joining("", "questions:\n", ""));
  }

  @ParameterizedTest
  @CsvSource({"10, 9, 1", "10, 8, 0", "10, 1, 1", "10, 2, 0", "9, 9, 0", "40, 27, 1", "40, 26, 0"})
  void findsStatementsMostOfWhichHaveOneKey(int count, int right, int found) {
    assertEquals(found, Bench.of(new BankTrueFalse(), statements(count, right)).findings().size());
  }

  @Test
  void saysWhichShareOfStatementsIsFalse() {
    Bench bench = Bench.of(new BankTrueFalse(), statements(20, 3));
    assertEquals(List.of("of 20 true-false questions, 17 (85 %) are false"), bench.messages());
    assertEquals("turn some of them into statements that are true", bench.findings().get(0).hint());
  }

  private static String kinds(int count, int statements, String other) {
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                "  - {question: It is %d., %s}\n"
                    .formatted(i, i < statements ? "answer: true" : other))
        .collect(Collectors.joining("", "questions:\n", ""));
  }

  @ParameterizedTest
  @CsvSource({
    "10, 8, 8 of 10 questions are true-false",
    "10, 10, all 10 questions are true-false",
    "10, 7, ''",
    "9, 9, ''",
    "100, 71, 71 of 100 questions are true-false",
  })
  void findsAKindThatMostQuestionsAre(int count, int statements, String message) {
    Bench bench = Bench.of(new BankKind(), kinds(count, statements, "answer: rain"));
    assertEquals(message, String.join("\n", bench.messages()));
  }

  @Test
  void leavesADeckOfFlashcardsAlone() {
    assertEquals("", Bench.of(new BankKind(), kinds(12, 0, "type: flashcard, answer: x")).told());
  }

  private static String topics(String head, int count, String... last) {
    String ordinary =
        IntStream.range(0, count)
            .mapToObj(
                i -> "  - {question: 'Who is %d?', answer: Ann, topics: [war]}\n".formatted(i))
            .collect(Collectors.joining("", "questions:\n", ""));
    return head
        + ordinary
        + "  - {question: 'Who?', answer: Bob, topics: ["
        + String.join(", ", last)
        + "]}\n";
  }

  @Test
  void findsATopicThatNoQuestionHasInABankOfAnySize() {
    assertEquals(
        "5 [peace] no question has the topic \"peace\"",
        Bench.of(new BankTopic(), topics("topics: {war: War,\n peace: Peace}\n", 1, "war")).told());
  }

  @Test
  void findsATopicOfASingleQuestion() {
    assertEquals(
        "5 [peace] only one question has the topic \"peace\"",
        Bench.of(new BankTopic(), topics("topics: {war: War,\n peace: Peace}\n", 9, "peace"))
            .told());
  }

  @Test
  void findsATopicWithoutANameInItsQuestionAndAsksWhetherItIsMisspelt() {
    Bench bench = Bench.of(new BankTopic(), topics("", 9, "wars"));
    assertEquals("14 [wars] only one question has the topic \"wars\"", bench.told());
    assertEquals("did you mean \"war\"?", bench.findings().get(0).hint());
  }

  @Test
  void leavesSingleTopicsOfAFewQuestionsAlone() {
    assertEquals(
        "",
        Bench.of(new BankTopic(), topics("topics: {war: War, peace: Peace}\n", 8, "peace")).told());
  }

  @Test
  void leavesEmptyBanksAlone() {
    for (Rule rule : Rules.ALL) {
      assertEquals(List.of(), new Lint(List.of(rule)).findings(Generated.bank(0)));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 9})
  void leavesBanksOfAFewQuestionsAlone(int count) {
    String head = "defaults: {shuffle: false}\n";
    for (Rule rule : List.of(new BankKeyPosition(), new BankKeyLength(), new BankKind())) {
      assertEquals("", Bench.of(rule, head + lengths(count, count, "Alexandra")).told());
    }
  }
}

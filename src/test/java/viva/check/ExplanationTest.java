package viva.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import viva.lint.rule.About;
import viva.text.Severity;
import viva.yaml.tree.Code;

class ExplanationTest {
  private final Explanation explanation = new Explanation(Looked.LEGEND);

  @Test
  void aRuleHasItsReasonExamplesAndSilencer() {
    Golden.check("explain.txt", explanation.of("test/always").orElseThrow());
  }

  @Test
  void everyCodeOfTheReaderHasAMeaning() {
    List<String> codes = new ArrayList<>(Arrays.stream(Code.values()).map(Code::word).toList());
    codes.removeAll(Meanings.ALL.keySet());
    assertEquals(List.of(), codes);
  }

  @Test
  void everyMeaningIsOfACodeThatIsTold() {
    List<String> codes = new ArrayList<>(Meanings.ALL.keySet());
    codes.removeAll(Arrays.stream(Code.values()).map(Code::word).toList());
    codes.removeIf(code -> code.startsWith("since/") || code.startsWith("fmt/"));
    assertEquals(
        List.of(
            "file/more-findings",
            "bank/id-taken",
            "question/too-large",
            "cite/section-not-in-text",
            "cite/paragraph-not-in-text",
            "cite/wrong-place",
            "cite/term-elsewhere",
            "cite/term-not-in-text",
            "cite/other-text",
            "cite/text-unreadable",
            "cite/no-terms"),
        codes);
  }

  @Test
  void aCodeOfTheReaderHasItsMeaning() {
    String words = explanation.of("answer/number").orElseThrow();
    assertTrue(words.contains("An answer is an option's text or its letter, never its number."));
  }

  @Test
  void aNameThatRuleAndReaderShareIsExplainedForBothAndListedOnce() {
    About twin = new About("option/duplicate", Severity.WARNING, "They say the same.", "a", "b");
    Explanation both = new Explanation(new Legend(List.of(twin)));
    String words = both.of("option/duplicate").orElseThrow();
    assertTrue(words.contains("They say the same."), words);
    assertTrue(words.contains("That is an error under the same name"), words);
    assertEquals(
        1, both.all().lines().filter(line -> line.startsWith("option/duplicate ")).count());
  }

  @Test
  void whatFmtTellsHasAMeaning() {
    assertTrue(explanation.of("fmt/comment").orElseThrow().endsWith("Told by viva fmt.\n"));
  }

  @Test
  void anUnknownCodeHasNeighbours() {
    assertTrue(explanation.of("test/alway").isEmpty());
    assertEquals(
        "no rule is called \"test/alway\"; did you mean: test/always",
        explanation.unknown("test/alway"));
    assertEquals(
        "no rule is called \"zzz\"; viva check --explain lists all", explanation.unknown("zzz"));
  }

  @Test
  void allAreListedWithTheRulesFirst() {
    String all = explanation.all();
    assertTrue(all.startsWith("test/always  "), all);
    assertTrue(all.contains("\nanswer/number  "), all);
    assertEquals(Meanings.ALL.size() + 1, all.lines().count());
  }
}

package viva.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import viva.text.Width;

class CoverageTest {
  private static String map(String text, String... cited) {
    return Samples.library(Samples.sheet(cited), text).coverage();
  }

  @Test
  void aMapHasACharacterForEachParagraph() {
    Golden.check(
        "coverage",
        map(Samples.TEXT, "cite: wheel/2\nterms: pond", "cite: [wheel/2, stones]\nterms: flour"));
  }

  @Test
  void aParagraphPrintedTwiceIsCitedInBothPlaces() {
    assertTrue(map(Samples.TEXT, "cite: wheel/3").contains("2 of 3         1.1\n"));
  }

  @Test
  void aQuestionCountsOnceForAParagraph() {
    assertTrue(map(Samples.TEXT, "cite: [wheel, wheel/2]").contains("3 of 3         111\n"));
  }

  @Test
  void tenQuestionsAreAPlus() {
    String[] ten = new String[10];
    Arrays.fill(ten, "cite: wheel/2");
    assertTrue(map(Samples.TEXT, ten).contains(".+.\n"));
  }

  @Test
  void aTextCitedAsAWholeCountsForNoParagraph() {
    assertTrue(map(Samples.TEXT, "cite: oda").startsWith("oda: 0 of 6 paragraphs cited\n"));
  }

  @Test
  void whatStandsBeforeAHeadingIsTheLeadOrTheFrontBesideALead() {
    String map = map("x\n\n# Lead\n\ny\n\n# The wheel\n\nz\n", "cite: wheel/1");
    assertTrue(map.contains("\n  Front/1 ") && map.contains("\n  Lead/1 "), map);
    String other = map("x\n\n# The wheel\n\nz\n", "cite: wheel/1");
    assertTrue(other.contains("\n  Lead/1 "), other);
  }

  @Test
  void nothingIsListedWhereAllIsCited() {
    String map = map("# The wheel\n\none\n", "cite: wheel/1");
    assertFalse(map.contains("cited by no question"), map);
  }

  @Test
  void aLongSectionFoldsAndNoLineIsWiderThanTheScreen() {
    StringBuilder text = new StringBuilder("# A heading that goes on and on for quite a while\n\n");
    for (int i = 1; i <= 130; i++) {
      text.append("漢字かな交じり文".repeat(9)).append(i).append(" w".repeat(i)).append("\n\n");
    }
    String map = map(text + Samples.TEXT, "cite: wheel/1");
    Golden.check("coverage-long", map);
    assertTrue(map.lines().allMatch(line -> Width.of(line) <= 80), map);
  }

  @Test
  void onlyAHandfulOfWordsOfATextIsShown() {
    String map = map("# The wheel\n\none two three four five six seven\n\nx\n", "cite: wheel/2");
    assertTrue(map.endsWith("  one two three four five six ...\n"), map);
  }

  @Test
  void withoutATextThereIsNoMap() {
    assertEquals("", Library.of(Samples.bank(Samples.sheet("cite: wheel/1")), Map.of()).coverage());
  }
}

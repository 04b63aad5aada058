package viva.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a text begins a section and a paragraph. */
class SectionsTest {
  @Test
  void paragraphsAreCountedFromOneInEachSection() {
    String text = "# The stones\n\none\n\n# The wheel\n\ntwo\n\nthree\n";
    assertEquals(List.of("two"), Samples.wheel(text, 1));
    assertEquals(List.of("three"), Samples.wheel(text, 2));
    assertEquals(List.of(), Samples.wheel(text, 3));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# The wheel",
        "### The wheel ###",
        "  ## the  WHEEL",
        "## **The** _wheel_ {#w}",
        "## [The wheel](http://oda.example/w)",
        "The wheel\n=========",
        "The wheel\n---",
        "The\nwheel\n====",
        "## The <em>wheel</em> <!-- round -->",
        "The wheel",
        "THE WHEEL:",
        "The\nwheel"
      })
  void aHeadingHasManySpellings(String heading) {
    assertEquals(List.of("here"), Samples.wheel("before\n\n" + heading + "\n\nhere\n", 1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "#The wheel",
        "    # The wheel",
        "####### The wheel",
        "> # The wheel",
        "- The wheel\n---",
        "The wheel and the stones",
        "```\n# The wheel\n```",
        "<!--\n# The wheel\n-->"
      })
  void whatOnlyLooksLikeAHeadingIsNone(String block) {
    assertEquals(List.of(), Samples.wheel("# X\n\n" + block + "\n\nhere\n\n# Y\n\nz\n", 1));
  }

  @Test
  void aHeadingNeedsNoBlankLineAroundIt() {
    String text = "before\n# The wheel\nhere\n";
    assertEquals(List.of("here"), Samples.wheel(text, 1));
  }

  @Test
  void aBareLineIsNoHeadingWhereAMarkedOneSaysTheSame() {
    String text = "The wheel\n\nnot here\n\n# The wheel\n\nhere\n";
    assertEquals(List.of("here"), Samples.wheel(text, 1));
  }

  @Test
  void aTableOfContentsIsPassedOver() {
    String text = "The wheel\n\nThe stones\n\nThe wheel\n\nhere\n\nThe stones\n\nthere\n";
    assertEquals(List.of("here"), Samples.wheel(text, 1));
  }

  @Test
  void theHeadOfAPrintedPageCountsAsNothing() {
    String text = "The wheel\n\none\n\nThe wheel\n\ntwo\n";
    assertEquals(List.of("two"), Samples.wheel(text, 2));
  }

  @Test
  void underTwoHeadingsThatAreOneEitherPlaceIsMeant() {
    String text = "# The wheel\n\none\n\n# X\n\n# The wheel\n\ntwo\n";
    assertEquals(List.of("one", "two"), Samples.wheel(text, 1));
  }

  @Test
  void linesWithoutABlankOneBetweenThemAreOneParagraph() {
    String text = "# The wheel\n\n- a\n- b\n\n| x | y |\n|---|---|\n\n> said\n> so\n";
    assertEquals(List.of("- a\n- b"), Samples.wheel(text, 1));
    assertEquals(List.of("| x | y |\n|---|---|"), Samples.wheel(text, 2));
    assertEquals(List.of("> said\n> so"), Samples.wheel(text, 3));
  }

  @Test
  void codeBetweenFencesIsOneParagraph() {
    String text = "# The wheel\n\n~~~\na\n\n# b\n~~~\n\nnext\n";
    assertEquals(List.of("next"), Samples.wheel(text, 2));
  }

  @Test
  void aFenceThatIsNeverClosedIsALine() {
    assertEquals(List.of("next"), Samples.wheel("# The wheel\n\n```\na\n\nnext\n", 2));
  }

  @Test
  void rulesAndCommentsAreNoParagraphs() {
    String text = "# The wheel\n\n* * *\n\n<!-- a\n\nb -->\n\n---\n\nhere\n";
    assertEquals(List.of("here"), Samples.wheel(text, 1));
  }

  @Test
  void aCommentMayBeginWithinALineAndAddressesOfLinksAreNoParagraphs() {
    String text = "# The wheel\n\na <!-- b\n\nc --> d\n\n[1]: http://x.example/y \"Z\"\n\nhere\n";
    assertEquals(List.of("a \n d", "here"), Samples.wheel(text, 0));
  }

  @Test
  void theKeysAtTheHeadOfAFileAreNoParagraph() {
    String text = "---\ntitle: The mill\n\ndate: 1931\n---\nhere\n\n# X\n";
    assertEquals(List.of("here"), Samples.at(text, "lead", "Lead", 1));
  }

  @Test
  void leadMeansWhatStandsBeforeTheFirstHeading() {
    String text = "here\n\n# X\n\nthere\n";
    assertEquals(List.of(), Samples.at(text, "start", "The opening words", 1));
    assertEquals(List.of("here"), Samples.at(text, "a", "Front matter", 1));
    assertEquals(List.of(), Samples.at(text, "a", "Ouverture", 1));
  }

  @Test
  void leadMeansWhatStandsUnderTheTitleWhereNothingStandsBeforeIt() {
    assertEquals(List.of("here"), Samples.at("# T\n\nhere\n\n## X\n\nz\n", "lead", "Lead", 1));
    assertEquals(List.of(), Samples.at("# T\n\nhere\n\n# X\n\nz\n", "lead", "Lead", 1));
  }

  @Test
  void leadIsAHeadingLikeAnyOtherWhereThereIsOne() {
    assertEquals(List.of("here"), Samples.at("x\n\n# Lead\n\nhere\n", "lead", "Lead", 1));
  }

  @Test
  void aTextWithoutHeadingsIsTheOnlySectionThatABankNames() {
    String bank =
        """
        viva: 1
        id: mill
        title: The mill
        sources:
          oda: {title: The mill}
        questions:
          - question: Is it so?
            answer: true
            cite: article/2
        """;
    Library library = Samples.library(Samples.read(bank), "one\n\ntwo\n");
    assertEquals(
        List.of("two"), library.paragraphs(library.bank().items().get(0).citations().get(0)));
  }

  @Test
  void aSectionCitedAsAWholeIsAllItsParagraphs() {
    assertEquals(List.of("a", "b"), Samples.wheel("# The wheel\n\na\n\nb\n", 0));
  }

  @Test
  void anyTextCanBeSplitInLittleTime() {
    String[] pieces = {"#", " ", "\n", "\n\n", "```", "~~~~", "<!--", "-->", "---", "=", "a", ">"};
    for (long seed = 0; seed < 40; seed++) {
      Random random = new Random(seed);
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 5_000; i++) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      assertTimeoutPreemptively(
          Duration.ofSeconds(5), () -> Samples.wheel(text.toString(), 1), "seed " + seed);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "```\n",
        "<!--\n",
        "<!-- -->\n",
        "# ",
        "a\n---\n",
        "[a](",
        "\\*",
        "a-\n",
        "a <!--\n",
        "<b ",
        "[a](b"
      })
  void aHugeTextOfOneKindTakesLittleTime(String piece) {
    String text = piece.repeat(200_000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> Samples.library(Samples.sheet("cite: wheel\nterms: oak"), text).findings());
  }
}

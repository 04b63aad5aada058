package viva.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import viva.bank.Part;
import viva.text.Diagnostics;
import viva.yaml.Sheet;

class VerificationTest {
  private static void golden(String name, String... cited) {
    Golden.check(name, Samples.told(Samples.sheet(cited), Samples.TEXT));
  }

  private static String told(String... cited) {
    return Samples.told(Samples.sheet(cited), Samples.TEXT);
  }

  @Test
  void whatStandsWhereItIsCitedIsFine() {
    assertEquals("", told("cite: wheel/2\nterms: [upper pond, \"miller's sons\"]"));
  }

  @Test
  void eachTermMayStandInAnyOfTheCitedPlaces() {
    assertEquals("", told("cite: [wheel/1, stones/2]\nterms: [oak, flour]"));
  }

  @Test
  void aParagraphPrintedTwiceMayBeCitedInEitherPlace() {
    assertEquals("", told("cite: wheel/1\nterms: oak", "cite: wheel/3\nterms: oak"));
  }

  @Test
  void aSectionAndATextMayBeCitedAsAWhole() {
    assertEquals("", told("cite: wheel\nterms: [oak, channel]", "cite: oda\nterms: [oak, flour]"));
  }

  @Test
  void aWrongPlaceNamesThoseWhereTheTermStands() {
    golden("term-elsewhere", "cite: stones/1\nterms: [quartz, forty paddles, runner]");
  }

  @Test
  void aPlaceThatHasNoneOfTheTermsIsOneFault() {
    golden("wrong-place", "cite: stones/1\nterms: [channel, upper pond]");
  }

  @Test
  void aTermThatStandsNowhereIsToldWithTheNearestWords() {
    golden(
        "term-not-in-text",
        "cite: wheel/2\nterms: [uper pond, electricity]",
        "cite: wheel/1\nterms: forty paddels");
  }

  @Test
  void aParagraphThatIsNotThereIsToldWithTheirNumber() {
    golden(
        "paragraph-not-in-text", "cite: [wheel/1, stones/7]\nterms: [oak, flour]", "cite: wheel/4");
  }

  @Test
  void aSectionThatIsNotThereIsToldWithTheNearestHeading() {
    String bank =
        """
        viva: 1
        id: mill
        title: The mill
        sources:
          oda: {title: The Mill at Oda}
        questions:
          - question: Is it so?
            answer: true
            cite: The weel/2
            terms: channel
          - question: And this?
            answer: true
            cite: The stones/2
            terms: flour
        """;
    Golden.check("section-not-in-text", Samples.told(Samples.read(bank), Samples.TEXT));
  }

  @Test
  void aTextOfSomethingElseIsOneFault() {
    Sheet sheet = Samples.sheet("cite: wheel/1\nterms: oak", "cite: stones/1\nterms: quartz");
    Golden.check("other-text", Samples.told(sheet, "# Bread\n\n## Dough\n\nFlour and water.\n"));
  }

  @Test
  void aCitationWithoutTermsIsAHint() {
    golden("no-terms", "cite: wheel/1");
  }

  @Test
  void ofATextThatIsNotHeldNothingIsSaid() {
    Sheet sheet = Samples.sheet("cite: wheel/99\nterms: nowhere");
    assertEquals(List.of(), Library.of(Samples.bank(sheet), Map.of()).findings());
  }

  @Test
  void aTermMayStandInATextThatIsNotHeld() {
    String bank = TWO.replace("CITE", "[oda The wheel/1, ela a/1]");
    assertEquals("", Samples.told(Samples.read(bank), Samples.TEXT));
  }

  @Test
  void amongSeveralSourcesAPlaceNamesItsOwn() {
    String bank = TWO.replace("CITE", "oda The wheel/1");
    String told = Samples.told(Samples.read(bank), Samples.TEXT);
    assertEquals(
        "\"flour\" does not stand where the question cites, but in oda The stones/2",
        told.substring(told.indexOf("]: ") + 3, told.indexOf('\n')));
  }

  @Test
  void aFindingKnowsItsPart() {
    Sheet sheet = Samples.sheet("cite: [wheel/1, stones/9]", "cite: wheel/1\nterms: [oak, pond]");
    List<Part> parts =
        Samples.library(sheet, Samples.TEXT).findings().stream().map(f -> f.part()).toList();
    assertEquals(List.of(Part.of("cite", 1), Part.of("terms", 1)), parts);
  }

  @Test
  void whatAHostileTextSaysReachesNoTerminal() {
    byte[] bytes =
        "# The wheel\u001B[31m\n\nup\u0007er pond\n"
            .getBytes(java.nio.charset.StandardCharsets.UTF_8);
    String text = Decoded.of("a", bytes).text().orElseThrow();
    Sheet sheet = Samples.sheet("cite: wheel/1\nterms: upper pond", "cite: stones/1");
    Library library = Samples.library(sheet, text);
    String told = Diagnostics.print(library.findings().stream().map(sheet::diagnostic).toList());
    String all = told + library.coverage();
    assertEquals(true, all.chars().allMatch(c -> c == '\n' || c >= ' '), all);
  }

  private static final String TWO =
      """
      viva: 1
      id: mill
      title: The mill
      sources:
        oda: {title: The Mill at Oda}
        ela: {title: The Mill at Ela}
      questions:
        - question: Is it so?
          answer: true
          cite: CITE
          terms: flour
      """;
}

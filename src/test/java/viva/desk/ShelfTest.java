package viva.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import viva.bank.Bank;
import viva.desk.Shelved.Origin;
import viva.yaml.BankReader;

/** What a person's word for a bank comes to. */
class ShelfTest {
  private static final Shelf SHELF =
      shelf(
          bank("biology-1", "Biology"),
          bank("biology-2", "Biology, second part"),
          bank("libya", "The Council and Libya"));

  private static Bank bank(String id, String title) {
    byte[] text = BankText.small(id, title).getBytes(StandardCharsets.UTF_8);
    return BankReader.read(id, text).bank().orElseThrow();
  }

  private static Shelf shelf(Bank... banks) {
    List<Shelved> shelved =
        Arrays.stream(banks)
            .map(b -> new Shelved(b, Origin.FOLDER, "questions/" + b.id() + ".yaml", 0))
            .toList();
    return new Shelf(shelved, List.of(), List.of());
  }

  private static String id(String word) {
    return SHELF.named(word).bank().orElseThrow().bank().id();
  }

  private static String problem(String word) {
    assertTrue(SHELF.named(word).bank().isEmpty());
    return SHELF.named(word).problem();
  }

  @Test
  void itsFileMeansIt() {
    assertEquals("libya", id("questions/libya.yaml"));
  }

  @Test
  void itsIdMeansIt() {
    assertEquals("biology-1", id("biology-1"));
  }

  @Test
  void itsTitleMeansItEvenIfAnotherOneBeginsAlike() {
    assertEquals("biology-1", id("biology"));
  }

  @Test
  void aPartOfItsIdThatNoOtherHasMeansIt() {
    assertEquals("biology-2", id("gy-2"));
  }

  @Test
  void aPartOfItsTitleMeansItInSmallLettersAndCapitals() {
    assertEquals("libya", id("COUNCIL"));
  }

  @Test
  void aPartThatSeveralHaveIsToldWithTheirIds() {
    assertEquals("\"biolog\" may be any of: biology-1, biology-2", problem("biolog"));
  }

  @Test
  void aSlipIsToldWithTheNearOnes() {
    assertEquals("no bank is called \"libia\"; did you mean: libya", problem("libia"));
  }

  @Test
  void aWordNearToNothingIsToldWithAllThereAre() {
    assertEquals(
        "no bank is called \"chemistry\"; there are: biology-1, biology-2, libya",
        problem("chemistry"));
  }

  @Test
  void aBlankWordMeansNothing() {
    assertTrue(SHELF.named(" ").bank().isEmpty());
  }

  @Test
  void withoutBanksNoneAreNamed() {
    assertEquals("no bank is called \"x\"", shelf().named("x").problem());
  }
}

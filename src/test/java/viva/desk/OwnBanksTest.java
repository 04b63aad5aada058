package viva.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnBanksTest {
  private static final String NEWER = BankText.small("small", "A newer bank");

  @TempDir private Path here;
  private Places places;
  private OwnBanks own;

  @BeforeEach
  void open() {
    places = new Places(here.resolve("data"), here.resolve("state"), here.resolve("cache"));
    own = new OwnBanks(places);
    BankText.write(here.resolve("small.yaml"), BankText.SMALL);
  }

  private String kept(String name) throws IOException {
    return Files.readString(places.banks().resolve(name));
  }

  private String aside(String name) throws IOException {
    return Files.readString(places.oldBanks().resolve(name));
  }

  @Test
  void aBankIsKeptUnderItsId() throws IOException {
    OwnBanks.Done done = own.add(here, "small.yaml");
    assertTrue(done.kept());
    assertEquals(BankText.SMALL, kept("small.yaml"));
    assertEquals(
        "small, 3 questions, is kept in " + places.banks().resolve("small.yaml"), done.words());
  }

  @ParameterizedTest
  @ValueSource(strings = {"con", "nul.old", "lpt1"})
  void aBankThatIsCalledLikeADeviceIsKeptUnderAnotherName(String id) throws IOException {
    BankText.write(here.resolve("small.yaml"), BankText.small(id, "A device"));
    assertTrue(own.add(here, "small.yaml").kept());
    assertEquals(BankText.small(id, "A device"), kept("bank-" + id + ".yaml"));
  }

  @Test
  void aBankThatIsThereIsNotAddedAgain() throws IOException {
    own.add(here, "small.yaml");
    BankText.write(here.resolve("small.yaml"), NEWER);
    assertEquals(
        "there is a bank \"small\" already; viva banks update replaces it",
        own.add(here, "small.yaml").problem());
    assertEquals(BankText.SMALL, kept("small.yaml"));
  }

  @Test
  void aBankThatIsNotThereIsNotUpdated() throws IOException {
    assertFalse(own.update(here, "small.yaml").problem().isEmpty());
    assertFalse(Files.exists(places.banks()));
  }

  @Test
  void anUpdatePutsTheOldOneAside() throws IOException {
    own.add(here, "small.yaml");
    BankText.write(here.resolve("small.yaml"), NEWER);
    assertTrue(own.update(here, "small.yaml").kept());
    assertEquals(NEWER, kept("small.yaml"));
    assertEquals(BankText.SMALL, aside("small.yaml"));
  }

  @Test
  void whatIsAsideStaysThere() throws IOException {
    own.add(here, "small.yaml");
    BankText.write(here.resolve("small.yaml"), NEWER);
    own.update(here, "small.yaml");
    own.update(here, "small.yaml");
    assertEquals(BankText.SMALL, aside("small.yaml"));
    assertEquals(NEWER, aside("small.yaml.2"));
  }

  @Test
  void aBankUpdatedFromItsOwnFileStays() throws IOException {
    own.add(here, "small.yaml");
    String file = places.banks().resolve("small.yaml").toString();
    assertTrue(own.update(here, file).kept());
    assertEquals(BankText.SMALL, kept("small.yaml"));
  }

  @Test
  void aBankInAFileOfAnotherNameIsFound() throws IOException {
    BankText.write(places.banks().resolve("other.yaml"), BankText.SMALL);
    BankText.write(here.resolve("small.yaml"), NEWER);
    assertTrue(own.update(here, "small.yaml").kept());
    assertEquals(NEWER, kept("small.yaml"));
    assertEquals(BankText.SMALL, aside("other.yaml"));
  }

  @Test
  void aFileOfThatNameWithAnotherBankIsNotOverwritten() throws IOException {
    String other = BankText.small("other", "Another");
    BankText.write(places.banks().resolve("small.yaml"), other);
    assertTrue(own.add(here, "small.yaml").kept());
    assertEquals(other, kept("small.yaml"));
    assertEquals(BankText.SMALL, kept("small-2.yaml"));
  }

  @Test
  void aBankWithFaultsIsNotKept() throws IOException {
    BankText.write(here.resolve("faulty.yaml"), BankText.FAULTY);
    OwnBanks.Done done = own.add(here, "faulty.yaml");
    assertFalse(done.kept());
    assertFalse(done.diagnostics().isEmpty());
    assertFalse(Files.exists(places.banks()));
  }

  @Test
  void aFileThatIsNotThereIsAFault() throws IOException {
    assertEquals("file/missing", own.add(here, "gone.yaml").diagnostics().get(0).code());
  }

  @Test
  void aBankThatIsRemovedIsPutAside() throws IOException {
    own.add(here, "small.yaml");
    assertTrue(own.remove("small").kept());
    assertFalse(Files.exists(places.banks().resolve("small.yaml")));
    assertEquals(BankText.SMALL, aside("small.yaml"));
  }

  @Test
  void aBankThatIsNotThereIsNotRemoved() throws IOException {
    assertEquals("there is no bank \"small\" in " + places.banks(), own.remove("small").problem());
  }

  @Test
  void whatIsAsideIsNotInReach() throws IOException {
    own.add(here, "small.yaml");
    own.remove("small");
    assertTrue(Librarian.look(List.of(), here, places).bank("small").isEmpty());
  }

  @Test
  void nothingHalfIsLeftBehind() throws IOException {
    own.add(here, "small.yaml");
    own.update(here, "small.yaml");
    try (Stream<Path> files = Files.list(places.banks())) {
      assertEquals(
          List.of("old", "small.yaml"),
          files.map(file -> file.getFileName().toString()).sorted().toList());
    }
  }
}

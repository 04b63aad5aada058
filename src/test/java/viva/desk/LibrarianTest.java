package viva.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import viva.desk.Shelved.Origin;

class LibrarianTest {
  @TempDir private Path here;

  private Places places() {
    return new Places(here.resolve("data"), here.resolve("state"), here.resolve("cache"));
  }

  private Shelf look(String... given) {
    return Librarian.look(List.of(given), here, places());
  }

  private void write(String file, String text) {
    BankText.write(here.resolve(file), text);
  }

  private static List<String> ids(List<Shelved> banks, Origin origin) {
    return banks.stream().filter(s -> s.origin() == origin).map(s -> s.bank().id()).toList();
  }

  @Test
  void theBanksBuiltInAreAlwaysThere() {
    assertEquals(Librarian.BUILT_IN, ids(look().banks(), Origin.BUILT_IN));
  }

  @Test
  void theBanksBuiltInAreThoseOfTheProject() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("questions"))) {
      List<String> project =
          files
              .map(file -> file.getFileName().toString())
              .filter(Librarian::isBank)
              .map(name -> name.substring(0, name.lastIndexOf('.')))
              .sorted()
              .toList();
      assertEquals(project, Librarian.BUILT_IN.stream().sorted().toList());
    }
  }

  @Test
  void everyBankBuiltInIsPackedUnderItsId() {
    for (String id : Librarian.BUILT_IN) {
      assertNotNull(Librarian.class.getResource("/questions/" + id + ".yaml"), id);
    }
  }

  @Test
  void banksLieInTheFolderQuestions() {
    write("questions/b.yaml", BankText.small("b", "B"));
    write("questions/a.yml", BankText.small("a", "A"));
    assertEquals(List.of("a", "b"), ids(look().banks(), Origin.FOLDER));
  }

  @Test
  void banksLieInTheDataHome() {
    write("data/banks/own.yaml", BankText.small("own", "Own"));
    assertEquals(List.of("own"), ids(look().banks(), Origin.OWN));
  }

  @Test
  void aFileIsNamedAsItWasGiven() {
    write("x.yaml", BankText.SMALL);
    assertEquals("./x.yaml", look("./x.yaml").banks().get(0).path());
  }

  @Test
  void aFolderGivenBringsItsBanks() {
    write("mine/b.yaml", BankText.small("b", "B"));
    write("mine/a.yaml", BankText.small("a", "A"));
    assertEquals(List.of("a", "b"), ids(look("mine/").banks(), Origin.GIVEN));
  }

  @Test
  void hiddenFilesAndOthersAreNoBanks() {
    write("questions/.a.yaml", BankText.SMALL);
    write("questions/notes.txt", "notes");
    assertEquals(List.of(), ids(look().banks(), Origin.FOLDER));
  }

  @Test
  void ofTwoWithOneIdTheOneGivenIsUsed() {
    write("questions/small.yaml", BankText.SMALL);
    write("mine.yaml", BankText.small("small", "Mine"));
    Shelf shelf = look("mine.yaml");
    assertEquals("Mine", shelf.bank("small").orElseThrow().title());
    assertEquals(List.of("small"), ids(shelf.hidden(), Origin.FOLDER));
  }

  @Test
  void aBankOfOnesOwnHidesTheOneBuiltIn() {
    write("data/banks/xu.yaml", BankText.small("xu-2017", "My Xu"));
    assertEquals("My Xu", look().bank("xu-2017").orElseThrow().title());
  }

  @Test
  void aFaultyBankIsThereWithoutItsFaultyQuestions() {
    write("questions/faulty.yaml", BankText.FAULTY);
    Shelved bank = look().banks().get(0);
    assertEquals(1, bank.bank().items().size());
    assertEquals(1, bank.faulty());
  }

  @Test
  void aFileWithoutABankIsTold() {
    write("questions/list.yaml", "- a\n- b\n");
    assertEquals("questions/list.yaml", look().unreadable().get(0).file());
  }

  @Test
  void aFileThatIsNotThereIsTold() {
    assertEquals("file/missing", look("gone.yaml").unreadable().get(0).code());
  }

  @Test
  void aFolderWithoutBanksIsToldIfItWasGiven() throws IOException {
    Files.createDirectories(here.resolve("empty"));
    assertEquals("file/folder", look("empty").unreadable().get(0).code());
  }

  @Test
  void noFolderOfQuestionsIsNoFault() {
    assertTrue(look().unreadable().isEmpty());
  }
}

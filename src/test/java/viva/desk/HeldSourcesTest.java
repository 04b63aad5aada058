package viva.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeldSourcesTest {
  @TempDir private Path here;
  private Places places;

  @BeforeEach
  void open() {
    places = new Places(here.resolve("data"), here.resolve("state"), here.resolve("cache"));
    BankText.write(here.resolve("mill.md"), "# The wheel\n\nOak.\n");
  }

  private HeldSources held() throws IOException {
    return HeldSources.of(places);
  }

  private String list() throws IOException {
    return Files.readString(places.sources());
  }

  @Test
  void lookingLeavesNoTrace() throws IOException {
    assertEquals(Map.of(), held().files());
    assertFalse(Files.exists(places.data()));
  }

  @Test
  void onlyThePathOfATextIsKept() throws IOException {
    assertTrue(held().add(here, "oda", "mill.md").kept());
    assertEquals(Map.of("oda", here.resolve("mill.md")), held().files());
    try (Stream<Path> files = Files.list(places.data())) {
      assertEquals(List.of(places.sources()), files.toList());
    }
    assertFalse(list().contains("Oak"), list());
  }

  @Test
  void addingAgainReplacesTheLineAndNothingElse() throws IOException {
    BankText.write(places.sources(), "# mine\noda: /old.md # here\nx: /x.md\n");
    held().add(here, "oda", "mill.md");
    String path = held().files().get("oda").toString();
    assertEquals(here.resolve("mill.md").toString(), path);
    assertTrue(
        list().startsWith("# mine\noda: ") && list().endsWith(" # here\nx: /x.md\n"), list());
  }

  @Test
  void removingLeavesTheTextAndTheOtherLines() throws IOException {
    BankText.write(places.sources(), "# mine\noda: /old.md\nx: /x.md\n");
    assertTrue(held().remove("oda").kept());
    assertEquals("# mine\nx: /x.md\n", list());
    assertTrue(Files.exists(here.resolve("mill.md")));
  }

  @Test
  void whatIsNotKeptIsNotRemoved() throws IOException {
    BankText.write(places.sources(), "x: /x.md\n");
    assertEquals("no text is kept for \"oda\"; those kept are: x", held().remove("oda").problem());
  }

  @Test
  void aListWithFaultsIsToldAndNotChanged() throws IOException {
    BankText.write(places.sources(), "x: /x.md\ny: [\n");
    OwnBanks.Done done = held().add(here, "oda", "mill.md");
    assertFalse(done.kept());
    assertEquals(2, done.diagnostics().get(0).place().line());
    assertEquals("x: /x.md\ny: [\n", list());
  }

  @Test
  void aPathThatIsNotAbsoluteBeginsAtTheDataHome() throws IOException {
    BankText.write(places.sources(), "x: ../mill.md\n");
    assertEquals(here.resolve("mill.md"), held().files().get("x"));
  }

  @Test
  void whatIsNoTextIsNotKept() throws IOException {
    BankText.write(here.resolve("mill.pdf"), "%PDF-1.7\n");
    OwnBanks.Done done = held().add(here, "oda", "mill.pdf");
    assertEquals("file/not-text", done.diagnostics().get(0).code());
    assertFalse(Files.exists(places.sources()));
  }

  @Test
  void aFileThatIsNotThereOrIsAFolderIsTrouble() {
    assertThrows(NoSuchFileException.class, () -> held().add(here, "oda", "gone.md"));
    assertThrows(FileSystemException.class, () -> held().add(here, "oda", "."));
  }

  @Test
  void anIdThatCannotBeOneIsNotKept() throws IOException {
    assertEquals(
        "\"Oda Mill\" is no id: lower case letters, digits, - and . alone",
        held().add(here, "Oda Mill", "mill.md").problem());
    assertFalse(Files.exists(places.sources()));
  }
}

package viva.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import viva.bank.Bank;
import viva.bank.Item;
import viva.question.Kind;
import viva.text.Diagnostics;
import viva.yaml.BankReader;
import viva.yaml.Reading;

/** A bank to start from, and the schema beside it. */
class NewTest {
  @TempDir private Path folder;
  private Shell shell;

  @BeforeEach
  void open() {
    shell = new Shell(folder);
  }

  private Path file(String name) {
    return shell.here().resolve(name);
  }

  private Bank bank(String name) {
    Reading reading = BankReader.read(file(name), name);
    assertEquals("", Diagnostics.print(reading.diagnostics()));
    return reading.bank().orElseThrow();
  }

  @Test
  void isNamedAfterItsFile() {
    shell.run("new", "biology-week-3.yaml").ends(0);
    assertEquals("biology-week-3", bank("biology-week-3.yaml").id());
    assertEquals("Biology week 3", bank("biology-week-3.yaml").title());
    assertEquals(Set.of("biology-week-3-handout"), bank("biology-week-3.yaml").sources().keySet());
  }

  @ParameterizedTest
  @CsvSource({
    "Zoé's Été.yml, zoe-s-ete, Zoé s Été",
    "2017.yaml, 2017, 2017",
    "a.b_c.YAML, a.b-c, A b c",
    "'#1: [x].yaml', 1-x, 1 x",
    "生物.yaml, new-bank, 生物",
    "null.yaml, null, Null",
    "---.yaml, new-bank, New bank"
  })
  void anyNameOfAFileGivesASafeIdAndTitle(String file, String id, String title) throws IOException {
    FreshBank fresh = FreshBank.ofFile(file);
    assertEquals(id, fresh.id());
    assertEquals(title, fresh.title());
    Files.writeString(file("any.yaml"), fresh.text());
    assertEquals(id, bank("any.yaml").id());
    assertEquals(title, bank("any.yaml").title());
  }

  @Test
  void hasAnExampleOfEachKind() {
    shell.run("new", "mine.yaml").ends(0);
    Set<Kind> kinds =
        bank("mine.yaml").items().stream()
            .map(item -> item.question().kind())
            .collect(Collectors.toSet());
    assertEquals(EnumSet.allOf(Kind.class), kinds);
  }

  @Test
  void everyExampleIsNamedExplainedAndCited() {
    shell.run("new", "mine.yaml").ends(0);
    for (Item item : bank("mine.yaml").items()) {
      assertTrue(item.named(), item.id());
      assertFalse(item.explanation().isEmpty(), item.id());
      assertFalse(item.citations().isEmpty(), item.id());
      assertFalse(item.terms().isEmpty(), item.id());
      assertFalse(item.topics().isEmpty(), item.id());
    }
  }

  @Test
  void passesItsCheck() {
    shell.run("new", "mine.yaml").ends(0);
    shell.run("check", "mine.yaml").ends(0).talks("1 bank, 10 sound questions, no faults\n");
  }

  @Test
  void saysWhatToDoNext() {
    shell
        .run("new", "mine.yaml")
        .talks("viva preview mine.yaml")
        .talks("viva check mine.yaml")
        .talks("  viva mine.yaml ");
  }

  @Test
  void aNameThatAShellWouldTakeApartIsSaidInQuotes() {
    shell
        .run("new", "Week 3's Übung.yaml")
        .talks("viva preview 'Week 3'\\''s Übung.yaml'")
        .talks("  viva 'Week 3'\\''s Übung.yaml' ");
  }

  @Test
  void theSchemaIsWrittenBesideItOnce() throws IOException {
    shell.run("new", "mine.yaml").ends(0).talks("bank.schema.json beside it lets editors");
    String schema = shell.run("schema").ends(0).out();
    assertEquals(schema, Files.readString(file("bank.schema.json")));
    assertEquals(schema, Files.readString(Path.of("questions/bank.schema.json")));
    Files.writeString(file("bank.schema.json"), "{}");
    shell.run("new", "other.yaml").ends(0).talks("bank.schema.json was there already");
    assertEquals("{}", Files.readString(file("bank.schema.json")));
  }

  @Test
  void aFileThatIsThereStaysAsItIs() throws IOException {
    Files.writeString(file("mine.yaml"), "my own words\n");
    shell.run("new", "mine.yaml").ends(2).talks("mine.yaml is there already and stays as it is");
    assertEquals("my own words\n", Files.readString(file("mine.yaml")));
    assertFalse(Files.exists(file("bank.schema.json")));
  }

  @Test
  void aFolderIsNotMadeUnasked() {
    shell.run("new", "far/away.yaml").ends(2).talks("there is no folder ").talks("make it first");
    assertFalse(Files.exists(file("far")));
  }

  @Test
  void aFileOfAnotherKindIsToldTheEnding() {
    shell.run("new", "mine").ends(2).talks("a bank's file ends in .yaml");
    shell.run("new", ".yaml").ends(2).talks("a bank's file ends in .yaml");
    shell.run("new").ends(2).talks("Try: viva new --help");
  }

  @Test
  void aDashPrintsItAndWritesNothing() throws IOException {
    String printed = shell.run("new", "-").ends(0).out();
    assertFalse(Files.exists(file("bank.schema.json")));
    Files.writeString(file("printed.yaml"), printed);
    assertEquals("new-bank", bank("printed.yaml").id());
    assertEquals("New bank", bank("printed.yaml").title());
  }
}

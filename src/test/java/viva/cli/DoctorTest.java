package viva.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoctorTest {
  @TempDir private Path folder;
  private Shell shell;

  @BeforeEach
  void open() {
    shell = new Shell(folder);
  }

  private Path file() throws IOException {
    try (Stream<Path> files = Files.list(shell.data().resolve("journal"))) {
      return files.filter(file -> file.toString().endsWith(".jsonl")).findFirst().orElseThrow();
    }
  }

  private Path sat() throws IOException {
    shell.typing("Paris", "Seine", "1788").run("quiz", "small").ends(0);
    return file();
  }

  private static void append(Path file, String text) throws IOException {
    Files.writeString(file, text, StandardOpenOption.APPEND);
  }

  private List<?> codes() {
    List<?> complaints = (List<?>) shell.run("doctor", "--json").map().get("complaints");
    return complaints.stream().map(one -> ((Map<?, ?>) one).get("code")).toList();
  }

  @Test
  void aNewHomeIsHealthyAndStaysUntouched() {
    shell.run("doctor").ends(0).says("journal").says(", none yet").says("Healthy");
    assertFalse(Files.exists(shell.data()));
  }

  @Test
  void countsWhatTheJournalHolds() throws IOException {
    sat();
    shell.run("doctor").ends(0).says(": 5 lines, 5 records, 3 answers").says("Healthy");
    assertEquals(List.of(), codes());
  }

  @Test
  void aDamagedLineIsShownWithItsPlaceAndWithoutItsControls() throws IOException {
    Path file = sat();
    append(file, "\u001b[2Jgarbage\n{\"v\":1,\"kind\":\"answer\",\"id");
    Shell.Result told = shell.run("doctor").ends(1);
    told.says(file + ":6: the line is not JSON").says("[2Jgarbage");
    told.says(file + ":7: the line breaks off before its record is complete");
    told.says("what to do: viva doctor --repair").says("2 things wrong.");
    assertFalse(told.out().contains("\u001b"), told::out);
    assertEquals(List.of("journal/damaged", "journal/damaged"), codes());
  }

  @Test
  void theRepairedCopyHoldsEveryRecordOnceAndIsNotRead() throws IOException {
    Path file = sat();
    List<String> lines = Files.readAllLines(file);
    append(file, lines.get(1) + "\n<<<<<<< HEAD\n" + lines.get(2) + "\ntorn");
    byte[] before = Files.readAllBytes(file);
    Path copy = file.resolveSibling(file.getFileName() + ".repaired");
    shell.run("doctor", "--repair").ends(1).says("repaired: " + copy).says("mv '" + copy + "'");
    assertArrayEquals(before, Files.readAllBytes(file));
    assertEquals(lines, Files.readAllLines(copy));
    shell.run("doctor").ends(1).says("a repaired copy, not counted");
    shell.run("scores").says("3 of 3");
  }

  @Test
  void noCopyIsOverwritten() throws IOException {
    Path file = sat();
    append(file, "garbage\n");
    Path copy = file.resolveSibling(file.getFileName() + ".repaired");
    Files.writeString(copy, "mine");
    shell.run("doctor", "--repair").ends(1).says(copy + "-2 holds 5 records.");
    shell.run("doctor", "--repair").ends(1).says(copy + "-2 holds 5 records.");
    assertEquals("mine", Files.readString(copy));
    assertFalse(Files.exists(file.resolveSibling(file.getFileName() + ".repaired-3")));
  }

  @Test
  void putInItsPlaceTheCopyMakesAllWell() throws IOException {
    Path file = sat();
    append(file, "garbage\n");
    shell.run("doctor", "--repair").ends(1);
    Files.move(file, file.resolveSibling(file.getFileName() + ".damaged"));
    Files.move(file.resolveSibling(file.getFileName() + ".repaired"), file);
    shell.run("doctor").ends(0).says("does not end in .jsonl").says("Healthy");
  }

  @Test
  void twoRecordsWithOneIdAreTold() throws IOException {
    Path file = sat();
    append(file, Files.readAllLines(file).get(1).replace("\"millis\":", "\"millis\":7") + "\n");
    shell.run("doctor").ends(1).says("stands elsewhere with other contents; the first one counts");
  }

  @Test
  void aConflictedCopyMayGoOnceItsRecordsStandElsewhere() throws IOException {
    Path file = sat();
    Path copy = file.resolveSibling("laptop (conflicted copy).jsonl");
    Files.copy(file, copy);
    shell.run("doctor").ends(0).says("delete it if you like");
    append(copy, Files.readAllLines(file).get(1).replaceFirst("-\\d+\"", "-99\"") + "\n");
    shell
        .run("doctor")
        .ends(0)
        .says("1 record in it that no file of a device holds: leave it there");
    assertEquals(List.of("journal/copy"), codes());
  }

  @Test
  void twoCopiesThatHoldOneRecordAreNotBothToBeDeleted() throws IOException {
    Path file = sat();
    Files.copy(file, file.resolveSibling("laptop (1).jsonl"));
    Files.move(file, file.resolveSibling("laptop (2).jsonl"));
    Shell.Result told =
        shell.run("doctor").ends(0).says("5 records in it that no file of a device holds");
    assertFalse(told.out().contains("delete it"), told::out);
  }

  @Test
  void recordsFromTheFutureAndWithoutTheirSittingAreTold() throws IOException {
    Path file = sat();
    shell.later(-365);
    shell
        .run("doctor")
        .ends(0)
        .says("5 records from the future")
        .says("whether the clock is right");
    shell.later(365);
    List<String> lines = Files.readAllLines(file);
    Files.write(file, lines.subList(1, lines.size()));
    shell.run("doctor").ends(1).says("4 records without the sitting or the answer before it");
  }

  @Test
  void faultySettingsAndMissingTextsAreTold() throws IOException {
    Files.createDirectories(shell.data());
    Files.writeString(shell.data().resolve("config.yaml"), "memory:\n  new: many\n");
    Files.writeString(shell.data().resolve("sources.yaml"), "xu: gone.md\n");
    Shell.Result told = shell.run("doctor").ends(1);
    told.says("the setting memory.new is a number").says("viva source add xu FILE");
    assertEquals(List.of("settings/faulty", "sources/missing"), codes());
  }

  @Test
  void aFileInPlaceOfTheJournalIsTold() throws IOException {
    Files.createDirectories(shell.data());
    Files.writeString(shell.data().resolve("journal"), "in the way");
    shell.run("doctor").ends(1).says("is not a folder");
    shell.run("doctor", "--repair").ends(3);
    assertEquals("in the way", Files.readString(shell.data().resolve("journal")));
  }

  @Test
  void aFileWithoutARecordIsNotCopied() throws IOException {
    Path file = sat();
    Path foreign = file.resolveSibling("foreign.jsonl");
    Files.writeString(foreign, "date;question\n");
    shell.run("doctor", "--repair").ends(1).says("no line of it is a record; move it out");
    try (Stream<Path> files = Files.list(file.getParent())) {
      assertEquals(2, files.count());
    }
  }

  @Test
  void programsReadTheSame() throws IOException {
    Path file = sat();
    append(file, "garbage\n");
    Map<?, ?> all = shell.run("doctor", "--json", "--repair").ends(1).map();
    assertEquals(false, all.get("healthy"));
    assertEquals(7, ((List<?>) all.get("places")).size());
    Map<?, ?> one = (Map<?, ?>) ((List<?>) all.get("journal")).get(0);
    assertEquals(6L, one.get("lines"));
    assertEquals(5L, one.get("records"));
    assertEquals(1L, one.get("damaged"));
    assertTrue(all.get("repaired").toString().contains(".jsonl.repaired"), all::toString);
  }
}

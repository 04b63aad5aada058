package viva.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import viva.desk.BankText;

class JournalCommandTest {
  @TempDir private Path folder;
  private Shell laptop;
  private Shell desk;
  private Path usb;

  @BeforeEach
  void open() throws IOException {
    laptop = new Shell(folder.resolve("laptop"));
    desk = new Shell(folder.resolve("desk"), 2);
    usb = Files.createDirectory(folder.resolve("usb"));
  }

  private String exported(Shell from, String name) {
    String file = usb.resolve(name).toString();
    from.run("journal", "export", file).ends(0);
    return file;
  }

  private static Path journal(Shell shell) {
    return shell.data().resolve("journal");
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void answersOfOneMachineCountOnTheOther() throws IOException {
    laptop.typing("Paris", "Seine", "1788").run("quiz", "small").ends(0);
    String file = exported(laptop, "laptop.jsonl");
    String told = desk.run("journal", "merge", file).ends(0).err();
    assertTrue(told.startsWith("5 new records came in (1 sitting, 3 answers).\nKept in "), told);
    assertEquals(laptop.run("scores").out(), desk.run("scores").ends(0).out());
  }

  @Test
  void bothWaysGivesTwoMachinesThatKnowTheSame() {
    laptop.typing("Paris", "Seine", "1788").run("quiz", "small").ends(0);
    desk.typing("Lyon", "Seine", "1789").run("quiz", "small").ends(0);
    desk.run("journal", "merge", exported(laptop, "laptop.jsonl")).ends(0);
    laptop.run("journal", "merge", exported(desk, "desk.jsonl")).ends(0).talks("5 more known");
    assertEquals(desk.run("scores").ends(0).out(), laptop.run("scores").ends(0).out());
    assertEquals(desk.run("journal", "export").out(), laptop.run("journal", "export").out());
  }

  @Test
  void withoutAFileItIsPrinted() throws IOException {
    laptop.typing("Paris", "Seine", "1789").run("quiz", "small").ends(0);
    String file = exported(laptop, "laptop.jsonl");
    Shell.Result printed = laptop.run("journal", "export").ends(0);
    assertEquals(Files.readString(Path.of(file)), printed.out());
    assertEquals("", printed.err());
  }

  @Test
  void itWorksWithoutAnyBankInReachAndLeavesNoOtherTrace() throws IOException {
    Files.delete(desk.here().resolve("questions/small.yaml"));
    BankText.write(usb.resolve("x.jsonl"), Files.readString(sample()));
    desk.run("journal", "merge", usb.resolve("x.jsonl").toString()).ends(0).talks("1 answer)");
    desk.run("journal", "export").ends(0).says("\"kind\":\"answer\"");
    assertEquals(List.of("journal"), names(desk.data()));
    assertFalse(Files.exists(desk.data().resolveSibling("../state/viva/device")));
  }

  private Path sample() {
    laptop.typing("Paris").run("quiz", "small", "--count", "1");
    return Path.of(exported(laptop, "sample.jsonl"));
  }

  @Test
  void anEmptyJournalIsAnEmptyExportThatBringsNothing() throws IOException {
    String file = exported(laptop, "laptop.jsonl");
    assertEquals("", Files.readString(Path.of(file)));
    assertEquals("No record came in.\n", desk.run("journal", "merge", file).ends(0).err());
    assertFalse(Files.exists(journal(desk)));
  }

  @Test
  void onesOwnExportBringsNothing() throws IOException {
    String file = sample().toString();
    List<String> before = names(journal(laptop));
    laptop.run("journal", "merge", file).ends(0).talks("Nothing new came in: 3 records, all known");
    laptop.run("journal", "merge", journal(laptop).toString()).ends(0).talks("Nothing new");
    assertEquals(before, names(journal(laptop)));
  }

  @Test
  void aFileThatIsThereIsNotOverwrittenUnlessItHoldsJustThat() throws IOException {
    String file = sample().toString();
    laptop.run("journal", "export", file).ends(0).talks(file + " holds just that already");
    laptop.typing("Paris").run("quiz", "small", "--count", "1").ends(0);
    String before = Files.readString(Path.of(file));
    laptop.run("journal", "export", file).ends(2).talks(file + " is there already and stays");
    assertEquals(before, Files.readString(Path.of(file)));
    laptop.run("journal", "export", usb.toString()).ends(2).talks("is there already");
  }

  @Test
  void anExportNeedsAFolderThatIsNotTheJournalItself() {
    sample();
    Path none = usb.resolve("none");
    laptop
        .run("journal", "export", none.resolve("x.jsonl").toString())
        .ends(2)
        .talks("there is no folder " + none + "; make it first");
    laptop
        .run("journal", "export", journal(laptop).resolve("x.jsonl").toString())
        .ends(2)
        .talks("is the journal itself; choose another folder");
  }

  @Test
  void brokenLinesAreToldAndTheRestGoesOn() throws IOException {
    Path file = sample();
    BankText.write(file, "what is this\n" + Files.readString(file));
    desk.run("journal", "merge", file.toString())
        .ends(1)
        .talks("viva: " + file + ":1: the line is not JSON")
        .talks("3 new records came in");
    Path own = BankText.write(journal(desk).resolve("a.jsonl"), "{\"v\":1,\n");
    Shell.Result printed = desk.run("journal", "export").ends(1).talks(own + ":1: the line breaks");
    assertEquals(3, printed.out().lines().count());
  }

  @Test
  void whatIsNoJournalIsTold() {
    Path bank = desk.here().resolve("questions/small.yaml");
    desk.run("journal", "merge", bank.toString())
        .ends(1)
        .talks("small.yaml:1: ")
        .talks("no line of this file is a record")
        .talks("No record came in.");
    assertFalse(Files.exists(journal(desk)));
  }

  @Test
  void aFileThatIsNotThereIsTrouble() {
    desk.run("journal", "merge", "gone.jsonl").ends(3).talks("gone.jsonl is not there");
  }

  @Test
  void theResultIsThereForPrograms() throws IOException {
    Path file = sample();
    BankText.write(file, Files.readString(file) + "?\n");
    Map<?, ?> row = desk.run("journal", "merge", "--json", file.toString()).ends(1).map();
    assertEquals(3L, row.get("records"));
    assertEquals(1L, row.get("sittings"));
    assertEquals(1L, row.get("answers"));
    assertEquals(0L, row.get("newer"));
    assertEquals(0L, row.get("known"));
    assertEquals(
        List.of(journal(desk).resolve(names(journal(desk)).get(0)).toString()), row.get("files"));
    Map<?, ?> refused = (Map<?, ?>) ((List<?>) row.get("refused")).get(0);
    assertEquals(List.of(file.toString(), 4L), List.of(refused.get("file"), refused.get("line")));
    assertEquals(List.of(), row.get("failures"));
  }

  @Test
  void aFolderThatMayNotBeWrittenToIsTold() throws IOException {
    String file = sample().toString();
    Files.createDirectories(journal(desk));
    assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
    Files.setPosixFilePermissions(journal(desk), PosixFilePermissions.fromString("r-x------"));
    assumeFalse(Files.isWritable(journal(desk)), "the administrator may write anywhere");
    desk.run("journal", "merge", file)
        .ends(3)
        .talks("could not be written: permission denied; nothing of " + file + " was taken");
  }

  @Test
  void aFileInPlaceOfTheFolderIsTold() {
    String file = sample().toString();
    BankText.write(journal(desk), "no folder");
    desk.run("journal", "merge", file).ends(3).talks("is not a folder");
    assertEquals("", desk.run("journal", "export").ends(3).talks("is not a folder").out());
  }

  @Test
  void aNewerRecordIsCarriedAlong() {
    String newer = "{\"v\":2,\"kind\":\"dream\",\"id\":\"d\"}\n";
    Path file = BankText.write(usb.resolve("newer.jsonl"), newer);
    desk.run("journal", "merge", file.toString())
        .ends(0)
        .talks("1 new record came in (0 sittings, 0 answers).")
        .talks("1 record is from a newer version of viva: kept, but not counted here.");
    assertEquals(newer, desk.run("journal", "export").ends(0).out());
  }

  @Test
  void withoutAWordTheCommandSaysWhatThereIs() {
    desk.run("journal").ends(2).talks("say what to do: export or merge");
  }
}

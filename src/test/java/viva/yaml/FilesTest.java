package viva.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import viva.Effort;
import viva.text.Diagnostics;
import viva.yaml.tree.Events;

/** What an author reads of a file that cannot be read at all. */
class FilesTest {
  @TempDir Path folder;

  @Test
  void readsAFileUnderTheNameThePersonGave() throws IOException {
    Path file = Files.writeString(folder.resolve("bank.yaml"), Texts.bank("  - x\n"));
    assertEquals("./bank.yaml", BankReader.read(file, "./bank.yaml").diagnostics().get(0).file());
  }

  @Test
  void tellsAMissingFile() {
    check("missing", BankReader.read(folder.resolve("nothing.yaml"), "nothing.yaml"));
  }

  @Test
  void tellsAFolder() {
    check("folder", BankReader.read(folder, "banks"));
  }

  @Test
  void tellsWhatIsNoRegularFile() {
    Path device = Path.of("/dev/null");
    assumeTrue(Files.exists(device) && !Files.isRegularFile(device));
    check("not-regular", BankReader.read(device, "pipe"));
  }

  @Test
  void tellsAFileThatIsTooLargeWithoutReadingIt() throws IOException {
    Path file = folder.resolve("large.yaml");
    try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
      large.setLength(BankFile.LARGEST + 1L);
    }
    check("too-large", BankReader.read(file, "large.yaml"));
  }

  @Test
  void tellsAFileThatCannotBeRead() throws IOException {
    Path file = Files.writeString(folder.resolve("locked.yaml"), "viva: 1\n");
    Reading reading =
        new BankFile(file, "locked.yaml")
            .read(
                path -> {
                  throw new IOException("permission denied");
                })
            .reading();
    check("unreadable", reading);
  }

  @Test
  void tellsMoreValuesThanABankCanHave() {
    assumeTrue(Effort.GREAT, "takes ten seconds");
    String text = Texts.bank("  [" + "a,".repeat(Events.MOST_VALUES) + "]\n");
    check("too-many-values", BankReader.read("values.yaml", text.getBytes(StandardCharsets.UTF_8)));
  }

  private static void check(String name, Reading reading) {
    Golden.check(
        Golden.HOME.resolve("files").resolve(name + ".txt"),
        Diagnostics.print(reading.diagnostics()));
  }
}

package viva.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import viva.check.KeptChecks.Kept;
import viva.text.Diagnostic;
import viva.text.Place;
import viva.text.Severity;

class KeptChecksTest {
  private static final String FILE = "/a/b.yaml";
  private static final byte[] BYTES = "viva: 1\n".getBytes(StandardCharsets.UTF_8);
  private static final Kept TOLD =
      new Kept(
          "b",
          List.of("xu-2017"),
          new Checked(
              "b.yaml",
              7,
              List.of(
                  told(Severity.ERROR, "key/unknown", "„?“", "write it so", " wörd: 1"),
                  told(Severity.HINT, "key/longest", "long", "", ""))));

  @TempDir Path folder;

  private Path program;

  private static Diagnostic told(
      Severity severity, String code, String message, String hint, String source) {
    return new Diagnostic("b.yaml", new Place(300, 4), 5, severity, code, message, hint, source);
  }

  @BeforeEach
  void begin() throws IOException {
    program = Files.writeString(folder.resolve("viva.jar"), "a program");
  }

  private KeptChecks kept() {
    return KeptChecks.by(program, folder.resolve("checks")).orElseThrow();
  }

  @Test
  void givesBackAllThatWasToldOfTheSameBytes() {
    assertEquals(Optional.empty(), kept().get(FILE, BYTES));
    kept().put(FILE, BYTES, TOLD);
    assertEquals(Optional.of(TOLD), kept().get(FILE, BYTES));
  }

  @Test
  void knowsNothingOfOtherBytesOrAnotherFile() {
    kept().put(FILE, BYTES, TOLD);
    byte[] other = BYTES.clone();
    other[3] ^= 1;
    assertEquals(Optional.empty(), kept().get(FILE, other));
    assertEquals(Optional.empty(), kept().get(FILE, new byte[0]));
    assertEquals(Optional.empty(), kept().get("/b/b.yaml", BYTES));
  }

  @Test
  void anotherProgramMaySaySomethingElse() throws IOException {
    kept().put(FILE, BYTES, TOLD);
    Files.setLastModifiedTime(program, FileTime.fromMillis(1_000_000));
    assertEquals(Optional.empty(), kept().get(FILE, BYTES));
    kept().put(FILE, BYTES, TOLD);
    assertEquals(Optional.of(TOLD), kept().get(FILE, BYTES));
    Files.writeString(program, "a larger program");
    Files.setLastModifiedTime(program, FileTime.fromMillis(1_000_000));
    assertEquals(Optional.empty(), kept().get(FILE, BYTES));
  }

  @Test
  void nothingIsKeptOfAProgramThatIsNoFile() {
    assertTrue(KeptChecks.by(folder, folder.resolve("checks")).isEmpty());
    assertTrue(KeptChecks.by(folder.resolve("none"), folder.resolve("checks")).isEmpty());
  }

  @Test
  void ignoresWhatIsDamaged() throws IOException {
    kept().put(FILE, BYTES, TOLD);
    Path copy;
    try (var files = Files.list(folder.resolve("checks"))) {
      copy = files.findFirst().orElseThrow();
    }
    byte[] sound = Files.readAllBytes(copy);
    for (int i = 0; i < sound.length; i++) {
      byte[] damaged = sound.clone();
      damaged[i] ^= 4;
      Files.write(copy, damaged);
      assertEquals(Optional.empty(), kept().get(FILE, BYTES), "byte " + i);
    }
    Files.write(copy, new byte[9]);
    assertEquals(Optional.empty(), kept().get(FILE, BYTES));
  }

  @Test
  void doesWithoutAFolderToKeepThingsIn() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "no folder");
    KeptChecks kept = KeptChecks.by(program, file).orElseThrow();
    kept.put(FILE, BYTES, TOLD);
    assertEquals(Optional.empty(), kept.get(FILE, BYTES));
  }
}

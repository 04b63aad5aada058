package viva.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Results that do not arrive. */
class OutletTest {
  private static final String FULL = "No space left on device";

  @TempDir private Path folder;
  private Shell shell;

  @BeforeEach
  void open() {
    shell = new Shell(folder);
  }

  private static OutputStream failing(String words) {
    return new OutputStream() {
      @Override
      public void write(int one) throws IOException {
        throw new IOException(words);
      }
    };
  }

  @ParameterizedTest
  @ValueSource(strings = {"schema", "new -", "check --format sarif", "check", "--help", "fmt -"})
  void resultsThatAreLostAreTrouble(String command) {
    shell
        .typing("viva: 1", "id: b", "title: B", "questions:", "- question: Q?", "  answer: x")
        .into(failing(FULL), command.split(" "))
        .ends(Exit.TROUBLE)
        .talks("viva: could not write to standard output: " + FULL + "\n");
  }

  @Test
  void aReaderThatHasSeenEnoughIsNone() {
    String err = shell.typing("").into(failing("Broken pipe"), "schema").ends(Exit.FINE).err();
    assertEquals("", err);
    shell.write("faulty.yaml", "nothing");
    shell.typing("").into(failing("Broken pipe"), "check", "faulty.yaml").ends(Exit.FAULTS);
  }

  @Test
  void whatArrivesIsNoTrouble() {
    shell.typing("").into(OutputStream.nullOutputStream(), "schema").ends(Exit.FINE);
  }
}

package viva.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import viva.lint.Lint;
import viva.text.Clean;
import viva.yaml.Sheet;

/**
 * What holds whatever bytes a bank has that is checked: every rule looks at it, and no report could
 * steer a terminal; those that are JSON are JSON.
 */
public final class CheckPromise {
  private static final JsonFactory JSON = new JsonFactory();

  private CheckPromise() {}

  /** Fails if the promise is broken. */
  public static void hold(byte[] bytes) {
    Examination examination = new Examination(List.of(Examiner.of(Lint::look)));
    List<Checked> checked = List.of(examination.of("any.yaml", Sheet.read("any.yaml", bytes)));
    harmless(Looked.written(TextReport::new, checked));
    harmless(Looked.written(GithubReport::new, checked));
    json(Looked.written(JsonReport::new, checked));
    json(Looked.written(out -> new SarifReport(out, Path.of(""), "1", Looked.LEGEND), checked));
  }

  private static void json(String text) {
    harmless(text);
    try (JsonParser parser = JSON.createParser(text)) {
      while (parser.nextToken() != null) {
        if (parser.currentToken().isScalarValue()) {
          harmless(parser.getText());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void harmless(String text) {
    assertEquals(OptionalInt.empty(), Clean.firstUnsafe(text), () -> "of " + Clean.text(text));
    assertTrue(text.indexOf('\r') < 0);
  }
}

package viva.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import viva.text.Diagnostic;
import viva.text.Place;
import viva.text.Severity;

/** Each format over the same banks. */
class FormatsTest {
  private static final Path HERE = Path.of("").toAbsolutePath();
  private static final Looked.Form SARIF = out -> new SarifReport(out, HERE, "1.2", Looked.LEGEND);

  static List<Looked.Form> forms() {
    return List.of(TextReport::new, GithubReport::new, JsonReport::new, SARIF);
  }

  @Test
  void textIsForAPerson() {
    Golden.check("report.txt", Looked.written(TextReport::new, Looked.banks()));
  }

  @Test
  void githubGetsAWorkflowCommandALine() {
    Golden.check("report.github", Looked.written(GithubReport::new, Looked.banks()));
  }

  @Test
  void githubNamesAFileAsTheRepositoryDoes() {
    Checked checked = new Checked("./a", 1, List.of(diagnostic("./a", new Place(1, 1), 1, "")));
    String written = Looked.written(GithubReport::new, List.of(checked));
    assertTrue(written.startsWith("::error file=a,line=1"), written);
  }

  @Test
  void jsonIsOneList() {
    Golden.check("report.json", Looked.written(JsonReport::new, Looked.banks()));
  }

  @Test
  void sarifHasRulesAndResults() {
    Golden.check("report.sarif", Looked.written(SARIF, Looked.banks()));
  }

  @Test
  void sarifKeepsToItsPublishedSchema() throws IOException {
    assertEquals(Set.of(), Set.copyOf(faults(Looked.written(SARIF, Looked.banks()))));
    assertEquals(Set.of(), Set.copyOf(faults(Looked.written(SARIF, List.of()))));
    assertEquals(Set.of(), Set.copyOf(faults(Looked.written(SARIF, List.of(hostile())))));
  }

  @Test
  void theSchemaRefusesWhatIsNoSarif() throws IOException {
    String sarif = Looked.written(SARIF, Looked.banks());
    assertTrue(faults(sarif.replace("\"level\" : \"error\"", "\"level\" : \"fault\"")).size() > 1);
  }

  private static Set<?> faults(String sarif) throws IOException {
    JsonSchema schema =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
            .getSchema(Golden.text("sarif/sarif-schema-2.1.0.json"));
    return schema.validate(new ObjectMapper().readTree(sarif));
  }

  @Test
  void eachResultPointsAtItsRule() throws IOException {
    JsonNode run = new ObjectMapper().readTree(Looked.written(SARIF, Looked.banks())).at("/runs/0");
    JsonNode rules = run.at("/tool/driver/rules");
    assertTrue(run.get("results").size() > 5);
    for (JsonNode result : run.get("results")) {
      String rule = rules.get(result.get("ruleIndex").asInt()).get("id").asText();
      assertEquals(result.get("ruleId").asText(), rule);
    }
  }

  @Test
  void columnsOfSarifAreUtf16CodeUnits() {
    Diagnostic thumb = diagnostic("a", new Place(1, 3), 1, "👍🏽 e\u0301x");
    assertEquals(new Columns(6, 8), Columns.of(thumb).orElseThrow());
  }

  @Test
  void withoutALineThereAreNoColumns() {
    assertTrue(Columns.of(diagnostic("a", new Place(1, 3), 1, "")).isEmpty());
  }

  @Test
  void aFingerprintStaysWhereItsLineMoves() throws IOException {
    assertEquals(fingerprint(new Place(3, 1)), fingerprint(new Place(9, 1)));
  }

  private static String fingerprint(Place place) throws IOException {
    Checked checked = new Checked("a", 1, List.of(diagnostic("a", place, 1, "answer: c")));
    return new ObjectMapper()
        .readTree(Looked.written(SARIF, List.of(checked)))
        .at("/runs/0/results/0/partialFingerprints/primaryLocationLineHash")
        .asText();
  }

  @ParameterizedTest
  @MethodSource("forms")
  void noFormatPassesOnControlCharacters(Looked.Form form) {
    String written = Looked.written(form, List.of(hostile()));
    assertTrue(written.contains("evil"), written);
    Pattern bad =
        Pattern.compile("[\\p{Cntrl}\\u0080-\\u009F\\u202A-\\u202E\\u2066-\\u2069&&[^\n]]");
    assertTrue(!bad.matcher(written).find(), written);
    assertTrue(!written.contains("\n::error file=evil"), written);
  }

  private static Checked hostile() {
    String evil = "evil\033[31m\n::error file=evil::\u202E\u009B2J%0A\u0007";
    return new Checked(evil, 0, List.of(diagnostic(evil, new Place(1, 1), 4, evil)));
  }

  private static Diagnostic diagnostic(String words, Place place, int length, String line) {
    return new Diagnostic(words, place, length, Severity.ERROR, "a/b", words, words, line);
  }
}

package viva.check;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import viva.bank.Fingerprint;
import viva.text.Clean;
import viva.text.Diagnostic;

/**
 * SARIF 2.1.0 (OASIS), for code scanning and editors. Columns are UTF-16 code units, the unit of
 * editors. The rules come last, when it is known which codes there were.
 */
public final class SarifReport implements Report {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private final Writer out;
  private final JsonGenerator json;
  private final Path here;
  private final String version;
  private final SarifRules rules;
  private final Map<String, Integer> seen = new HashMap<>();

  /**
   * Begins a report.
   *
   * @param here the folder in which viva was called, to which URIs are relative
   * @param version viva's own
   */
  public SarifReport(Writer out, Path here, String version, Legend legend) throws IOException {
    this.out = out;
    this.here = here;
    this.version = version;
    rules = new SarifRules(legend);
    json = JsonOut.to(out);
    json.writeStartObject();
    json.writeStringField("$schema", SCHEMA);
    json.writeStringField("version", "2.1.0");
    json.writeArrayFieldStart("runs");
    json.writeStartObject();
    json.writeStringField("columnKind", "utf16CodeUnits");
    json.writeArrayFieldStart("results");
  }

  @Override
  public void add(Checked checked) throws IOException {
    seen.clear();
    String uri = Uri.of(here, checked.file());
    for (Diagnostic diagnostic : checked.diagnostics()) {
      result(diagnostic, uri);
    }
  }

  private void result(Diagnostic d, String uri) throws IOException {
    json.writeStartObject();
    json.writeStringField("ruleId", d.code());
    json.writeNumberField("ruleIndex", rules.index(d.code()));
    json.writeStringField("level", SarifRules.level(d.severity()));
    String hint = d.hint().isEmpty() ? "" : "\nhint: " + Clean.line(d.hint());
    SarifRules.message(json, "message", Clean.line(d.message()) + hint);
    json.writeArrayFieldStart("locations");
    location(d, uri);
    json.writeEndArray();
    json.writeObjectFieldStart("partialFingerprints");
    json.writeStringField("primaryLocationLineHash", fingerprint(d));
    json.writeEndObject();
    json.writeEndObject();
  }

  private void location(Diagnostic d, String uri) throws IOException {
    json.writeStartObject();
    json.writeObjectFieldStart("physicalLocation");
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", uri);
    json.writeEndObject();
    json.writeObjectFieldStart("region");
    json.writeNumberField("startLine", d.place().line());
    Optional<Columns> columns = Columns.of(d);
    if (columns.isPresent()) {
      json.writeNumberField("startColumn", columns.get().start());
      json.writeNumberField("endColumn", columns.get().end());
    }
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
  }

  /** The same wherever the line moves: what was found, in which words, for which time in a file. */
  private String fingerprint(Diagnostic d) {
    String line = d.source().isBlank() ? Clean.line(d.message()) : d.source().strip();
    String hash = Fingerprint.of(List.of(d.code(), line));
    return hash + ":" + seen.merge(hash, 1, Integer::sum);
  }

  @Override
  public void end() throws IOException {
    json.writeEndArray();
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "viva");
    json.writeStringField("version", version);
    json.writeArrayFieldStart("rules");
    rules.write(json);
    json.close(); // It ends whatever is open.
    out.write("\n");
    out.flush();
  }
}

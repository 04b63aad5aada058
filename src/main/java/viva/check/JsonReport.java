package viva.check;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import viva.text.Clean;
import viva.text.Diagnostic;

/** For programs: one list with an entry for each thing told. Columns count as a person does. */
public final class JsonReport implements Report {
  private final Writer out;
  private final JsonGenerator json;

  public JsonReport(Writer out) throws IOException {
    this.out = out;
    json = JsonOut.to(out);
    json.writeStartArray();
  }

  @Override
  public void add(Checked checked) throws IOException {
    for (Diagnostic diagnostic : checked.diagnostics()) {
      write(diagnostic);
    }
  }

  private void write(Diagnostic d) throws IOException {
    json.writeStartObject();
    json.writeStringField("file", Clean.line(d.file()));
    json.writeNumberField("line", d.place().line());
    json.writeNumberField("column", d.place().column());
    json.writeNumberField("length", d.length());
    json.writeStringField("severity", d.severity().word());
    json.writeStringField("code", d.code());
    json.writeStringField("message", Clean.line(d.message()));
    json.writeStringField("hint", Clean.line(d.hint()));
    json.writeEndObject();
  }

  @Override
  public void end() throws IOException {
    json.writeEndArray();
    json.close();
    out.write("\n");
    out.flush();
  }
}

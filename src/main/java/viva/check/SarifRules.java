package viva.check;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import viva.lint.rule.About;
import viva.text.Severity;

/** The rules in a SARIF report: those of the lint, and each other code that was told. */
final class SarifRules {
  private final Legend legend;
  private final Map<String, Integer> indices = new LinkedHashMap<>();

  SarifRules(Legend legend) {
    this.legend = legend;
    legend.rules().forEach(about -> index(about.id()));
  }

  /** The place of a code's rule in the list, from 0. */
  int index(String code) {
    return indices.computeIfAbsent(code, rule -> indices.size());
  }

  static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case HINT -> "note";
    };
  }

  static void message(JsonGenerator json, String field, String text) throws IOException {
    json.writeObjectFieldStart(field);
    json.writeStringField("text", text);
    json.writeEndObject();
  }

  void write(JsonGenerator json) throws IOException {
    for (String code : indices.keySet()) {
      json.writeStartObject();
      json.writeStringField("id", code);
      Optional<String> meaning = legend.meaning(code);
      if (meaning.isPresent()) {
        message(json, "shortDescription", meaning.get());
      }
      Optional<About> rule = legend.rule(code);
      if (rule.isPresent()) {
        about(json, rule.get());
      }
      json.writeEndObject();
    }
  }

  private static void about(JsonGenerator json, About about) throws IOException {
    json.writeObjectFieldStart("defaultConfiguration");
    json.writeStringField("level", level(about.severity()));
    json.writeEndObject();
    json.writeObjectFieldStart("help");
    json.writeStringField("text", help(about, "", ""));
    json.writeStringField("markdown", help(about, "```yaml\n", "\n```"));
    json.writeEndObject();
  }

  private static String help(About about, String open, String close) {
    return about.reason()
        + "\n\nFinds something in:\n\n"
        + open
        + about.example().strip()
        + close
        + "\n\nBetter:\n\n"
        + open
        + about.better().strip()
        + close
        + "\n\nTo silence it:\n\n"
        + open
        + Explanation.silencer(about)
        + close;
  }
}

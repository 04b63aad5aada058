package viva.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import viva.text.Diagnostic;

/**
 * What reading a file of settings gave.
 *
 * @param values the settings that could be read, by key, as written
 * @param diagnostics every fault of the file, by place
 */
public record SettingsReading(Map<String, String> values, List<Diagnostic> diagnostics) {
  public SettingsReading {
    values = new LinkedHashMap<>(values);
    diagnostics = List.copyOf(diagnostics);
  }
}

package viva.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import viva.text.Diagnostic;
import viva.yaml.SettingsReader;
import viva.yaml.SettingsReading;

/**
 * The settings as they stand in {@code config.yaml}.
 *
 * @param values by key, as written
 * @param diagnostics what is wrong with the file; a faulty setting counts as none
 */
public record Settings(Map<String, String> values, List<Diagnostic> diagnostics) {
  private static final Set<String> YES = Set.of("true", "yes", "on");
  private static final Set<String> NO = Set.of("false", "no", "off");

  /** Reads the file; one that is not there sets nothing. */
  public static Settings read(Path file) {
    if (!Files.exists(file)) {
      return new Settings(Map.of(), List.of());
    }
    try {
      SettingsReading reading =
          SettingsReader.read(file.toString(), Files.readAllBytes(file), Setting.keys());
      return new Settings(reading.values(), reading.diagnostics());
    } catch (IOException e) {
      return new Settings(Map.of(), List.of());
    }
  }

  /** A setting's text, or what holds where there is none. */
  public String text(Setting setting, String otherwise) {
    return values.getOrDefault(setting.key(), otherwise);
  }

  /** A setting that is on or off, or what holds where it is neither. */
  public boolean isOn(Setting setting, boolean otherwise) {
    String value = text(setting, "");
    return YES.contains(value) || (!NO.contains(value) && otherwise);
  }
}

package viva.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import viva.text.Diagnostic;
import viva.text.Place;
import viva.text.Severity;
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

  public Settings {
    values = Map.copyOf(values);
    diagnostics = List.copyOf(diagnostics);
  }

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
      return new Settings(Map.of(), List.of(unreadable(file)));
    }
  }

  private static Diagnostic unreadable(Path file) {
    return new Diagnostic(
        file.toString(),
        Place.START,
        1,
        Severity.ERROR,
        "file/unreadable",
        "the settings cannot be read",
        "it must be a file that you may read",
        "");
  }

  /** A setting's text, or what holds where there is none. */
  public String text(Setting setting, String otherwise) {
    return values.getOrDefault(setting.key(), otherwise);
  }

  /** A setting that is on or off, or what holds where it is neither. */
  public boolean isOn(Setting setting, boolean otherwise) {
    return truth(setting).orElse(otherwise);
  }

  private Optional<Boolean> truth(Setting setting) {
    String value = text(setting, "").toLowerCase(Locale.ROOT);
    if (YES.contains(value) || NO.contains(value)) {
      return Optional.of(YES.contains(value));
    }
    return Optional.empty();
  }

  /** A sentence for each setting that ought to be on or off and is neither. */
  public List<String> problems() {
    return Stream.of(Setting.PLAIN, Setting.MOUSE)
        .filter(setting -> values.containsKey(setting.key()) && truth(setting).isEmpty())
        .map(s -> "the setting " + s.key() + " is true or false, not \"" + text(s, "") + "\"")
        .toList();
  }
}

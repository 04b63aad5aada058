package viva.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import viva.cache.SettingsCache;
import viva.cache.Stamp;
import viva.memory.Fsrs;
import viva.memory.Schedule;
import viva.study.Quota;
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
  private static final double LEAST_RETENTION = 0.7;
  private static final double MOST_RETENTION = 0.99;
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

  /**
   * Reads the file, or what it said when it looked the same; faults are told at every start.
   *
   * @param copies where copies of what it said are kept
   */
  public static Settings read(Path file, Path copies) {
    Optional<Stamp> stamp = Stamp.of(file);
    if (stamp.isEmpty()) {
      return read(file);
    }
    SettingsCache cache = new SettingsCache(copies);
    Optional<Map<String, String>> copy = cache.get(file, stamp.get());
    if (copy.isPresent()) {
      return new Settings(copy.get(), List.of());
    }
    Settings settings = read(file);
    if (settings.diagnostics().isEmpty()) {
      cache.put(file, stamp.get(), settings.values());
    }
    return settings;
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

  /** How memory is reckoned. */
  public Schedule schedule() {
    double retention = retention().orElse(Schedule.USUAL_RETENTION);
    return new Schedule(Fsrs.usual(), retention, isOn(Setting.MEMORY_GUESSING, true));
  }

  /** From 70 to 99 percent: below, most would be forgotten; above, all would be due every day. */
  private OptionalDouble retention() {
    String word = text(Setting.MEMORY_RETENTION, "");
    if (word.isEmpty()) {
      return OptionalDouble.empty();
    }
    double share =
        word.matches("\\d{2} ?%")
            ? Double.parseDouble(word.substring(0, 2)) / 100
            : word.matches("0?\\.\\d{1,4}") ? Double.parseDouble(word) : 0;
    return share >= LEAST_RETENTION && share <= MOST_RETENTION
        ? OptionalDouble.of(share)
        : OptionalDouble.empty();
  }

  /** How many new questions a day. */
  public int newPerDay() {
    return newQuestions().orElse(Quota.USUAL);
  }

  private OptionalInt newQuestions() {
    String word = text(Setting.MEMORY_NEW, "");
    return !word.isEmpty() && word.matches("\\d{1,4}")
        ? OptionalInt.of(Integer.parseInt(word))
        : OptionalInt.empty();
  }

  /** A sentence for each setting that means nothing as it stands. */
  public List<String> problems() {
    List<String> problems = new ArrayList<>();
    for (Setting setting : List.of(Setting.PLAIN, Setting.MOUSE, Setting.MEMORY_GUESSING)) {
      if (values.containsKey(setting.key()) && truth(setting).isEmpty()) {
        problems.add(problem(setting, "is true or false"));
      }
    }
    if (values.containsKey(Setting.MEMORY_RETENTION.key()) && retention().isEmpty()) {
      problems.add(problem(Setting.MEMORY_RETENTION, "is a share from 0.7 to 0.99"));
    }
    if (values.containsKey(Setting.MEMORY_NEW.key()) && newQuestions().isEmpty()) {
      problems.add(problem(Setting.MEMORY_NEW, "is a number of questions a day"));
    }
    return problems;
  }

  private String problem(Setting setting, String wanted) {
    return "the setting " + setting.key() + " " + wanted + ", not \"" + text(setting, "") + "\"";
  }
}

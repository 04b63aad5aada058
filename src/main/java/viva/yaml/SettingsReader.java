package viva.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import viva.yaml.tree.Code;
import viva.yaml.tree.Faults;
import viva.yaml.tree.Node;
import viva.yaml.tree.Pieces;
import viva.yaml.tree.Quote;
import viva.yaml.tree.Utf8;

/**
 * Reads a file of settings: one key and one text or number a line. Settings whose names begin
 * alike, such as {@code memory.guessing}, may also stand as a group under the first part of their
 * name.
 */
public final class SettingsReader {
  private SettingsReader() {}

  /**
   * Reads settings; a file that is empty, or all comments, sets nothing.
   *
   * @param file the file's name, for diagnostics
   * @param knownKeys all settings that there are
   */
  public static SettingsReading read(String file, byte[] bytes, Set<String> knownKeys) {
    Utf8 decoded = Utf8.decode(file, bytes);
    if (decoded.fault().isPresent()) {
      boolean empty = decoded.fault().get().code().equals(Code.FILE_EMPTY.word());
      return new SettingsReading(Map.of(), empty ? List.of() : List.of(decoded.fault().get()));
    }
    Faults faults = decoded.faults();
    Map<String, String> settings = new LinkedHashMap<>();
    new Pieces(faults, knownKeys).read().ifPresent(root -> read(root, knownKeys, faults, settings));
    return new SettingsReading(settings, faults.told());
  }

  private static void read(
      Node root, Set<String> knownKeys, Faults faults, Map<String, String> settings) {
    Optional<Node.Mapping> group = root.asMapping();
    if (group.isEmpty() && !root.isBroken()) {
      String message = "settings are keys with values, and this is " + root.shape();
      faults.error(Code.SETTING_SHAPE, root.at(), message, "for example theme: dark");
    }
    group.ifPresent(
        keys -> {
          Set<String> names = new TreeSet<>(knownKeys);
          knownKeys.forEach(key -> names.addAll(group(key)));
          new Keys("the settings", names).check(keys, faults);
          Values values = new Values(faults);
          keys.entries()
              .forEach(
                  (key, entry) -> {
                    setting(key, entry.value(), values, knownKeys, settings);
                    settings(key, entry.value(), values, knownKeys, settings);
                  });
        });
  }

  /** The group that a setting may stand in. */
  private static List<String> group(String key) {
    int dot = key.indexOf('.');
    return dot < 0 ? List.of() : List.of(key.substring(0, dot));
  }

  /** The settings of a group. */
  private static void settings(
      String group, Node value, Values values, Set<String> known, Map<String, String> settings) {
    List<String> names =
        known.stream()
            .filter(key -> group(key).contains(group))
            .map(key -> key.substring(group.length() + 1))
            .sorted()
            .toList();
    if (!names.isEmpty()) {
      String hint = "for example " + names.get(0) + ": …, on a line below";
      values
          .group(value, group, hint)
          .ifPresent(
              keys -> {
                new Keys(Quote.of(group), names).check(keys, values.faults());
                keys.entries()
                    .forEach(
                        (key, entry) ->
                            setting(group + "." + key, entry.value(), values, known, settings));
              });
    }
  }

  private static void setting(
      String key, Node value, Values values, Set<String> known, Map<String, String> settings) {
    if (known.contains(key)) {
      values.line(value, key).ifPresent(text -> settings.put(key, text));
    }
  }
}

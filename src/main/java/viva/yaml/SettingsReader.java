package viva.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import viva.yaml.tree.Code;
import viva.yaml.tree.Faults;
import viva.yaml.tree.Node;
import viva.yaml.tree.Pieces;
import viva.yaml.tree.Utf8;

/** Reads a flat file of settings: one key and one text or number a line. */
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
          new Keys("the settings", knownKeys.stream().sorted().toList()).check(keys, faults);
          Values values = new Values(faults);
          keys.entries()
              .forEach((key, entry) -> setting(key, entry.value(), values, knownKeys, settings));
        });
  }

  private static void setting(
      String key, Node value, Values values, Set<String> known, Map<String, String> settings) {
    if (known.contains(key)) {
      values.line(value, key).ifPresent(text -> settings.put(key, text));
    }
  }
}

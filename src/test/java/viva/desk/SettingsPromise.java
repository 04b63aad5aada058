package viva.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalInt;
import viva.text.Clean;
import viva.text.Diagnostics;
import viva.yaml.SettingsReader;
import viva.yaml.SettingsReading;

/**
 * What holds whatever bytes the file of settings has: reading gives the settings that are known,
 * none of which could steer a terminal, and every setting has a value that can be used.
 */
public final class SettingsPromise {
  private SettingsPromise() {}

  /** Fails if the promise is broken. */
  public static void hold(byte[] bytes) {
    SettingsReading reading = SettingsReader.read("any.yaml", bytes, Setting.keys());
    harmless(Diagnostics.print(reading.diagnostics()));
    assertTrue(Setting.keys().containsAll(reading.values().keySet()));
    reading.values().values().forEach(SettingsPromise::harmless);
    Settings settings = new Settings(reading.values(), reading.diagnostics());
    assertTrue(settings.newPerDay() >= 0);
    settings.schedule();
    settings.problems().forEach(problem -> assertFalse(problem.isBlank()));
    for (Setting setting : Setting.values()) {
      harmless(settings.text(setting, ""));
      settings.isOn(setting, true);
    }
  }

  private static void harmless(String text) {
    assertEquals(OptionalInt.empty(), Clean.firstUnsafe(text), text);
  }
}

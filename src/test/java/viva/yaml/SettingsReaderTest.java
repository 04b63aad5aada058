package viva.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SettingsReaderTest {
  static final Set<String> KEYS = Set.of("theme", "retention", "sound");

  @Test
  void keepsEverySettingAsWritten() {
    SettingsReading reading = read("theme: dark # a comment\nretention: 0.90\nsound: off\n");
    assertEquals(Map.of("theme", "dark", "retention", "0.90", "sound", "off"), reading.values());
  }

  @Test
  void takesAnEmptyFileForNoSettings() {
    assertEquals(new SettingsReading(Map.of(), List.of()), read("\n"));
    assertEquals(new SettingsReading(Map.of(), List.of()), read("# only a comment\n"));
  }

  @Test
  void keepsTheOtherSettingsBesideAFault() {
    assertEquals(Map.of("sound", "on"), read("theme: \"dark\nsound: on\n").values());
  }

  private static SettingsReading read(String text) {
    return SettingsReader.read("config.yaml", text.getBytes(StandardCharsets.UTF_8), KEYS);
  }
}

package viva.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import viva.memory.Schedule;

class SettingsTest {
  @TempDir private Path folder;

  private Settings read(String text) {
    return Settings.read(BankText.write(folder.resolve("config.yaml"), text));
  }

  @Test
  void aFileThatIsNotThereSetsNothing() {
    Settings settings = Settings.read(folder.resolve("config.yaml"));
    assertEquals("otherwise", settings.text(Setting.LEARNER, "otherwise"));
    assertTrue(settings.diagnostics().isEmpty());
  }

  @Test
  void anEmptyFileSetsNothing() {
    assertTrue(read("").diagnostics().isEmpty());
  }

  @Test
  void aTextIsTakenAsWritten() {
    assertEquals("Zoë Meier", read("learner: Zoë Meier\n").text(Setting.LEARNER, ""));
  }

  @Test
  void someWordsMeanOnAndSomeOff() {
    assertTrue(read("plain: true\n").isOn(Setting.PLAIN, false));
    assertTrue(read("plain: Yes\n").isOn(Setting.PLAIN, false));
    assertFalse(read("mouse: off\n").isOn(Setting.MOUSE, true));
  }

  @Test
  void whatIsNotSetIsAsElse() {
    assertTrue(read("theme: dark\n").isOn(Setting.MOUSE, true));
  }

  @Test
  void aWordThatIsNeitherOnNorOffIsToldAndChangesNothing() {
    Settings settings = read("mouse: perhaps\n");
    assertTrue(settings.isOn(Setting.MOUSE, true));
    assertEquals(
        List.of("the setting mouse is true or false, not \"perhaps\""), settings.problems());
  }

  @Test
  void soundSettingsHaveNoProblem() {
    assertEquals(List.of(), read("mouse: no\nplain: on\n").problems());
  }

  @Test
  void anUnknownKeyIsToldAndTheOthersHold() {
    Settings settings = read("lerner: Zoë\ntheme: light\n");
    assertEquals(1, settings.diagnostics().size());
    assertTrue(settings.diagnostics().get(0).hint().contains("learner"));
    assertEquals("light", settings.text(Setting.THEME, ""));
  }

  @Test
  void aFileThatCannotBeReadIsTold() throws IOException {
    Files.createDirectories(folder.resolve("config.yaml"));
    Settings settings = Settings.read(folder.resolve("config.yaml"));
    assertEquals("file/unreadable", settings.diagnostics().get(0).code());
  }

  @Test
  void aKeyIsTheSettingsNameInAnyLocale() {
    assertEquals("plain", Setting.PLAIN.key());
    assertTrue(Setting.keys().contains("learner"));
  }

  @Test
  void memoryHasUsualSettings() {
    Settings settings = read("theme: dark\n");
    assertEquals(Schedule.USUAL, settings.schedule());
    assertEquals(15, settings.newPerDay());
  }

  @Test
  void memoryIsSetInAGroupOrByWholeNames() {
    Settings group = read("memory:\n  retention: 0.85\n  guessing: off\n  new: 30\n");
    Settings names = read("memory.retention: 85%\nmemory.guessing: off\nmemory.new: 30\n");
    for (Settings settings : List.of(group, names)) {
      assertEquals(List.of(), settings.diagnostics());
      assertEquals(List.of(), settings.problems());
      assertEquals(0.85, settings.schedule().retention());
      assertFalse(settings.schedule().guessing());
      assertEquals(30, settings.newPerDay());
    }
  }

  @Test
  void aRetentionOutOfItsRangeIsToldAndTheUsualHolds() {
    for (String wrong : List.of("0.5", "1", "0.999", "-0.9", "most", "99.5%")) {
      Settings settings = read("memory:\n  retention: " + wrong + "\n");
      assertEquals(Schedule.USUAL_RETENTION, settings.schedule().retention());
      assertEquals(1, settings.problems().size(), wrong);
    }
  }

  @Test
  void anUnknownKeyOfAGroupIsTold() {
    Settings settings = read("memory:\n  gessing: off\n");
    assertTrue(settings.diagnostics().get(0).hint().contains("guessing"));
  }
}

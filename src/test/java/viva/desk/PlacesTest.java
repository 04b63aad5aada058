package viva.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlacesTest {
  private static final Path HERE = Path.of("/somewhere/here").toAbsolutePath();

  private static Places linux(Map<String, String> environment, String chosen) {
    return Places.of(environment, "Linux", "/account", HERE, chosen);
  }

  @Test
  void withoutAnythingSaidTheyLieInTheUsersFolder() {
    Places places = linux(Map.of("HOME", "/home/zoe"), "");
    assertEquals(Path.of("/home/zoe/.local/share/viva"), places.data());
    assertEquals(Path.of("/home/zoe/.local/state/viva"), places.state());
    assertEquals(Path.of("/home/zoe/.cache/viva"), places.cache());
  }

  @Test
  void theBaseFoldersOfTheDesktopAreUsed() {
    Places places =
        linux(Map.of("HOME", "/home/zoe", "XDG_DATA_HOME", "/d", "XDG_STATE_HOME", "/s"), "");
    assertEquals(Path.of("/d/viva"), places.data());
    assertEquals(Path.of("/s/viva"), places.state());
  }

  @Test
  void aBaseFolderThatIsNotAbsoluteCountsAsNone() {
    Places places = linux(Map.of("HOME", "/home/zoe", "XDG_DATA_HOME", "d"), "");
    assertEquals(Path.of("/home/zoe/.local/share/viva"), places.data());
  }

  @Test
  void vivaHomeIsTheDataHomeItself() {
    Places places = linux(Map.of("HOME", "/home/zoe", "VIVA_HOME", "/sync/viva"), "");
    assertEquals(Path.of("/sync/viva"), places.data());
    assertEquals(Path.of("/home/zoe/.local/state/viva"), places.state());
  }

  @Test
  void theCommandLineGoesBeforeTheEnvironment() {
    assertEquals(Path.of("/chosen"), linux(Map.of("VIVA_HOME", "/sync"), "/chosen").data());
  }

  @Test
  void aRelativeDataHomeLiesWhereVivaWasCalled() {
    assertEquals(HERE.resolve("d"), linux(Map.of(), "./d").data());
    assertEquals(HERE.resolve("e"), linux(Map.of("VIVA_HOME", "e"), "").data());
  }

  @Test
  void withoutAHomeTheyLieInTheFolderOfTheAccount() {
    Path data = Path.of("/account/.local/share/viva");
    assertEquals(data, linux(Map.of(), "").data());
    assertEquals(data, linux(Map.of("HOME", ""), "").data());
    assertEquals(data, linux(Map.of("HOME", "zoe"), "").data());
    assertEquals(Path.of("/account/.local/state/viva"), linux(Map.of(), "").state());
  }

  @Test
  void withoutEitherTheyLieNowhere() {
    assertThrows(Places.NoHome.class, () -> Places.of(Map.of("HOME", ""), "Linux", "?", HERE, ""));
  }

  @Test
  void windowsHasItsOwnFolders() {
    Map<String, String> environment = Map.of("APPDATA", "/roaming", "LOCALAPPDATA", "/local");
    Places places = Places.of(environment, "Windows 11", "/account", HERE, "");
    assertEquals(Path.of("/roaming/viva"), places.data());
    assertEquals(Path.of("/local/viva"), places.state());
    assertEquals(Path.of("/local/viva/cache"), places.cache());
  }

  @Test
  void windowsWithoutThemUsesTheUsersFolder() {
    Places places = Places.of(Map.of("USERPROFILE", "/users/zoe"), "Windows 11", "", HERE, "");
    assertEquals(Path.of("/users/zoe/AppData/Roaming/viva"), places.data());
    assertEquals(Path.of("/users/zoe/AppData/Local/viva"), places.state());
  }

  @Test
  void everythingToKeepLiesInTheDataHome() {
    Places places = new Places(Path.of("/d"), Path.of("/s"), Path.of("/c"));
    assertEquals(Path.of("/d/journal"), places.journal());
    assertEquals(Path.of("/d/banks"), places.banks());
    assertEquals(Path.of("/d/config.yaml"), places.config());
    assertEquals(Path.of("/s/device"), places.device());
  }
}

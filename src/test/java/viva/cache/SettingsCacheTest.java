package viva.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsCacheTest {
  private static final Path CONFIG = Path.of("config.yaml");
  private static final Stamp OLD = new Stamp(12, 1000);
  private static final Map<String, String> SAID = Map.of("theme", "light", "learner", "Zoë");

  @TempDir Path folder;

  private SettingsCache cache() {
    return new SettingsCache(folder.resolve("settings"));
  }

  @Test
  void givesBackWhatAFileSaidThatStaysTheSame() {
    cache().put(CONFIG, OLD, SAID);
    assertEquals(Optional.of(SAID), cache().get(CONFIG, OLD));
  }

  @Test
  void knowsNothingOfAFileThatLooksOtherwise() {
    assertEquals(Optional.empty(), cache().get(CONFIG, OLD));
    cache().put(CONFIG, OLD, SAID);
    assertEquals(Optional.empty(), cache().get(CONFIG, new Stamp(13, 1000)));
    assertEquals(Optional.empty(), cache().get(CONFIG, new Stamp(12, 1001)));
    assertEquals(Optional.empty(), cache().get(Path.of("other.yaml"), OLD));
  }

  @Test
  void doesNotTrustAFileWrittenAMomentBefore() {
    Stamp now = new Stamp(12, System.currentTimeMillis());
    cache().put(CONFIG, now, SAID);
    assertEquals(Optional.empty(), cache().get(CONFIG, now));
  }

  @Test
  void ignoresDamagedCopies() throws IOException {
    cache().put(CONFIG, OLD, SAID);
    Path copy = new CacheFolder(folder.resolve("settings")).file("config.yaml", ".settings");
    byte[] bytes = Files.readAllBytes(copy);
    for (int i = 0; i < bytes.length; i++) {
      byte[] damaged = bytes.clone();
      damaged[i] ^= 4;
      Files.write(copy, damaged);
      assertEquals(Optional.empty(), cache().get(CONFIG, OLD), "byte " + i);
    }
    Files.write(copy, new byte[3]);
    assertEquals(Optional.empty(), cache().get(CONFIG, OLD));
  }
}

package viva.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The screen the end-to-end tests look at, where it differs from the terminal behind it. */
class EmulatorTest {
  private final Emulator emulator = new Emulator(4, 2);

  @Test
  void takesWhatIsTwoCellsWideAndWhatComesInHalves() {
    emulator.write("日\ud83d");
    emulator.write("\ude00");
    assertEquals(List.of("日\ud83d\ude00", ""), emulator.lines());
  }

  @Test
  void aPlaceBeyondTheLastColumnIsTheLastColumn() {
    emulator.write("\033[1;93Hx");
    emulator.write("\033[2;9");
    emulator.write("3Hy");
    assertEquals(List.of("   x", "   y"), emulator.lines());
    emulator.resize(3, 2);
    emulator.write("\033[2J\033[1;4Hz");
    assertEquals(List.of("  z", ""), emulator.lines());
  }
}

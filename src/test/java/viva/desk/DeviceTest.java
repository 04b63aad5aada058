package viva.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import viva.journal.DeviceName;

class DeviceTest {
  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void place() {
    file = folder.resolve("state/device");
  }

  @Test
  void aNewNameIsValid() {
    assertTrue(DeviceName.isValid(new Device(file, () -> -1).name()));
  }

  @Test
  void askingForTheNameWritesNothing() {
    assertFalse(new Device(file, () -> 1).isKept());
    assertFalse(Files.exists(file));
  }

  @Test
  void aNameThatWasKeptStays() {
    Device first = new Device(file, () -> 1);
    first.keep();
    Device second = new Device(file, () -> 2);
    assertEquals(first.name(), second.name());
    assertTrue(second.isKept());
  }

  @Test
  void chanceDecides() {
    assertNotEquals(new Device(file, () -> 1).name(), new Device(file, () -> 2).name());
  }

  @Test
  void aDamagedNameIsReplaced() throws IOException {
    BankText.write(file, "Not/a name");
    Device device = new Device(file, () -> 1);
    device.keep();
    assertEquals(device.name() + "\n", Files.readString(file));
  }

  @Test
  void aNameThatCannotBeKeptHoldsForThisRun() {
    BankText.write(folder.resolve("state"), "a file in the way");
    Device device = new Device(file, () -> 1);
    device.keep();
    assertFalse(device.isKept());
    assertTrue(DeviceName.isValid(device.name()));
  }
}

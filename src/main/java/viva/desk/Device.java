package viva.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongSupplier;
import viva.journal.DeviceName;

/** The random name under which this device writes its journal. */
final class Device {
  private Device() {}

  /** The name as kept, or a new one, which is kept if it can be. */
  static String name(Path file, LongSupplier chance) {
    try {
      String kept = Files.readString(file, StandardCharsets.UTF_8).strip();
      if (DeviceName.isValid(kept)) {
        return kept;
      }
    } catch (IOException e) {
      // There is none yet, or it cannot be read: a new name loses nothing.
    }
    String name = Ids.word(chance.getAsLong(), Ids.DEVICE_LETTERS);
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, name + "\n", StandardCharsets.UTF_8);
    } catch (IOException e) {
      // Then the journal of this run is a file of its own, which is read like any other.
    }
    return name;
  }
}

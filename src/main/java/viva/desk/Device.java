package viva.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.LongSupplier;
import viva.journal.DeviceName;

/**
 * The random name under which this device writes its journal. It is kept when something is written
 * for the first time, so that looking around leaves no trace.
 */
final class Device {
  private final Path file;
  private final String name;
  private boolean kept;

  /** The device with the name as kept in this file, or with a new one. */
  Device(Path file, LongSupplier chance) {
    this.file = file;
    Optional<String> found = read(file);
    this.kept = found.isPresent();
    this.name = found.orElseGet(() -> Ids.word(chance.getAsLong(), Ids.DEVICE_LETTERS));
  }

  private static Optional<String> read(Path file) {
    try {
      return Optional.of(Files.readString(file, StandardCharsets.UTF_8).strip())
          .filter(DeviceName::isValid);
    } catch (IOException e) {
      // There is none yet, or it cannot be read: a new name loses nothing.
      return Optional.empty();
    }
  }

  String name() {
    return name;
  }

  /** Whether the name lies in its file, so that the next run will have it too. */
  boolean isKept() {
    return kept;
  }

  /** Keeps the name if it can be kept. */
  void keep() {
    if (kept) {
      return;
    }
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, name + "\n", StandardCharsets.UTF_8);
      kept = true;
    } catch (IOException e) {
      // Then the journal of this run is a file of its own, which is read like any other.
    }
  }
}

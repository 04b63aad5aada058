package viva.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import viva.yaml.Sheet;

/**
 * Something to be checked.
 *
 * @param name its name as the person gave it
 * @param path its file; absent for standard input and what is built in
 * @param opening how it is read
 */
record Target(String name, Optional<Path> path, Opening opening) {
  /** How a bank is read, now and not before. */
  interface Opening {
    Sheet read() throws IOException;
  }

  /** A file, there or not. */
  static Target file(Path here, String name) {
    Path path = here.resolve(name);
    return new Target(name, Optional.of(path), () -> Sheet.read(path, name));
  }

  /** What two names of one thing have in common. */
  String identity() {
    try {
      return path.isPresent() ? path.get().toRealPath().toString() : name;
    } catch (IOException e) {
      return path.get().toAbsolutePath().normalize().toString();
    }
  }
}

package viva.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import viva.yaml.Sheet;

/**
 * Something to be checked.
 *
 * @param name its name as the person gave it
 * @param path its file; absent for standard input and what is built in
 * @param opening how it is read
 * @param bytes its bytes if they are few and come again; absent for all else, of which opening it
 *     says what it is
 */
record Target(String name, Optional<Path> path, Opening opening, Bytes bytes) {
  /** Larger files are not kept twice in memory; few are. */
  private static final long LARGEST = 1 << 20;

  /** How a bank is read, now and not before. */
  interface Opening {
    Sheet read() throws IOException;
  }

  /** How its bytes are read. */
  interface Bytes {
    Optional<byte[]> read() throws IOException;
  }

  /** A file, there or not. */
  static Target file(Path here, String name) {
    Path path = here.resolve(name);
    return new Target(name, Optional.of(path), () -> Sheet.read(path, name), () -> few(path));
  }

  private static Optional<byte[]> few(Path file) {
    try {
      return Files.isRegularFile(file) && Files.size(file) <= LARGEST
          ? Optional.of(Files.readAllBytes(file))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty(); // Opening it says why.
    }
  }

  /** A bank of the program's own. */
  static Target builtIn(String name) {
    return new Target(
        name, Optional.empty(), () -> Sheet.read(name, own(name)), () -> Optional.of(own(name)));
  }

  private static byte[] own(String name) throws IOException {
    try (InputStream in = Target.class.getResourceAsStream("/" + name)) {
      return in.readAllBytes();
    }
  }

  /** What is piped in. */
  static Target piped(InputStream in, String name) {
    return new Target(name, Optional.empty(), () -> Sheet.read(in, name), Optional::empty);
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

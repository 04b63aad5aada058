package viva.doctor;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A folder or a file that viva uses.
 *
 * @param name what it is
 * @param path where it is
 * @param there whether there is one
 * @param readable whether it can be read
 * @param writable whether it can be written; where there is none, whether it could be made
 */
public record PlaceState(
    String name, Path path, boolean there, boolean readable, boolean writable) {

  static PlaceState of(String name, Path path) {
    boolean there = Files.exists(path);
    Path made = standing(path);
    boolean entered = !Files.isDirectory(made) || Files.isExecutable(made);
    boolean readable = Files.isReadable(made) && entered;
    return new PlaceState(name, path, there, readable, Files.isWritable(made) && entered);
  }

  /** The path, or the first above it that is there. */
  static Path standing(Path path) {
    Path standing = path;
    while (!Files.exists(standing) && standing.getParent() != null) {
      standing = standing.getParent();
    }
    return standing;
  }
}

package viva.journal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** The file system of this computer. */
final class LocalDisk implements Disk {
  private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(20);
  private static final Object NONE = "no file";
  private static final Object UNKNOWN = "no key";

  @Override
  public List<Path> list(Path folder, String ending) throws IOException {
    String[] names = folder.toFile().list();
    if (names == null || !areAscii(names)) {
      return listInFull(folder, ending);
    }
    List<Path> files = new ArrayList<>();
    for (String name : names) {
      if (isWanted(name, ending) && mayBeFile(folder.resolve(name))) {
        files.add(folder.resolve(name));
      }
    }
    return files;
  }

  /** Under some locales other names do not come as they are. */
  private static boolean areAscii(String[] names) {
    for (String name : names) {
      for (int i = 0; i < name.length(); i++) {
        if (name.charAt(i) > '~' || name.charAt(i) == '?') {
          return false;
        }
      }
    }
    return true;
  }

  /** Takes any name and tells why a folder cannot be read, but loads much more. */
  private static List<Path> listInFull(Path folder, String ending) throws IOException {
    List<Path> files = new ArrayList<>();
    boolean whole = false;
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      for (Path path : stream) {
        if (isWanted(path.getFileName().toString(), ending) && mayBeFile(path)) {
          files.add(path);
        }
      }
      whole = true;
    } catch (NoSuchFileException e) {
      return List.of();
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    } catch (IOException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      // Closing a folder that fails throws what Java declares nowhere; nothing is missing then.
      if (!whole) {
        throw new IOException(e.getMessage(), e);
      }
    }
    return files;
  }

  /** Names that begin with a dot belong to the system, not to a person or a device. */
  private static boolean isWanted(String name, String ending) {
    return name.endsWith(ending) && !name.startsWith(".");
  }

  /** One of which nothing is to be known counts as a file, so that it is told, not passed over. */
  private static boolean mayBeFile(Path path) {
    try {
      return Files.readAttributes(path, BasicFileAttributes.class).isRegularFile();
    } catch (NoSuchFileException e) {
      return Files.isSymbolicLink(path);
    } catch (IOException e) {
      return true;
    }
  }

  @Override
  public InputStream read(Path file) throws IOException {
    return Files.newInputStream(file);
  }

  @Override
  public Target open(Path file) throws IOException {
    boolean made = !Files.exists(file);
    Path folder = file.toAbsolutePath().getParent();
    if (made) {
      makeFolder(folder);
    }
    Object before = key(file);
    Target target = target(file, before);
    if (made) {
      forceFolder(folder);
    }
    return target;
  }

  private static Target target(Path file, Object before) throws IOException {
    FileChannel appending =
        FileChannel.open(
            file,
            Set.of(StandardOpenOption.CREATE, StandardOpenOption.APPEND),
            forOwner(file, "rw-------"));
    try {
      FileChannel reading = FileChannel.open(file, StandardOpenOption.READ);
      return new LocalTarget(file, appending, reading, before.equals(NONE) ? key(file) : before);
    } catch (IOException e) {
      appending.close();
      throw e;
    }
  }

  @Override
  public boolean isFolder(Path path) {
    return Files.isDirectory(path);
  }

  @Override
  public Draft draft(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    makeFolder(folder);
    Path half = Files.createTempFile(folder, ".", ".new", forOwner(file, "rw-------"));
    try {
      return new LocalDraft(file, half, FileChannel.open(half, StandardOpenOption.WRITE));
    } catch (IOException e) {
      Files.deleteIfExists(half);
      throw e;
    }
  }

  @Override
  public void pause() {
    LockSupport.parkNanos(PAUSE);
  }

  /** The folder and those above it, each entered for good in the one that holds it. */
  private static void makeFolder(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      return;
    }
    Path above = folder.getParent();
    if (above != null) {
      makeFolder(above);
    }
    Files.createDirectories(folder, forOwner(folder, "rwx------"));
    if (above != null) {
      forceFolder(above);
    }
  }

  /**
   * A new name is on the disk only when its folder is. Not every system lets a folder be forced.
   */
  static void forceFolder(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      // Windows opens no folder as a file, and enters names in its own log.
      return;
    }
  }

  private static FileAttribute<?>[] forOwner(Path path, String permissions) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : new FileAttribute<?>[0];
  }

  /** What tells the file of this name from another put in its place, where the system has that. */
  static Object key(Path file) throws IOException {
    try {
      Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
      return key == null ? UNKNOWN : key;
    } catch (NoSuchFileException e) {
      return NONE;
    }
  }
}

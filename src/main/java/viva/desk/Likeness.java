package viva.desk;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;

/** Makes a file that is to take another's place look like that one to everybody else. */
final class Likeness {
  private Likeness() {}

  /**
   * Gives a file another's owner, group and permissions, as far as the system knows of them.
   *
   * @throws FileSystemException naming the old file, if that cannot be had
   */
  static void keep(Path old, Path fresh) throws IOException {
    if (hasOtherNames(old)) {
      throw new FileSystemException(
          old.toString(), null, "it has other names (hard links), which would keep the old text");
    }
    PosixFileAttributeView view = Files.getFileAttributeView(fresh, PosixFileAttributeView.class);
    if (view == null) {
      return;
    }
    PosixFileAttributes wanted = Files.readAttributes(old, PosixFileAttributes.class);
    PosixFileAttributes given = view.readAttributes();
    try {
      if (!given.group().equals(wanted.group())) {
        view.setGroup(wanted.group());
      }
      if (!given.owner().equals(wanted.owner())) {
        view.setOwner(wanted.owner());
      }
    } catch (FileSystemException e) {
      throw (FileSystemException)
          new FileSystemException(old.toString(), null, "its owner and group could not be kept")
              .initCause(e);
    }
    view.setPermissions(wanted.permissions()); // Last, because a new owner takes some away.
  }

  private static boolean hasOtherNames(Path file) throws IOException {
    boolean counted = file.getFileSystem().supportedFileAttributeViews().contains("unix");
    return counted && (int) Files.getAttribute(file, "unix:nlink") > 1;
  }
}

package viva.journal;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;

/** What hinders the journal, in words a person can act on. */
final class Trouble {
  private Trouble() {}

  static String saving(Path file, String reason) {
    return "could not save your answers in " + file + ": " + reason;
  }

  /** Why, by the kind of failure where it has one, else in the system's own words. */
  static String reason(IOException cause) {
    if (cause instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (cause instanceof NotDirectoryException || cause instanceof FileAlreadyExistsException) {
      return ((FileSystemException) cause).getFile() + " is not a folder";
    }
    if (cause instanceof NoSuchFileException missing) {
      return missing.getFile() + " is not there";
    }
    String words =
        cause instanceof FileSystemException told ? told.getReason() : cause.getMessage();
    return words == null || words.isBlank() ? "the system gives no reason" : plain(words);
  }

  private static String plain(String words) {
    if (words.contains("No space left") || words.contains("not enough space")) {
      return "disk full";
    }
    if (words.contains("uota")) {
      return "your disk quota is used up";
    }
    if (words.contains("Read-only")) {
      return "the folder is read-only";
    }
    return words;
  }
}

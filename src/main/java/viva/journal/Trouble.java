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
  static final String LOCKED = "another program keeps it locked";
  static final String REPLACED = "another program keeps replacing it";
  private static final String FULL = "disk full";
  private static final String QUOTA = "your disk quota is used up";
  private static final String READ_ONLY = "the folder is read-only";
  private static final String DENIED = "permission denied";
  private static final String TOO_LARGE = "the file may not grow any more";
  private static final String NO_FOLDER = " is not a folder";

  private Trouble() {}

  /** What hindered saving, and what to do about it. */
  static String saving(Path file, String reason) {
    return "could not save your answers in " + file + ": " + reason + "; " + advice(reason);
  }

  private static String advice(String reason) {
    return switch (reason) {
      case FULL -> "make room, and viva saves them with the next one";
      case QUOTA -> "delete what you can spare, and viva saves them with the next one";
      case READ_ONLY, DENIED -> "allow writing there, and viva saves them with the next one";
      case TOO_LARGE -> "raise the limit on the size of files (ulimit -f)";
      case LOCKED -> "end that program";
      case REPLACED -> "let your sync finish";
      default -> reason.endsWith(NO_FOLDER) ? "move it away" : "viva doctor looks closer";
    };
  }

  /** Why, by the kind of failure where it has one, else in the system's own words. */
  static String reason(IOException cause) {
    if (cause instanceof AccessDeniedException) {
      return DENIED;
    }
    if (cause instanceof NotDirectoryException || cause instanceof FileAlreadyExistsException) {
      return ((FileSystemException) cause).getFile() + NO_FOLDER;
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
      return FULL;
    }
    if (words.contains("uota")) {
      return QUOTA;
    }
    if (words.contains("Read-only")) {
      return READ_ONLY;
    }
    if (words.contains("File too large")) {
      return TOO_LARGE;
    }
    return words;
  }
}

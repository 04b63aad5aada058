package viva.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.concurrent.Callable;
import viva.text.Clean;

/**
 * What a person sees when something fails that no message was made for: a sentence, never a trace.
 */
final class Failure {
  private Failure() {}

  /** Runs a command; with {@code debug} the trace is printed too. */
  static int caught(World world, boolean debug, Callable<Integer> command) {
    try {
      return command.call();
    } catch (IOException | UncheckedIOException e) {
      return told(world, debug, e, "could not read or write: " + reason(e));
    } catch (InvalidPathException e) {
      return unnamed(world, debug, e);
    } catch (Exception | StackOverflowError | OutOfMemoryError e) {
      return told(world, debug, e, "this should not have happened: " + reason(e));
    }
  }

  /**
   * A name with other letters than the locale has comes in damaged, and the file cannot be found.
   */
  private static int unnamed(World world, boolean debug, InvalidPathException failure) {
    String path = "\"" + failure.getInput() + "\"";
    boolean byLocale = failure.getInput().codePoints().anyMatch(letter -> letter > 127);
    world.talk(
        byLocale
            ? "the locale cannot name the path "
                + path
                + "; set a UTF-8 locale, for example LC_ALL=C.UTF-8"
            : path + " cannot be a path: " + failure.getReason());
    if (debug) {
      failure.printStackTrace(world.err());
    }
    return Exit.TROUBLE;
  }

  private static String reason(Throwable failure) {
    Throwable cause = failure instanceof UncheckedIOException io ? io.getCause() : failure;
    if (cause instanceof FileSystemException told) {
      return Clean.line(told.getFile() + ": " + reason(told));
    }
    String words = failure.getMessage();
    return words == null ? failure.getClass().getSimpleName() : Clean.line(words);
  }

  private static String reason(FileSystemException failure) {
    if (failure instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (failure instanceof NoSuchFileException) {
      return "there is no such file";
    }
    if (failure instanceof FileAlreadyExistsException || failure instanceof NotDirectoryException) {
      return "this is not a folder";
    }
    return failure.getReason() == null ? "the system gives no reason" : failure.getReason();
  }

  private static int told(World world, boolean debug, Throwable failure, String what) {
    world.err().println("viva: " + what);
    world.err().println("Every answer given so far is kept. --debug shows more.");
    if (debug) {
      failure.printStackTrace(world.err());
    }
    return Exit.TROUBLE;
  }
}

package viva.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Optional;
import java.util.concurrent.Callable;
import viva.text.Clean;

/**
 * What a person sees when something fails that no message was made for: a sentence, never a trace.
 *
 * @param world where it is told
 * @param debug whether the trace is printed too
 * @param sitting whether answers may have been given, so that it helps to hear that they are kept
 */
record Failure(World world, boolean debug, boolean sitting) {
  /** Runs a command. */
  int caught(Callable<Integer> command) {
    try {
      return command.call();
    } catch (IOException | UncheckedIOException e) {
      return told(e, "could not read or write: " + named(e));
    } catch (InvalidPathException e) {
      return unnamed(e);
    } catch (Exception | StackOverflowError | OutOfMemoryError e) {
      return told(e, "this should not have happened: " + named(e));
    }
  }

  /** The exit code of a run that has ended so; another one where results were lost on their way. */
  static int settled(World world, int code) {
    Optional<IOException> trouble = world.out().trouble();
    trouble.ifPresent(e -> world.talk("could not write to standard output: " + reason(e)));
    return trouble.isPresent() ? Exit.TROUBLE : code;
  }

  /**
   * A name with other letters than the locale has comes in damaged, and the file cannot be found.
   */
  private int unnamed(InvalidPathException failure) {
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

  private static String named(Throwable failure) {
    Throwable cause = failure instanceof UncheckedIOException io ? io.getCause() : failure;
    return cause instanceof FileSystemException told
        ? Clean.line(told.getFile() + ": " + reason(told))
        : reason(cause);
  }

  /** Why something failed, without the name of the file. */
  static String reason(Throwable failure) {
    if (failure instanceof FileSystemException told) {
      return reason(told);
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
    String reason = failure.getReason();
    return reason == null ? "the system gives no reason" : Clean.line(reason);
  }

  private int told(Throwable failure, String what) {
    world.err().println("viva: " + what);
    String kept = sitting ? "Every answer given so far is kept. " : "";
    world.err().println(kept + "--debug shows more.");
    if (debug) {
      failure.printStackTrace(world.err());
    }
    return Exit.TROUBLE;
  }
}

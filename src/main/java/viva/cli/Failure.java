package viva.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
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
    } catch (Exception | StackOverflowError | OutOfMemoryError e) {
      return told(world, debug, e, "this should not have happened: " + reason(e));
    }
  }

  private static String reason(Throwable failure) {
    String words = failure.getMessage();
    return words == null ? failure.getClass().getSimpleName() : Clean.line(words);
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

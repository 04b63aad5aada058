package viva.cli;

import java.io.IOException;

/**
 * Where the program starts. Without arguments it goes straight home, so that the first frame is
 * seen before a class of the command line's library is loaded.
 */
public final class Main {
  private Main() {}

  /** Runs viva and ends the JVM with its exit code. */
  public static void main(String[] arguments) {
    World world = World.real();
    int code =
        arguments.length == 0
            ? Failure.settled(world, new Failure(world, false, true).caught(() -> home(world)))
            : CommandLineRun.run(world, arguments);
    System.exit(code);
  }

  private static int home(World world) throws IOException {
    return UsageProblem.told(world, () -> new Program(world, Choices.NONE).home());
  }
}

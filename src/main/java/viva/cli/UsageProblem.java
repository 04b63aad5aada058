package viva.cli;

import java.io.IOException;
import viva.text.Diagnostics;

/** Something is wrong with what was asked for, not with a file: told in a sentence, exit code 2. */
final class UsageProblem extends RuntimeException {
  UsageProblem(String message) {
    super(message);
  }

  /** A command that may find such a problem. */
  interface Command {
    int run() throws IOException;
  }

  /** Runs a command and tells its problem, or the faults of the files it was to use, if any. */
  static int told(World world, Command command) throws IOException {
    try {
      return command.run();
    } catch (UsageProblem problem) {
      world.talk(problem.getMessage());
      return Exit.USAGE;
    } catch (FaultyFiles faulty) {
      world.out().print(Diagnostics.print(faulty.diagnostics()));
      return Exit.FAULTS;
    }
  }
}

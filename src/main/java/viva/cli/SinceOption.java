package viva.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.util.Collection;
import java.util.Optional;
import picocli.CommandLine.Option;
import viva.check.Examiner;

/** {@code --since}: what a bank is held against. */
final class SinceOption {
  @Option(
      names = "--since",
      paramLabel = "REV",
      description =
          "Tell what changed since then: a git revision, or a saved copy (a file or a folder).")
  private String since;

  /** Whether the past is asked for. */
  boolean isAsked() {
    return since != null;
  }

  /** Who knows the past, if it is asked for. A file that is there comes before a revision. */
  Optional<Examiner> examiner(Collection<Target> targets, World world) throws IOException {
    if (since == null) {
      return Optional.empty();
    }
    return Optional.of(
        isThere(world)
            ? new SavedCopy(world.here(), since, targets.size() == 1)
            : new Revision(new Git("git"), since, targets));
  }

  private boolean isThere(World world) {
    try {
      return !since.isBlank() && Files.exists(world.here().resolve(since));
    } catch (InvalidPathException e) {
      return false;
    }
  }
}

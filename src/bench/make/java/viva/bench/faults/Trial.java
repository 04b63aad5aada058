package viva.bench.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** One home in which something goes wrong, and what is held against what after each sitting. */
final class Trial {
  private final Home home;
  private final Books books;
  private final Row row;
  private Map<Path, byte[]> before;

  private Trial(Home home, Row row) throws IOException {
    this.home = home;
    this.books = new Books(home);
    this.row = row;
    this.before = home.snapshot();
  }

  /** What happens in a trial. */
  interface Story {
    void happens(Trial trial) throws IOException;
  }

  static void run(Path folder, Row row, Story story) {
    try {
      Files.createDirectories(folder);
      Trial trial = new Trial(Home.in(folder), row);
      story.happens(trial);
    } catch (IOException e) {
      throw new UncheckedIOException(folder.toString(), e);
    } catch (IllegalStateException e) {
      throw new IllegalStateException(folder + ": " + e.getMessage(), e);
    }
  }

  Home home() {
    return home;
  }

  Books books() {
    return books;
  }

  Row row() {
    return row;
  }

  /** From here on nothing may change but by appends. */
  void begins() throws IOException {
    before = home.snapshot();
  }

  /** Starts somebody's sitting. */
  Sitter sits(String learner, String... before) throws IOException {
    return Sitter.sits(home, learner, List.of(before), Home.jar());
  }

  /** Enters what these saw and holds everything against everything. */
  void ended(Sitter... sitters) throws IOException {
    for (Sitter sitter : sitters) {
      books.enter(sitter);
      row.ran(sitter.acknowledged().size());
      if (sitter.said("Exception") || sitter.said("this should not have happened")) {
        row.untold(home.folder() + ": " + sitter.lines());
      }
    }
    row.spoilt(home.spoilt(before), home.folder().toString());
    row.audited(books.audit(), home.folder().toString());
    begins();
  }

  /** A whole sitting without a fault. */
  void sitsWell(String learner) throws IOException {
    try (Sitter sitter = sits(learner)) {
      sitter.answers(1, Home.QUESTIONS);
      int code = sitter.leaves();
      ended(sitter);
      if (code != 0) {
        row.untold(home.folder() + ": exit code " + code + " without a fault " + sitter.lines());
      }
    }
  }

  /** That somebody was told all of these words at once. */
  void told(Sitter sitter, String... words) {
    boolean told =
        sitter.lines().stream().anyMatch(l -> List.of(words).stream().allMatch(l::contains));
    if (!told) {
      row.untold(home.folder() + ": no " + List.of(words) + " in " + sitter.lines());
    }
  }
}

package viva.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import viva.bank.Bank;
import viva.bank.Finding;
import viva.check.Examiner;
import viva.check.Since;
import viva.yaml.BankReader;
import viva.yaml.Reading;

/** Banks beside what their files were at a revision of the git repository in which they are. */
final class Revision implements Examiner {
  private static final List<String> ID_WRITTEN = List.of("id: %s", "id: '%s'", "id: \"%s\"");

  private final Git git;
  private final String name;
  private final Map<Path, String> commits = new HashMap<>();
  private final Map<String, Path> files = new HashMap<>();

  /**
   * Looks the revision up in the repository of each file, before anything is told.
   *
   * @throws UsageProblem if there is no git, a file is in no repository, or the revision unknown
   */
  Revision(Git git, String name, Collection<Target> targets) throws IOException {
    if (name.isBlank() || name.startsWith("-")) {
      throw new UsageProblem("\"" + name + "\" is no revision; say for example --since HEAD~1");
    }
    this.git = git;
    this.name = name;
    for (Target target : targets) {
      Path path = target.path().orElseThrow(() -> hasNoPast(target));
      if (Files.exists(path)) {
        Path file = path.toRealPath();
        files.put(target.name(), file);
        if (!commits.containsKey(file.getParent())) {
          commits.put(file.getParent(), commit(file.getParent(), target.name()));
        }
      }
    }
  }

  private static UsageProblem hasNoPast(Target target) {
    return new UsageProblem(
        target.name() + " has no revisions; name a saved copy of it after --since");
  }

  private String commit(Path folder, String file) throws IOException {
    Git.Said said = git.call(folder, "rev-parse", "--verify", "--quiet", name + "^{commit}");
    if (said.code() == 0) {
      return said.line();
    }
    if (said.complaint().contains("not a git repository")) {
      throw new UsageProblem(
          file + " is in no git repository; name a saved copy of it after --since");
    }
    String complaint = said.complaint().isEmpty() ? "" : "; git says: " + said.complaint();
    throw new UsageProblem(
        "\""
            + name
            + "\" is neither a file here nor a revision that git knows for "
            + file
            + complaint);
  }

  @Override
  public List<Finding> findings(String file, Bank bank, int faulty) {
    try {
      return Since.findings("at " + name, then(files.get(file), bank), bank, faulty);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The file, or the one that held the bank where this one did not: a bank's name is its id. */
  private Optional<Reading> then(Path file, Bank bank) throws IOException {
    Optional<Reading> same = read(file, "./" + file.getFileName());
    return same.filter(reading -> isOf(reading, bank)).isPresent()
        ? same
        : renamed(file, bank).or(() -> same);
  }

  private static boolean isOf(Reading reading, Bank bank) {
    return reading.bank().map(Bank::id).equals(Optional.of(bank.id()));
  }

  private Optional<Reading> renamed(Path file, Bank bank) throws IOException {
    String commit = commits.get(file.getParent());
    List<String> words = new ArrayList<>(List.of("grep", "-z", "-l", "-I", "-F", "--full-name"));
    ID_WRITTEN.forEach(id -> words.addAll(List.of("-e", id.formatted(bank.id()))));
    words.addAll(List.of(commit, "--", ":/*.yaml", ":/*.yml"));
    Git.Said said = git.call(file.getParent(), words.toArray(String[]::new));
    for (String found : said.line().split("\0")) {
      String path = found.substring(Math.min(found.length(), commit.length() + 1));
      Optional<Reading> reading = path.isEmpty() ? Optional.empty() : read(file, path);
      if (reading.filter(r -> isOf(r, bank)).isPresent()) {
        return reading;
      }
    }
    return Optional.empty();
  }

  /** What was at a path. A file that was not there is absent; all else that goes wrong is told. */
  private Optional<Reading> read(Path file, String path) throws IOException {
    String object = commits.get(file.getParent()) + ":" + path;
    Git.Said said = git.call(file.getParent(), "cat-file", "blob", object);
    if (said.code() == 0) {
      return Optional.of(BankReader.read(file.toString(), said.out()));
    }
    if (said.complaint().contains("does not exist in") || said.complaint().contains("not in '")) {
      return Optional.empty();
    }
    throw new IOException("git could not show " + file + ": " + said.complaint());
  }
}

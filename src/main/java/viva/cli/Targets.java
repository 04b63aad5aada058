package viva.cli;

import java.nio.file.Files;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import viva.desk.Librarian;
import viva.desk.Shelf;
import viva.desk.Shelved;
import viva.desk.Shelved.Origin;

/**
 * What the words of a check mean, each thing once, in the order of the words: files, folders of
 * files, patterns, banks in reach, or {@code -} for standard input.
 */
final class Targets {
  static final String STDIN = "<stdin>";

  private final World world;
  private final Supplier<Shelf> shelf;
  private final Map<String, Target> targets = new LinkedHashMap<>();

  private Targets(World world, Supplier<Shelf> shelf) {
    this.world = world;
    this.shelf = shelf;
  }

  /**
   * What these words mean; no word means the banks in the folder {@code questions}.
   *
   * @param shelf the banks in reach, looked for only if a word may be the name of one
   * @throws UsageProblem if a word means nothing
   */
  static Collection<Target> of(List<String> words, World world, Supplier<Shelf> shelf) {
    Targets targets = new Targets(world, shelf);
    words.forEach(targets::take);
    if (words.isEmpty()) {
      targets.questions();
    }
    return targets.targets.values();
  }

  private void questions() {
    Librarian.banksIn(world.here(), "questions").forEach(this::addFile);
    if (targets.isEmpty()) {
      throw new UsageProblem(
          "there are no banks in a folder questions here; name files, folders or banks to check,"
              + " or - for standard input");
    }
  }

  private void take(String word) {
    if (word.equals("-")) {
      add(Target.piped(world.in(), STDIN));
    } else if (Glob.looksLikeOne(word) && !isThere(word)) {
      pattern(word);
    } else if (NamedBanks.looksLikePath(word) || NamedBanks.isPath(word, world)) {
      Librarian.files(world.here(), word).forEach(this::addFile);
    } else {
      inReach(word);
    }
  }

  /** On Windows a pattern is not even a path. */
  private boolean isThere(String word) {
    boolean windows = world.system().startsWith("Windows");
    return !windows && Files.exists(world.here().resolve(word));
  }

  private void pattern(String word) {
    List<String> files = Glob.files(world.here(), word);
    if (files.isEmpty()) {
      throw new UsageProblem("no bank's file matches \"" + word + "\"");
    }
    files.forEach(this::addFile);
  }

  private void inReach(String word) {
    Shelf.Named named = shelf.get().named(word);
    Shelved found = named.bank().orElseThrow(() -> NamedBanks.unknown(word, named, world));
    if (found.origin() == Origin.BUILT_IN) {
      add(Target.builtIn(found.path()));
    } else {
      addFile(found.path());
    }
  }

  private void addFile(String file) {
    add(Target.file(world.here(), file));
  }

  private void add(Target target) {
    targets.putIfAbsent(target.identity(), target);
  }
}

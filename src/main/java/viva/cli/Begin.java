package viva.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import viva.bank.Bank;
import viva.desk.Desk;
import viva.desk.LiveSitting;
import viva.desk.Overview;
import viva.desk.Shelf;
import viva.desk.Shelved;
import viva.session.Plan;
import viva.text.Diagnostic;
import viva.text.Diagnostics;

/** Begins or takes up sittings that are asked for on the command line. */
final class Begin {
  private final Program program;
  private final World world;

  Begin(Program program, World world) {
    this.program = program;
    this.world = world;
  }

  /** Practises these banks as home would. */
  int usual(List<String> words) throws IOException {
    Named named = named(words);
    if (named.shelved.isEmpty()) {
      return named.code;
    }
    Desk desk = program.desk(named.shelf);
    return sit(desk, named.banks(), plan(desk, named.banks()).withSeed(desk.newSeed()));
  }

  private static Plan plan(Desk desk, List<Bank> banks) {
    String id = banks.get(0).id();
    return desk.overview().rows().stream()
        .filter(row -> banks.size() == 1 && row.bank().id().equals(id))
        .findFirst()
        .map(Overview.Row::plan)
        .orElse(Plan.practice(0));
  }

  /** Begins just this sitting; a seed of -1 is to be drawn. */
  int planned(List<String> words, Plan plan) throws IOException {
    Named named = named(words);
    if (named.shelved.isEmpty()) {
      return named.code;
    }
    FilterWords.check(plan.filter(), named.banks());
    Desk desk = program.desk(named.shelf);
    return sit(desk, named.banks(), plan.seed() < 0 ? plan.withSeed(desk.newSeed()) : plan);
  }

  /** Goes on with the sitting that was left last. */
  int resume() throws IOException {
    Desk desk = program.desk(program.shelf(List.of()));
    Optional<LiveSitting> live = desk.resumeLast();
    if (live.isEmpty()) {
      throw new UsageProblem("there is no sitting of the last two days to go on with");
    }
    return program.sit(desk, live.get());
  }

  private int sit(Desk desk, List<Bank> banks, Plan plan) throws IOException {
    Optional<LiveSitting> begun = program.begin(desk, banks, plan);
    if (begun.isEmpty()) {
      throw new UsageProblem("no question fits what was asked for");
    }
    return program.sit(desk, begun.get());
  }

  /** The banks that were named, or how the command ends if there are none. */
  private record Named(Shelf shelf, List<Shelved> shelved, int code) {
    List<Bank> banks() {
      return shelved.stream().map(Shelved::bank).toList();
    }
  }

  /**
   * Paths are read; everything else must name a bank in reach. No word means the only bank there
   * is.
   */
  private Named named(List<String> words) {
    List<String> paths = words.stream().filter(this::isPath).toList();
    Shelf shelf = program.shelf(paths);
    if (!shelf.unreadable().isEmpty() && given(shelf, paths)) {
      world.out().print(Diagnostics.print(shelf.unreadable()));
      return new Named(shelf, List.of(), Exit.FAULTS);
    }
    List<Shelved> shelved = new ArrayList<>();
    for (String word : words) {
      List<Shelved> under =
          shelf.banks().stream()
              .filter(s -> s.origin() == Shelved.Origin.GIVEN && isUnder(s.path(), word))
              .toList();
      if (isPath(word) && !under.isEmpty()) {
        shelved.addAll(under);
      } else {
        Shelf.Named found = shelf.named(word);
        shelved.add(found.bank().orElseThrow(() -> new UsageProblem(found.problem())));
      }
    }
    warn(shelved);
    return new Named(shelf, shelved, Exit.FINE);
  }

  private static boolean given(Shelf shelf, List<String> paths) {
    return shelf.unreadable().stream()
        .map(Diagnostic::file)
        .anyMatch(file -> paths.stream().anyMatch(path -> isUnder(file, path)));
  }

  private static boolean isUnder(String file, String path) {
    return file.equals(path) || file.startsWith(path);
  }

  private boolean isPath(String word) {
    return word.contains("/")
        || word.contains("\\")
        || word.endsWith(".yaml")
        || word.endsWith(".yml")
        || Files.exists(world.here().resolve(word));
  }

  /** A bank with faults can be sat without the faulty questions, and says so. */
  private void warn(List<Shelved> shelved) {
    for (Shelved bank : shelved) {
      if (bank.faulty() > 0) {
        world
            .err()
            .println(
                "viva: "
                    + bank.faulty()
                    + " of its questions cannot be asked; viva check "
                    + bank.path()
                    + " says why");
      }
    }
  }
}

package viva.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import viva.bank.Bank;
import viva.desk.Librarian;
import viva.desk.Shelf;
import viva.desk.Shelved;
import viva.text.Diagnostic;

/** The banks that words on a command line mean: files, folders, or names of banks in reach. */
final class NamedBanks {
  private final World world;
  private final Shelf shelf;
  private final Map<String, Shelved> named = new LinkedHashMap<>();

  private NamedBanks(World world, Shelf shelf) {
    this.world = world;
    this.shelf = shelf;
  }

  /**
   * What these words mean; no word means every bank in reach. A bank that some of its questions are
   * missing from is told on the way.
   *
   * @throws UsageProblem if a word means no bank
   * @throws FaultyFiles if a file holds none
   */
  static NamedBanks of(List<String> words, Program program, World world) throws IOException {
    List<String> paths = words.stream().filter(word -> isPath(word, world)).toList();
    NamedBanks banks = new NamedBanks(world, program.shelf(paths));
    for (String word : words) {
      banks.take(word, paths.contains(word));
    }
    if (words.isEmpty()) {
      banks.shelf.banks().forEach(banks::add);
    }
    if (banks.named.isEmpty()) {
      throw new UsageProblem(
          "no bank is in reach; name a file, or put one into the folder questions");
    }
    banks.warn();
    return banks;
  }

  /** A folder of banks, or a file that is there and named as a path or as a bank. */
  static boolean isPath(String word, World world) {
    Path path = world.here().resolve(word);
    boolean folder = Files.isDirectory(path) && !Librarian.files(world.here(), word).contains(word);
    return folder || (looksLikePath(word) && Files.exists(path));
  }

  static boolean looksLikePath(String word) {
    return word.contains("/")
        || word.contains("\\")
        || word.endsWith(".yaml")
        || word.endsWith(".yml");
  }

  /** What to say of a word by which no bank was found. */
  static UsageProblem unknown(String word, Shelf.Named found, World world) {
    if (Files.isDirectory(world.here().resolve(word))) {
      return new UsageProblem("the folder " + word + " holds no banks");
    }
    String lead = looksLikePath(word) ? "there is no file \"" + word + "\", and " : "";
    return new UsageProblem(lead + found.problem());
  }

  Shelf shelf() {
    return shelf;
  }

  List<Bank> banks() {
    return named.values().stream().map(Shelved::bank).toList();
  }

  private void add(Shelved bank) {
    named.putIfAbsent(bank.bank().id(), bank);
  }

  private void take(String word, boolean path) throws IOException {
    if (path) {
      for (String file : Librarian.files(world.here(), word)) {
        add(inFile(file));
      }
      return;
    }
    Shelf.Named found = shelf.named(word);
    add(found.bank().orElseThrow(() -> unknown(word, found, world)));
  }

  private Shelved inFile(String file) throws IOException {
    Optional<Shelved> used = at(file, shelf.banks());
    return used.isPresent() ? used.get() : hidden(file);
  }

  private static Optional<Shelved> at(String file, List<Shelved> banks) {
    return banks.stream().filter(bank -> bank.path().equals(file)).findFirst();
  }

  /** The same file under another name is no trouble; another file with the same id is. */
  private Shelved hidden(String file) throws IOException {
    Shelved hidden = at(file, shelf.hidden()).orElseThrow(() -> new FaultyFiles(faults(file)));
    Shelved used =
        shelf.banks().stream()
            .filter(bank -> bank.bank().id().equals(hidden.bank().id()))
            .findFirst()
            .orElseThrow();
    if (!Files.isSameFile(world.here().resolve(file), world.here().resolve(used.path()))) {
      String id = "\"" + hidden.bank().id() + "\"";
      throw new UsageProblem(file + " and " + used.path() + " have the same id " + id);
    }
    return used;
  }

  private List<Diagnostic> faults(String file) {
    return shelf.unreadable().stream().filter(fault -> fault.file().equals(file)).toList();
  }

  /** A bank with faults can be sat without what is faulty, and says so. */
  private void warn() {
    for (Shelved bank : named.values()) {
      if (bank.faulty() > 0) {
        String them = bank.faulty() + " of the questions in " + bank.path();
        world.talk(them + " cannot be asked; viva check " + bank.path() + " says why");
      }
      if (bank.bank().exam().faulty()) {
        world.talk(
            "the exam rules in "
                + bank.path()
                + " have faults; viva check "
                + bank.path()
                + " says why");
      }
    }
  }
}

package viva.desk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import viva.desk.Shelved.Origin;
import viva.text.Diagnostic;

/**
 * Finds banks: the paths given, then {@code ./questions}, then the data home, then those built in.
 */
public final class Librarian {
  /** The banks in the jar, under {@code questions/}. */
  static final List<String> BUILT_IN = List.of("xu-2017", "global-times-2012", "two-texts");

  private final List<Shelved> banks = new ArrayList<>();
  private final List<Shelved> hidden = new ArrayList<>();
  private final List<Diagnostic> unreadable = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();
  private final BankFiles files;

  private Librarian(BankFiles files) {
    this.files = files;
  }

  /**
   * Looks everywhere.
   *
   * @param given paths of files and folders, as a person gave them
   * @param here the folder in which viva was called
   */
  public static Shelf look(List<String> given, Path here, Places places) {
    Librarian librarian = new Librarian(new BankFiles(places.compiledBanks()));
    for (String path : given) {
      for (String file : files(here, path)) {
        librarian.shelve(librarian.files.read(here.resolve(file), file), file, Origin.GIVEN);
      }
    }
    librarian.folder(here, "questions", Origin.FOLDER);
    librarian.folder(here, places.banks().toString(), Origin.OWN);
    librarian.builtIn();
    return new Shelf(librarian.banks, librarian.hidden, librarian.unreadable);
  }

  /**
   * The files that are meant by a path: those of a folder that are named as banks are, in order of
   * their names, or else the path itself. Each as the person would name it.
   */
  public static List<String> files(Path here, String named) {
    List<String> found = banksIn(here, named);
    return found.isEmpty() ? List.of(named) : found;
  }

  /** A folder that is not there, or cannot be listed, holds no banks. */
  public static List<String> banksIn(Path here, String folder) {
    String[] names = here.resolve(folder).toFile().list();
    if (names == null) {
      return List.of();
    }
    Arrays.sort(names);
    List<String> banks = new ArrayList<>();
    for (String name : names) {
      if (isBank(name)) {
        banks.add(Path.of(folder).resolve(name).toString());
      }
    }
    return banks;
  }

  private void folder(Path here, String folder, Origin origin) {
    for (String file : banksIn(here, folder)) {
      shelve(files.read(here.resolve(file), file), file, origin);
    }
  }

  /** Whether a file's name is that of a bank. */
  public static boolean isBank(String name) {
    return (name.endsWith(".yaml") || name.endsWith(".yml")) && !name.startsWith(".");
  }

  /** A built-in bank's file is named after its id, so one that is hidden is not even read. */
  private void builtIn() {
    for (String id : BUILT_IN) {
      String name = "questions/" + id + ".yaml";
      if (ids.contains(id)) {
        continue;
      }
      shelve(files.builtIn(name), name, Origin.BUILT_IN);
    }
  }

  private void shelve(BankFiles.Found found, String path, Origin origin) {
    if (found.bank().isEmpty()) {
      unreadable.addAll(found.faults());
      return;
    }
    Shelved shelved = new Shelved(found.bank().get(), origin, path, found.faulty());
    if (ids.add(shelved.bank().id())) {
      banks.add(shelved);
    } else {
      hidden.add(shelved);
    }
  }
}

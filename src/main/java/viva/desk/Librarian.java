package viva.desk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import viva.desk.Shelved.Origin;
import viva.text.Diagnostic;
import viva.yaml.BankReader;
import viva.yaml.Reading;

/**
 * Finds banks: the paths given, then {@code ./questions}, then the data home, then those built in.
 */
public final class Librarian {
  /** The banks in the jar, under {@code questions/}. */
  static final List<String> BUILT_IN = List.of("xu-2017", "global-times-2012");

  private final List<Shelved> banks = new ArrayList<>();
  private final List<Shelved> hidden = new ArrayList<>();
  private final List<Diagnostic> unreadable = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();

  private Librarian() {}

  /**
   * Looks everywhere.
   *
   * @param given paths of files and folders, as a person gave them
   * @param here the folder in which viva was called
   */
  public static Shelf look(List<String> given, Path here, Places places) {
    Librarian librarian = new Librarian();
    for (String path : given) {
      librarian.path(here.resolve(path), path, Origin.GIVEN);
    }
    librarian.folder(here.resolve("questions"), "questions", Origin.FOLDER);
    librarian.folder(places.banks(), places.banks().toString(), Origin.OWN);
    librarian.builtIn();
    return new Shelf(librarian.banks, librarian.hidden, librarian.unreadable);
  }

  private void path(Path path, String shown, Origin origin) {
    if (Files.isDirectory(path)) {
      folder(path, shown, origin);
    } else {
      shelve(BankReader.read(path, shown), shown, origin);
    }
  }

  /** A folder that is not there holds no banks. */
  private void folder(Path folder, String shown, Origin origin) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> files = Files.list(folder)) {
      files
          .filter(file -> isBank(file.getFileName().toString()))
          .sorted()
          .forEach(file -> shelve(BankReader.read(file, in(shown, file)), in(shown, file), origin));
    } catch (IOException e) {
      // A folder that cannot be listed is as good as none; `viva check` on it says why.
    }
  }

  private static String in(String folder, Path file) {
    return Path.of(folder).resolve(file.getFileName()).toString();
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
      try (InputStream in = Librarian.class.getResourceAsStream("/" + name)) {
        if (in != null) {
          shelve(BankReader.read(name, in.readAllBytes()), name, Origin.BUILT_IN);
        }
      } catch (IOException e) {
        throw new IllegalStateException("the program's own file is damaged", e);
      }
    }
  }

  private void shelve(Reading reading, String path, Origin origin) {
    if (reading.bank().isEmpty()) {
      unreadable.addAll(reading.diagnostics());
      return;
    }
    Shelved shelved =
        new Shelved(reading.bank().get(), origin, path, reading.faulty(), reading.diagnostics());
    if (ids.add(shelved.bank().id())) {
      banks.add(shelved);
    } else {
      hidden.add(shelved);
    }
  }
}

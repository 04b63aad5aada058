package viva.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import viva.bank.Bank;
import viva.text.Diagnostic;
import viva.yaml.BankReader;
import viva.yaml.Reading;

/**
 * The learner's own banks in the data home. A bank is checked before it is kept, and what it takes
 * the place of is put aside, never thrown away.
 */
public final class OwnBanks {
  private final Places places;

  /** The banks of this data home. */
  public OwnBanks(Places places) {
    this.places = places;
  }

  /**
   * What came of it.
   *
   * @param kept whether what was asked for was done
   * @param words what was done, in a sentence
   * @param problem what is wrong with what was asked for, or empty
   * @param diagnostics the faults of the bank's file
   */
  public record Done(boolean kept, String words, String problem, List<Diagnostic> diagnostics) {}

  /** Keeps a copy of a bank that is not there yet. */
  public Done add(Path here, String file) throws IOException {
    return keep(here, file, false);
  }

  /** Replaces the copy of a bank by a newer one. */
  public Done update(Path here, String file) throws IOException {
    return keep(here, file, true);
  }

  private Done keep(Path here, String file, boolean replaces) throws IOException {
    Path source = here.resolve(file);
    Reading reading = BankReader.read(source, file);
    if (reading.bank().isEmpty() || reading.hasErrors()) {
      return new Done(false, "Not kept: its faults come first.", "", reading.diagnostics());
    }
    Bank bank = reading.bank().get();
    Optional<Path> old = find(bank.id());
    if (old.isPresent() != replaces) {
      return problem(
          replaces
              ? "there is no bank \"" + bank.id() + "\" to update; viva banks add keeps one"
              : "there is a bank \"" + bank.id() + "\" already; viva banks update replaces it");
    }
    Files.createDirectories(places.banks());
    if (old.isPresent()) {
      putAside(old.get());
    }
    Path target = places.banks().resolve(bank.id() + ".yaml");
    Path half = places.banks().resolve("." + bank.id() + ".new");
    Files.copy(source, half, StandardCopyOption.REPLACE_EXISTING);
    Files.move(half, target, StandardCopyOption.ATOMIC_MOVE);
    String words = bank.id() + ", " + bank.items().size() + " questions, is kept in " + target;
    return new Done(true, words, "", reading.diagnostics());
  }

  /** Puts a bank aside. */
  public Done remove(String id) throws IOException {
    Optional<Path> old = find(id);
    if (old.isEmpty()) {
      return problem("there is no bank \"" + id + "\" in " + places.banks());
    }
    Path aside = putAside(old.get());
    return new Done(true, id + " was put aside as " + aside, "", List.of());
  }

  private static Done problem(String words) {
    return new Done(false, "", words, List.of());
  }

  /** The file of the bank with this id, whatever the file is called. */
  private Optional<Path> find(String id) throws IOException {
    if (!Files.isDirectory(places.banks())) {
      return Optional.empty();
    }
    try (Stream<Path> files = Files.list(places.banks())) {
      return files
          .filter(file -> Librarian.isBank(file.getFileName().toString()))
          .sorted()
          .filter(file -> has(file, id))
          .findFirst();
    }
  }

  private static boolean has(Path file, String id) {
    return BankReader.read(file, file.toString()).bank().filter(b -> b.id().equals(id)).isPresent();
  }

  private Path putAside(Path file) throws IOException {
    Files.createDirectories(places.oldBanks());
    String name = file.getFileName().toString();
    Path aside = places.oldBanks().resolve(name);
    for (int number = 2; Files.exists(aside); number++) {
      aside = places.oldBanks().resolve(name + "." + number);
    }
    return Files.move(file, aside);
  }
}

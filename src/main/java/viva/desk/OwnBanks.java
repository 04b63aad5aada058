package viva.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import viva.bank.Bank;
import viva.text.Diagnostic;
import viva.yaml.BankReader;
import viva.yaml.Reading;

/**
 * The learner's own banks in the data home. A bank is checked before it is kept, and what it takes
 * the place of is put aside, never thrown away.
 */
public final class OwnBanks {
  /** Files that begin so are devices to Windows, whatever ending they have. */
  private static final Pattern DEVICE = Pattern.compile("(con|prn|aux|nul|com\\d|lpt\\d)(\\.|$)");

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
      String named = "a bank \"" + bank.id() + "\"";
      return problem(
          replaces
              ? "there is not yet " + named + " to update; viva banks add keeps one"
              : "there is " + named + " already; viva banks update replaces it");
    }
    Path target = put(source, bank.id(), old);
    String words = bank.id() + ", " + bank.items().size() + " questions, is kept in " + target;
    return new Done(true, words, "", reading.diagnostics());
  }

  /** The copy is whole before the old one makes room, and takes no other file's place. */
  private Path put(Path source, String id, Optional<Path> old) throws IOException {
    Files.createDirectories(places.banks());
    Path half = places.banks().resolve("." + id + ".new");
    Files.copy(source, half, StandardCopyOption.REPLACE_EXISTING);
    if (old.isPresent()) {
      putAside(old.get());
    }
    String name = DEVICE.matcher(id).lookingAt() ? "bank-" + id : id;
    Path target = places.banks().resolve(name + ".yaml");
    for (int number = 2; Files.exists(target, LinkOption.NOFOLLOW_LINKS); number++) {
      target = places.banks().resolve(name + "-" + number + ".yaml");
    }
    return Files.move(half, target, StandardCopyOption.ATOMIC_MOVE);
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
  private Optional<Path> find(String id) {
    return Librarian.banksIn(places.data(), places.banks().toString()).stream()
        .map(Path::of)
        .filter(file -> has(file, id))
        .findFirst();
  }

  private static boolean has(Path file, String id) {
    return BankReader.read(file, file.toString()).bank().filter(b -> b.id().equals(id)).isPresent();
  }

  private Path putAside(Path file) throws IOException {
    Files.createDirectories(places.oldBanks());
    String name = file.getFileName().toString();
    Path aside = places.oldBanks().resolve(name);
    for (int number = 2; Files.exists(aside, LinkOption.NOFOLLOW_LINKS); number++) {
      aside = places.oldBanks().resolve(name + "." + number);
    }
    return Files.move(file, aside);
  }
}

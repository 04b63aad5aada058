package viva.desk;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import viva.bank.Bank;
import viva.text.Diagnostic;
import viva.text.Nearest;

/**
 * All banks in reach.
 *
 * @param banks those in use, in the order in which they were found
 * @param hidden those whose id another one has already
 * @param unreadable the faults of files that hold no bank at all
 */
public record Shelf(List<Shelved> banks, List<Shelved> hidden, List<Diagnostic> unreadable) {
  public Shelf {
    banks = List.copyOf(banks);
    hidden = List.copyOf(hidden);
    unreadable = List.copyOf(unreadable);
  }

  /**
   * What a person's word for a bank comes to.
   *
   * @param bank the bank, if there is just one
   * @param problem else why not, in a sentence
   */
  public record Named(Optional<Shelved> bank, String problem) {}

  /** The bank with this id, if it is in reach. */
  public Optional<Bank> bank(String id) {
    return banks.stream().map(Shelved::bank).filter(bank -> bank.id().equals(id)).findFirst();
  }

  /**
   * The bank that is meant by its file, its id or its title, or by a part of its id or title that
   * no other has.
   */
  public Named named(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    Optional<Shelved> exact =
        first(shelved -> shelved.bank().id().equals(word) || shelved.path().equals(word))
            .or(() -> first(shelved -> title(shelved).equals(small)));
    if (exact.isPresent()) {
      return new Named(exact, "");
    }
    List<Shelved> partly =
        banks.stream()
            .filter(shelved -> !small.isBlank())
            .filter(shelved -> contains(shelved, small))
            .toList();
    if (partly.size() == 1) {
      return new Named(Optional.of(partly.get(0)), "");
    }
    return new Named(Optional.empty(), partly.isEmpty() ? unknown(word) : several(word, partly));
  }

  private Optional<Shelved> first(Predicate<Shelved> wanted) {
    return banks.stream().filter(wanted).findFirst();
  }

  private static String title(Shelved shelved) {
    return shelved.bank().title().toLowerCase(Locale.ROOT);
  }

  private static boolean contains(Shelved shelved, String small) {
    return shelved.bank().id().contains(small) || title(shelved).contains(small);
  }

  private String unknown(String word) {
    List<String> ids = banks.stream().map(shelved -> shelved.bank().id()).toList();
    List<String> words =
        Stream.concat(ids.stream(), ids.stream().flatMap(id -> Stream.of(id.split("[-.]"))))
            .toList();
    List<String> near =
        Nearest.several(word, words).stream()
            .flatMap(found -> ids.stream().filter(id -> id.contains(found)))
            .distinct()
            .toList();
    String names = String.join(", ", near.isEmpty() ? ids : near);
    String advice = near.isEmpty() ? "there are: " : "did you mean: ";
    return "no bank is called \"" + word + "\"" + (ids.isEmpty() ? "" : "; " + advice + names);
  }

  private static String several(String word, List<Shelved> partly) {
    List<String> ids = partly.stream().map(shelved -> shelved.bank().id()).toList();
    return "\"" + word + "\" may be any of: " + String.join(", ", ids);
  }
}

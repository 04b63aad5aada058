package viva.desk;

import java.util.Locale;
import viva.bank.Bank;

/**
 * A bank in reach.
 *
 * @param bank the bank, without its faulty questions
 * @param origin where it was found
 * @param path its file as a person would name it
 * @param faulty how many of its questions cannot be asked
 */
public record Shelved(Bank bank, Origin origin, String path, int faulty) {

  /** Where banks are found; of two with one id the earlier origin wins. */
  public enum Origin {
    GIVEN,
    FOLDER,
    OWN,
    BUILT_IN;

    /** The origin in a word. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}

package viva.check;

import java.util.List;
import java.util.Optional;
import viva.bank.Bank;
import viva.bank.Changes;
import viva.bank.Finding;
import viva.bank.Part;
import viva.text.Figures;
import viva.text.Severity;
import viva.yaml.Reading;

/** What is told of a bank beside what its file was at another time. */
public final class Since {
  public static final String NEW_FILE = "since/new-file";
  public static final String UNREADABLE = "since/unreadable";

  private Since() {}

  /**
   * What changed.
   *
   * @param when the other time in words, such as {@code at v1.2}
   * @param then what the file was, if it was there
   * @param now the bank as it is
   * @param faulty how many questions it is without: what is missing may be one of those
   */
  public static List<Finding> findings(String when, Optional<Reading> then, Bank now, int faulty) {
    if (then.isEmpty()) {
      String questions = Figures.count(now.items().size(), "question");
      String message = "the bank was not there " + when + ": all is new, " + questions;
      return List.of(Finding.of(NEW_FILE, Severity.HINT, Part.of("id"), message, ""));
    }
    if (then.get().bank().isEmpty()) {
      String message =
          "what this was " + when + " cannot be read as a bank, so nothing is compared";
      return List.of(Finding.of(UNREADABLE, Severity.WARNING, Part.of("id"), message, ""));
    }
    return Changes.between(then.get().bank().get(), now).stream()
        .filter(finding -> faulty == 0 || !finding.code().equals(Changes.REMOVED))
        .toList();
  }
}

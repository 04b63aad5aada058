package viva.desk;

import java.util.Optional;
import viva.bank.Bank;
import viva.text.Clean;

/**
 * What came of starting a bank over, or of taking that back.
 *
 * @param kept whether it is kept
 * @param words what it means, or why it is not kept; a sentence or two
 */
public record Restart(boolean kept, String words) {

  /** Has progress with a bank count anew from now on, or takes the last starting over back. */
  public static Restart of(Desk desk, Bank bank, boolean on) {
    String title = "“" + Clean.line(bank.title()) + "”";
    int standing = desk.history().wishes().restarts(bank.id());
    if (!on && standing == 0) {
      return new Restart(true, title + " counts from its first answer on; nothing is taken back.");
    }
    Optional<String> trouble = desk.notebook().restart(bank.id(), on);
    String done =
        on
            ? "Progress with " + title + " counts anew from now on. Nothing is erased."
            : standing > 1
                ? "Progress with " + title + " counts again from when you had started over before."
                : "All answers to " + title + " count again.";
    return trouble
        .map(why -> new Restart(false, "Not kept: " + Clean.line(why) + "."))
        .orElse(new Restart(true, done));
  }
}

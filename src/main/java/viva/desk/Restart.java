package viva.desk;

import java.util.List;
import java.util.Optional;
import viva.bank.Bank;
import viva.journal.Entry;
import viva.journal.NoteEntry;
import viva.text.Clean;

/**
 * What came of starting a bank over, or of taking that back.
 *
 * @param kept whether it is kept
 * @param words what it means, or why it is not kept; a sentence or two
 */
public record Restart(boolean kept, String words) {

  /** How often a bank was started over without that having been taken back. */
  static int standing(List<Entry> entries, String bank) {
    int standing = 0;
    for (Entry entry : entries) {
      if (entry instanceof NoteEntry note && note.bank().equals(bank)) {
        switch (note.what()) {
          case NoteEntry.RESTART -> standing++;
          case NoteEntry.UNRESTART -> standing = Math.max(0, standing - 1);
          default -> {
            // Nothing about starting over.
          }
        }
      }
    }
    return standing;
  }

  /** Has progress with a bank count anew from now on, or takes the last starting over back. */
  public static Restart of(Desk desk, Bank bank, boolean on) {
    String title = "“" + Clean.line(bank.title()) + "”";
    int standing = standing(desk.entries(), bank.id());
    if (!on && standing == 0) {
      return new Restart(true, title + " counts from its first answer on; nothing is taken back.");
    }
    Optional<String> trouble = desk.notebook().restart(bank.id(), on);
    String done =
        on
            ? "Progress with " + title + " counts anew from now on. Nothing is erased."
            : standing > 1
                ? "The last starting over of " + title + " is taken back."
                : "All answers to " + title + " count again.";
    return trouble
        .map(why -> new Restart(false, "Not kept: " + Clean.line(why) + "."))
        .orElse(new Restart(true, done));
  }
}

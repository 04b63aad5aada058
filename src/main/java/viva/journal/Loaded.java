package viva.journal;

import java.util.List;

/**
 * The whole journal as it was read.
 *
 * @param entries every record once: in time's order over all devices, in the file's own order
 *     within each, and no answer before its sitting
 * @param damages what could not be read, by file and line
 */
public record Loaded(List<Entry> entries, List<Damage> damages) {
  public Loaded {
    entries = List.copyOf(entries);
    damages = List.copyOf(damages);
  }

  /** Whether nothing of what is there could be read: no line of it, however damaged. */
  public boolean isUnreadable() {
    return entries.isEmpty()
        && !damages.isEmpty()
        && damages.stream().allMatch(damage -> damage.line() == 0);
  }
}

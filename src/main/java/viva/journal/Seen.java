package viva.journal;

import java.util.HashMap;
import java.util.Map;

/** Which records were met so far. Of two with one id the first one counts. */
final class Seen {
  private final Map<String, Object> contents = new HashMap<>();

  /** What a record turned out to be. */
  enum As {
    NEW,
    KNOWN,
    /** Its id is known, and stands for something else. */
    OTHER
  }

  As see(Verbatim line) {
    Object first = contents.putIfAbsent(line.key(), line.contents());
    return first == null ? As.NEW : first.equals(line.contents()) ? As.KNOWN : As.OTHER;
  }
}

package viva.journal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is taken of a file: its records that are new, and beside these some that are known. */
final class Selection {
  private final List<Verbatim> row = new ArrayList<>();
  private final BitSet isNew = new BitSet();

  private Selection() {}

  /** Tells by what was seen so far; a record whose id stands for something else is refused. */
  static Selection of(JournalFile file, Seen seen) {
    Selection selection = new Selection();
    Set<String> here = new HashSet<>();
    for (Verbatim line : file.lines()) {
      Seen.As as = seen.see(line);
      if (as == Seen.As.OTHER) {
        String why = "the record \"" + line.key() + "\" is known with other contents";
        file.broken(line.number(), why + "; this one was not taken");
      } else if (here.add(line.key())) {
        selection.isNew.set(selection.row.size(), as == Seen.As.NEW);
        selection.row.add(line);
      }
    }
    return selection;
  }

  /** The records that are new. */
  List<Verbatim> fresh() {
    return isNew.stream().mapToObj(row::get).toList();
  }

  /** How many records were known before. */
  int known() {
    return row.size() - isNew.cardinality();
  }

  /**
   * The lines to be kept, in their order. A known record right before or behind a new one is copied
   * along: copies count once, and so the new one keeps its place, also where a clock was set back
   * between the two.
   */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      if (isNew.get(i) || isNew.get(i + 1) || (i > 0 && isNew.get(i - 1))) {
        lines.add(row.get(i).text());
      }
    }
    return lines;
  }
}

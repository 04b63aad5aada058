package viva.journal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The records of several files as one row, each once, see {@link Order}. Of two of one moment the
 * one with the lesser id goes first, so that nothing is left to chance.
 */
final class Chronicle implements Order.Events {
  private final Map<String, Integer> rows = new HashMap<>();
  private final List<Entry> entries = new ArrayList<>();

  private Chronicle() {}

  static List<Entry> of(List<List<Entry>> files) {
    Chronicle chronicle = new Chronicle();
    List<int[]> columns = new ArrayList<>();
    files.forEach(file -> columns.add(chronicle.column(file)));
    List<Entry> row = new ArrayList<>(chronicle.entries.size());
    for (int next : Order.of(chronicle, 0, chronicle.entries.size(), columns)) {
      row.add(chronicle.entries.get(next));
    }
    return row;
  }

  private int[] column(List<Entry> file) {
    int[] column = new int[file.size()];
    for (int i = 0; i < column.length; i++) {
      column[i] = row(file.get(i));
    }
    return column;
  }

  private int row(Entry entry) {
    Integer known = rows.putIfAbsent(entry.id(), entries.size());
    if (known != null) {
      return known;
    }
    entries.add(entry);
    return entries.size() - 1;
  }

  private Instant moment(int row) {
    return entries.get(row).at().toInstant();
  }

  /** As far off as a number reaches, if it is farther. */
  @Override
  public long at(int row) {
    Instant moment = moment(row);
    long most = Long.MAX_VALUE / 1000 - 1;
    long seconds = Math.max(-most, Math.min(moment.getEpochSecond(), most));
    return 1000 * seconds + moment.getNano() / 1_000_000;
  }

  @Override
  public boolean goesFirst(int row, int other) {
    int earlier = moment(row).compareTo(moment(other));
    int first = entries.get(row).id().compareTo(entries.get(other).id());
    return earlier < 0 || (earlier == 0 && first < 0);
  }

  @Override
  public int follows(int row) {
    return rows.getOrDefault(entries.get(row).follows(), -1);
  }
}

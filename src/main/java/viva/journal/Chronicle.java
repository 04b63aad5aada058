package viva.journal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The records of several files as one row, each once, see {@link Order}. */
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

  /** As far off as a number reaches, if it is farther. */
  @Override
  public long at(int row) {
    Instant moment = entries.get(row).at().toInstant();
    long most = Long.MAX_VALUE / 1000 - 1;
    long seconds = Math.max(-most, Math.min(moment.getEpochSecond(), most));
    return 1000 * seconds + moment.getNano() / 1_000_000;
  }

  @Override
  public boolean goesFirst(int row, int other) {
    return Hash.of(entries.get(row).id()) < Hash.of(entries.get(other).id());
  }

  @Override
  public int follows(int row) {
    return rows.getOrDefault(entries.get(row).follows(), -1);
  }
}

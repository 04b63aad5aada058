package viva.ledger;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The order of records that lie in several files, each of them once. None goes before one that
 * stands before it in a file or that it follows; of all that may go, the earliest goes first. So
 * each file keeps its own order, whatever its clock did and wherever copies of its records lie, and
 * neither the names of the files decide anything, nor whether some of them were put together
 * before.
 */
final class Order {
  private static final int NONE = -1;

  private final Events events;
  private final int first;
  private final List<Column> columns = new ArrayList<>();
  private final int[] columnOf;
  private final int[] waitsFor;
  private final boolean[] knowsItsTurn;
  private final boolean[] gone;
  private final Map<Integer, List<Integer>> copiesIn = new HashMap<>();
  private final Map<Integer, List<Integer>> followers = new HashMap<>();
  private int left;

  /** What decides. */
  interface Events {
    /** When something happened. */
    long at(int row);

    /** Of two things of one moment the one with the lesser number goes first. */
    long id(int row);

    /** What it follows, or -1. */
    int follows(int row);
  }

  /** What lies in one file. */
  private final class Column {
    final int[] rows;
    int next;

    Column(int[] rows) {
      this.rows = rows;
    }

    int head() {
      return next < rows.length ? rows[next] - first : NONE;
    }
  }

  private Order(Events events, int first, int end) {
    this.events = events;
    this.first = first;
    columnOf = new int[end - first];
    Arrays.fill(columnOf, NONE);
    waitsFor = new int[end - first];
    knowsItsTurn = new boolean[end - first];
    gone = new boolean[end - first];
  }

  /**
   * The order of rows from {@code first} up to {@code end}.
   *
   * @param files the rows of each file in its order; a row may be in several
   */
  static int[] of(Events events, int first, int end, List<int[]> files) {
    Order order = new Order(events, first, end);
    files.forEach(order::add);
    return order.inRow();
  }

  private int follows(int at) {
    int followed = events.follows(first + at);
    return followed < first ? NONE : followed - first;
  }

  private void add(int[] file) {
    int number = columns.size();
    int[] own = new int[file.length];
    int size = 0;
    List<Integer> early = new ArrayList<>(0);
    for (int row : file) {
      int at = row - first;
      if (columnOf[at] == number) {
        continue; // A copy within its file.
      }
      if (columnOf[at] == NONE) {
        left++;
      } else {
        copiesIn.computeIfAbsent(at, key -> new ArrayList<>()).add(columnOf[at]);
      }
      columnOf[at] = number;
      own[size++] = row;
      waitsFor[at]++;
      int followed = follows(at);
      knowsItsTurn[at] |= followed != NONE && columnOf[followed] == number;
      if (!knowsItsTurn[at] && followed != NONE) {
        early.add(followed);
      }
    }
    int[] rows = Arrays.copyOf(own, size);
    for (int followed : early) {
      if (columnOf[followed] == number) {
        rows = mended(rows, number);
        break;
      }
    }
    columns.add(new Column(rows));
  }

  /** The lines of a file were reordered: what is followed goes before its first follower. */
  private int[] mended(int[] rows, int number) {
    Set<Integer> mended = new LinkedHashSet<>();
    for (int row : rows) {
      Deque<Integer> chain = new ArrayDeque<>();
      Set<Integer> begun = new HashSet<>();
      int at = row - first;
      while (at != NONE && columnOf[at] == number && !mended.contains(at) && begun.add(at)) {
        chain.push(at);
        at = follows(at);
      }
      mended.addAll(chain);
    }
    int[] all = new int[rows.length];
    int size = 0;
    for (int at : mended) {
      all[size++] = first + at;
    }
    return all;
  }

  private int[] inRow() {
    for (Column column : columns) {
      for (int row : column.rows) {
        waitForWhatItFollows(row - first);
      }
    }
    columns.forEach(column -> release(column.head()));
    int[] row = new int[left];
    for (int i = 0; i < row.length; i++) {
      int at = earliest(true);
      row[i] = first + go(at == NONE ? earliest(false) : at);
    }
    return row;
  }

  private void waitForWhatItFollows(int at) {
    int followed = knowsItsTurn[at] ? NONE : follows(at);
    if (followed != NONE && followed != at) {
      followers.computeIfAbsent(followed, key -> new ArrayList<>()).add(at);
      waitsFor[at]++;
    }
    knowsItsTurn[at] = true;
  }

  private void release(int at) {
    if (at != NONE) {
      waitsFor[at]--;
    }
  }

  /**
   * Of the records that come next in a file the earliest one that waits for nothing; or, where
   * records wait for each other, the earliest one.
   */
  private int earliest(boolean free) {
    int best = NONE;
    for (int i = 0; i < columns.size(); i++) {
      int head = columns.get(i).head();
      if (head != NONE && (!free || waitsFor[head] == 0) && isEarlier(head, best)) {
        best = head;
      }
    }
    return best;
  }

  private boolean isEarlier(int one, int other) {
    if (other == NONE) {
      return true;
    }
    long at = events.at(first + one);
    long otherAt = events.at(first + other);
    return at < otherAt || (at == otherAt && events.id(first + one) < events.id(first + other));
  }

  private int go(int at) {
    gone[at] = true;
    goOn(columnOf[at], at);
    copiesIn.getOrDefault(at, List.of()).forEach(column -> goOn(column, at));
    followers.getOrDefault(at, List.of()).forEach(this::release);
    return at;
  }

  private void goOn(int number, int at) {
    Column column = columns.get(number);
    if (column.head() == at) {
      while (column.head() != NONE && gone[column.head()]) {
        column.next++;
      }
      release(column.head());
    }
  }
}

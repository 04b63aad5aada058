package viva.journal;

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
public final class Order {
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
  public interface Events {
    /** When something happened, in milliseconds since 1970. */
    long at(int row);

    /**
     * Which of two things goes first that happened in one millisecond: the one whose id has the
     * lesser hash, so that nothing is left to chance.
     */
    boolean goesFirst(int row, int other);

    /** What it follows, or -1. */
    int follows(int row);
  }

  /** What lies in one file: its rows as places behind the first one of all. */
  private final class Column {
    private final int[] places;
    private int next;
    private int head;
    private long at;

    Column(int[] places) {
      this.places = places;
      look();
    }

    private void look() {
      head = next < places.length ? places[next] : NONE;
      at = head == NONE ? 0 : events.at(first + head); // It is compared with for every record.
    }

    void pass() {
      while (head != NONE && gone[head]) {
        next++;
        look();
      }
    }

    boolean isEarlierThan(Column other) {
      return other == null
          || at < other.at
          || (at == other.at && events.goesFirst(first + head, first + other.head));
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
  public static int[] of(Events events, int first, int end, List<int[]> files) {
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
      own[size++] = at;
      waitsFor[at]++;
      int followed = follows(at);
      knowsItsTurn[at] |= followed != NONE && columnOf[followed] == number;
      if (!knowsItsTurn[at] && followed != NONE) {
        early.add(followed);
      }
    }
    int[] places = size == own.length ? own : Arrays.copyOf(own, size);
    for (int followed : early) {
      if (columnOf[followed] == number) {
        places = mended(places, number);
        break;
      }
    }
    columns.add(new Column(places));
  }

  /** The lines of a file were reordered: what is followed goes before its first follower. */
  private int[] mended(int[] places, int number) {
    Set<Integer> mended = new LinkedHashSet<>();
    for (int place : places) {
      Deque<Integer> chain = new ArrayDeque<>();
      Set<Integer> begun = new HashSet<>();
      int at = place;
      while (at != NONE && columnOf[at] == number && !mended.contains(at) && begun.add(at)) {
        chain.push(at);
        at = follows(at);
      }
      mended.addAll(chain);
    }
    int[] all = new int[places.length];
    int size = 0;
    for (int at : mended) {
      all[size++] = at;
    }
    return all;
  }

  private int[] inRow() {
    for (Column column : columns) {
      for (int place : column.places) {
        waitForWhatItFollows(place);
      }
    }
    columns.forEach(column -> release(column.head));
    int[] row = new int[left];
    for (int i = 0; i < row.length; i++) {
      Column earliest = earliest(true);
      row[i] = first + go((earliest == null ? earliest(false) : earliest).head);
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
   * The file whose next record is the earliest one that waits for nothing; or, where records wait
   * for each other, the earliest one.
   */
  private Column earliest(boolean free) {
    Column best = null;
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      int head = column.head;
      if (head != NONE && (!free || waitsFor[head] == 0) && column.isEarlierThan(best)) {
        best = column;
      }
    }
    return best;
  }

  private int go(int at) {
    gone[at] = true;
    goOn(columnOf[at], at);
    if (!copiesIn.isEmpty()) {
      copiesIn.getOrDefault(at, List.of()).forEach(column -> goOn(column, at));
    }
    if (!followers.isEmpty()) {
      followers.getOrDefault(at, List.of()).forEach(this::release);
    }
    return at;
  }

  private void goOn(int number, int at) {
    Column column = columns.get(number);
    if (column.head == at) {
      column.pass();
      release(column.head);
    }
  }
}

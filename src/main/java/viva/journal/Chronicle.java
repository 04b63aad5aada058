package viva.journal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * The records of several files as one row, each once. None goes before one that stands before it in
 * a file or that it follows; of all that may go, the earliest goes first. So each file keeps its
 * own order, whatever its clock did and wherever copies of its records lie, and neither the names
 * of the files decide anything, nor whether some of them were put together before.
 */
final class Chronicle {
  private final Map<String, Place> places;
  private final List<Column> columns = new ArrayList<>();
  private final PriorityQueue<Place> free = new PriorityQueue<>(Place.EARLIER);
  private final List<Entry> row = new ArrayList<>();

  private Chronicle(int records) {
    places = new HashMap<>(2 * records);
  }

  static List<Entry> of(List<List<Entry>> files) {
    int records = 0;
    for (List<Entry> file : files) {
      records += file.size();
    }
    Chronicle chronicle = new Chronicle(records);
    files.forEach(chronicle::add);
    return chronicle.inRow();
  }

  private void add(List<Entry> file) {
    Column column = new Column(file.size());
    List<Place> early = new ArrayList<>(0);
    for (Entry entry : file) {
      Place place = places.computeIfAbsent(entry.id(), id -> new Place(entry));
      if (place.column != column) { // Else it is a copy within its file.
        place.enter(column);
        Place followed = places.get(entry.follows());
        place.knowsItsTurn |= followed != null && followed.column == column;
        if (!place.knowsItsTurn && !entry.follows().isEmpty()) {
          early.add(place);
        }
      }
    }
    if (early.stream().anyMatch(place -> followedIn(column, place) != null)) {
      mend(column);
    }
    columns.add(column);
  }

  /** What a record follows, if that stands in this file, too. */
  private Place followedIn(Column column, Place place) {
    Place followed = places.get(place.entry.follows());
    return followed != null && followed.column == column ? followed : null;
  }

  /** The lines of a file were reordered: what is followed goes before its first follower. */
  private void mend(Column column) {
    Set<Place> row = new LinkedHashSet<>();
    for (Place place : column.places) {
      Deque<Place> chain = new ArrayDeque<>();
      Set<Place> begun = new HashSet<>();
      Place at = place;
      while (at != null && !row.contains(at) && begun.add(at)) {
        chain.push(at);
        at = followedIn(column, at);
      }
      row.addAll(chain);
    }
    column.places.clear();
    column.places.addAll(row);
  }

  private List<Entry> inRow() {
    columns.forEach(column -> column.places.forEach(this::waitForWhatItFollows));
    columns.forEach(column -> release(column.head()));
    while (row.size() < places.size()) {
      go(free.isEmpty() ? cut() : free.remove());
    }
    return row;
  }

  private void waitForWhatItFollows(Place place) {
    Place followed = place.knowsItsTurn ? null : places.get(place.entry.follows());
    if (followed != null && followed != place) {
      place.waitFor(followed);
    }
    place.knowsItsTurn = true;
  }

  private void release(Place place) {
    if (place != null && --place.waitsFor == 0 && !place.gone) {
      free.add(place);
    }
  }

  private void go(Place place) {
    place.gone = true;
    row.add(place.entry);
    goOn(place.column, place);
    place.others.forEach(column -> goOn(column, place));
    place.followers.forEach(this::release);
  }

  private void goOn(Column column, Place gone) {
    if (column.head() == gone) {
      column.passOverGone();
      release(column.head());
    }
  }

  /** Where records wait for each other, the earliest of those that come next in a file. */
  private Place cut() {
    return columns.stream()
        .map(Column::head)
        .filter(Objects::nonNull)
        .min(Place.EARLIER)
        .orElseThrow();
  }

  /** The records of one file that have not gone yet. */
  private static final class Column {
    final List<Place> places;
    private int next;

    Column(int size) {
      places = new ArrayList<>(size);
    }

    Place head() {
      return next < places.size() ? places.get(next) : null;
    }

    void passOverGone() {
      while (next < places.size() && places.get(next).gone) {
        next++;
      }
    }
  }

  /** A record, and what it waits for: to come next in each of its files, and what it follows. */
  private static final class Place {
    /** Of two at one moment the one with the lesser id, so that nothing is left to chance. */
    static final Comparator<Place> EARLIER =
        (one, other) -> {
          int earlier = one.entry.at().toInstant().compareTo(other.entry.at().toInstant());
          return earlier == 0 ? one.entry.id().compareTo(other.entry.id()) : earlier;
        };

    final Entry entry;
    Column column;
    List<Column> others = List.of();
    List<Place> followers = List.of();
    boolean knowsItsTurn;
    boolean gone;
    int waitsFor;

    Place(Entry entry) {
      this.entry = entry;
    }

    void enter(Column in) {
      if (column != null) {
        others = with(others, column);
      }
      column = in;
      in.places.add(this);
      waitsFor++;
    }

    void waitFor(Place followed) {
      followed.followers = with(followed.followers, this);
      waitsFor++;
    }

    /** Most places have no such list, so that it is made when it is needed. */
    private static <T> List<T> with(List<T> list, T one) {
      List<T> longer = list.isEmpty() ? new ArrayList<>() : list;
      longer.add(one);
      return longer;
    }
  }
}

package viva.bench.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One kind of fault in the table, as its runs add to it. Safe for runs at once. */
final class Row {
  static final String HEAD =
      String.format(
          Locale.ROOT,
          "%-44s %6s %8s %6s %8s %8s %8s",
          "kind of fault",
          "runs",
          "answers",
          "lost",
          "doubled",
          "spoilt",
          "untold");

  private static final int MOST_NOTES = 10;

  private final String kind;
  private final List<String> notes = new ArrayList<>();
  private int runs;
  private int answers;
  private int lost;
  private int doubled;
  private int spoilt;
  private int untold;
  private int met;

  Row(String kind) {
    this.kind = kind;
  }

  /** A run in which so many answers were acknowledged. */
  synchronized void ran(int acknowledged) {
    runs++;
    answers += acknowledged;
  }

  synchronized void audited(Books.Result result, String where) {
    lost += result.lost().size();
    doubled += result.doubled().size();
    if (!result.lost().isEmpty() || !result.doubled().isEmpty()) {
      note(where + ": lost " + result.lost() + ", doubled " + result.doubled());
    }
  }

  /** A file was changed by more than an append. */
  synchronized void spoilt(List<?> files, String where) {
    spoilt += files.size();
    if (!files.isEmpty()) {
      note(where + ": changed " + files);
    }
  }

  /** Something was wrong and nobody said what to do. */
  synchronized void untold(String what) {
    untold++;
    note("not told: " + what);
  }

  synchronized void note(String words) {
    if (notes.size() < MOST_NOTES) {
      notes.add(words);
    }
  }

  /** The fault was really met in this run, and not only possible. */
  synchronized void met() {
    met++;
  }

  /** This row, in which a fault that was never met shows nothing. */
  synchronized Row thatMet() {
    note("the fault was met in " + met + " runs");
    if (met == 0) {
      untold("the fault was never met");
    }
    return this;
  }

  /** Whether everything held that has to hold. */
  synchronized boolean held() {
    return lost + doubled + spoilt + untold == 0;
  }

  synchronized List<String> notes() {
    return List.copyOf(notes);
  }

  @Override
  public synchronized String toString() {
    return String.format(
        Locale.ROOT,
        "%-44s %6d %8d %6d %8d %8d %8d",
        kind,
        runs,
        answers,
        lost,
        doubled,
        spoilt,
        untold);
  }
}

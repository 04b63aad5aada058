package viva.yaml.tree;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import viva.text.Diagnostic;
import viva.text.Severity;

/** Collects the faults of one file. Mutable, and alive only while that file is read. */
public final class Faults {
  /** How many faults are told; one more line says that there are others. */
  public static final int TOLD = 100;

  /** How many are kept to choose the first from, so that a hopeless file stays cheap. */
  private static final int KEPT = 1_000;

  private final SourceText source;
  private final Set<Fault> kept = new LinkedHashSet<>();
  private final NavigableSet<Integer> places = new TreeSet<>();
  private int count;

  Faults(SourceText source) {
    this.source = source;
  }

  /** The same faults, to go on with in another way. */
  public Faults copy() {
    Faults copy = new Faults(source);
    copy.kept.addAll(kept);
    copy.places.addAll(places);
    copy.count = count;
    return copy;
  }

  public SourceText source() {
    return source;
  }

  /** Whether more faults are only counted, so that no hints need to be sought for them. */
  public boolean isFull() {
    return kept.size() >= KEPT;
  }

  /** Tells an error whose hint takes a search, which is spared where no more are kept. */
  public void error(Code code, Span at, String message, Supplier<String> hint) {
    error(code, at, message, isFull() ? "" : hint.get());
  }

  public void add(Fault fault) {
    if (fault.severity() == Severity.ERROR) {
      places.add(fault.at().start());
    }
    if (isFull() || kept.add(fault)) {
      count++;
    }
  }

  public void error(Code code, Span at, String message, String hint) {
    add(Fault.error(code, at, message, hint));
  }

  public void warn(Code code, Span at, String message, String hint) {
    add(new Fault(Severity.WARNING, code, at, message, hint));
  }

  /** How many have been found so far. */
  int count() {
    return count;
  }

  /** Whether an error was found between the ends of a span. */
  public boolean within(Span span) {
    Integer next = places.ceiling(span.start());
    return next != null && (next < span.end() || next == source.text().length());
  }

  /** The first of them by place, and a last line if there are more. */
  public List<Diagnostic> told() {
    List<Fault> sorted =
        kept.stream()
            .sorted(
                Comparator.<Fault>comparingInt(fault -> fault.at().start())
                    .thenComparing(fault -> fault.code().word()))
            .toList();
    List<Diagnostic> told =
        new ArrayList<>(sorted.stream().limit(TOLD).map(this::diagnostic).toList());
    if (count > TOLD) {
      told.add(more(sorted.get(TOLD), sorted.subList(TOLD, sorted.size())));
    }
    return List.copyOf(told);
  }

  private Diagnostic more(Fault next, List<Fault> rest) {
    boolean error = rest.stream().anyMatch(fault -> fault.severity() == Severity.ERROR);
    Diagnostic first = diagnostic(next);
    return new Diagnostic(
        source.file(),
        first.place(),
        1,
        error ? Severity.ERROR : Severity.WARNING,
        Code.FILE_MORE_FAULTS.word(),
        "there are more faults from here on: " + (count - TOLD),
        "mend those above, then look again",
        "");
  }

  private Diagnostic diagnostic(Fault fault) {
    int start = Math.min(fault.at().start(), source.text().length());
    return new Diagnostic(
        source.file(),
        source.place(start),
        source.length(new Span(start, Math.max(start, fault.at().end()))),
        fault.severity(),
        fault.code().word(),
        fault.message(),
        fault.hint(),
        source.shown(start));
  }
}

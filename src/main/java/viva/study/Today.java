package viva.study;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.ToIntFunction;
import viva.progress.Glance;

/** What there is to study today in numbers: the {@link Agenda} of all banks, counted. */
public final class Today {
  private final List<Glance> glances;
  private final Map<String, Integer> fresh;

  private Today(List<Glance> glances, Map<String, Integer> fresh) {
    this.glances = List.copyOf(glances);
    this.fresh = fresh;
  }

  /**
   * What these banks come to.
   *
   * @param glances one a bank, in the order of the banks
   */
  public static Today of(List<Glance> glances, Quota quota) {
    return new Today(glances, quota.shares(glances));
  }

  /** How many new questions of a bank belong to today. */
  public int fresh(String bank) {
    return fresh.getOrDefault(bank, 0);
  }

  /** Whether nothing is to be studied today. */
  public boolean isEmpty() {
    int all = sum(Glance::due);
    for (int count : fresh.values()) {
      all += count;
    }
    return all == 0;
  }

  /** How many questions are held, due or not. */
  public int held() {
    return sum(Glance::held);
  }

  /** Of how many the last try was wrong although the learner had said to be sure. */
  public int sureButWrong() {
    return sum(Glance::sureButWrong);
  }

  /** How many are missed again and again. */
  public int leeches() {
    return sum(Glance::leeches);
  }

  private int sum(ToIntFunction<Glance> of) {
    int sum = 0;
    for (Glance glance : glances) {
      sum += of.applyAsInt(glance);
    }
    return sum;
  }

  /** The next day on which something is due. */
  public OptionalInt next() {
    OptionalInt first = OptionalInt.empty();
    for (Glance glance : glances) {
      OptionalInt next = glance.next();
      boolean sooner = next.isPresent() && next.getAsInt() < first.orElse(Integer.MAX_VALUE);
      first = sooner ? next : first;
    }
    return first;
  }

  /** How many questions are due on that day, but not before. */
  public int dueNext() {
    OptionalInt next = next();
    return sum(glance -> glance.next().equals(next) ? glance.dueNext() : 0);
  }

  /** The weakest topic, if any is weak. */
  public Optional<WeakTopics.Topic> weakest() {
    List<WeakTopics.Topic> weak = WeakTopics.of(glances);
    return weak.isEmpty() ? Optional.empty() : Optional.of(weak.get(0));
  }
}

package viva.study;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import viva.progress.Known;
import viva.progress.Standing;
import viva.question.QuestionId;
import viva.session.Asked;
import viva.session.Paper;
import viva.session.Plan;
import viva.session.Scope;

/** What there is to study today. */
public final class Agenda {
  private final List<Known> due = new ArrayList<>();
  private final List<Known> fresh;
  private final List<Known> later = new ArrayList<>();
  private final List<Known> beyond = new ArrayList<>();

  private Agenda(List<Known> fresh) {
    this.fresh = fresh;
  }

  /** What these questions come to today. */
  public static Agenda of(List<Known> known, Quota quota, int today) {
    Agenda agenda = new Agenda(quota.today(known, today));
    Set<QuestionId> ofToday = new HashSet<>();
    agenda.fresh.forEach(one -> ofToday.add(one.id()));
    for (Known one : known) {
      if (!one.standing().suspended()) {
        agenda.take(one, ofToday);
      }
    }
    return agenda;
  }

  private void take(Known one, Set<QuestionId> ofToday) {
    if (!one.standing().isNew()) {
      (one.standing().isDue() ? due : later).add(one);
    } else if (!ofToday.contains(one.id())) {
      beyond.add(one);
    }
  }

  /** What is due, that first which loses most by waiting until tomorrow. */
  public List<Known> due() {
    return sorted(due, (one, other) -> Double.compare(other.loss(), one.loss()));
  }

  /** The new questions of the day, in their authors' order. */
  public List<Known> fresh() {
    return Collections.unmodifiableList(fresh);
  }

  /** What is known and not due yet, that first which is least likely to be recalled. */
  public List<Known> later() {
    return sorted(later, (one, other) -> Double.compare(one.recall(), other.recall()));
  }

  /** New questions that do not belong to today, in their authors' order. */
  public List<Known> beyond() {
    return Collections.unmodifiableList(beyond);
  }

  /** Sorted only for whoever asks. */
  private static List<Known> sorted(List<Known> all, Comparator<Standing> order) {
    List<Known> sorted = new ArrayList<>(all);
    sorted.sort((one, other) -> order.compare(one.standing(), other.standing()));
    return sorted;
  }

  /** The next day on which something is due. */
  public OptionalInt next() {
    int next = Integer.MAX_VALUE;
    for (Known one : later) {
      next = Math.min(next, one.standing().due().orElse(next));
    }
    return later.isEmpty() ? OptionalInt.empty() : OptionalInt.of(next);
  }

  /** How many questions are due on that day. */
  public long count(int day) {
    return later.stream().filter(one -> one.standing().due().orElse(day + 1) <= day).count();
  }

  /**
   * The questions that a plan asks, in order, with the reason for each and its options as shown.
   */
  public List<Asked> paper(Plan plan, Pace pace) {
    List<Asked> paper = new ArrayList<>();
    int count = plan.count() == 0 ? Integer.MAX_VALUE : plan.count();
    long millis = plan.minutes() == 0 ? Long.MAX_VALUE : plan.minutes() * 60_000L;
    for (List<Known> part : parts(plan.scope(), pace, plan.minutes() > 0)) {
      List<Known> chosen = new ArrayList<>();
      for (Known one : part) {
        if (paper.size() + chosen.size() < count && millis > 0) {
          chosen.add(one);
          millis -= pace.millis(one);
        }
      }
      Interleaving.of(chosen).forEach(one -> paper.add(asked(one)));
    }
    return Paper.shown(paper, plan.seed());
  }

  /** The parts that come one after the other. */
  private List<List<Known>> parts(Scope scope, Pace pace, boolean byTime) {
    return switch (scope) {
      case TODAY -> List.of(byTime ? best(due(), pace) : due(), fresh);
      case NEW -> List.of(fresh, beyond);
      case AHEAD -> List.of(due(), later());
      default -> throw new IllegalArgumentException(scope + " is no scope of study");
    };
  }

  /** Where minutes are scarce: that first which saves most a minute. */
  private static List<Known> best(List<Known> due, Pace pace) {
    Function<Known, Double> saved = one -> one.standing().loss() / pace.millis(one);
    return due.stream().sorted(Comparator.comparing(saved).reversed()).toList();
  }

  private Asked asked(Known one) {
    return new Asked(one.bank(), one.item(), List.of(), Reason.of(one.standing()));
  }
}

package viva.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import viva.progress.Known;
import viva.question.QuestionId;
import viva.session.Asked;
import viva.session.Paper;
import viva.session.Plan;
import viva.session.Scope;

/**
 * What there is to study today.
 *
 * @param due what is due, that first which loses most by waiting until tomorrow
 * @param fresh the new questions of the day, in their authors' order
 * @param later what is known and not due yet, that first which is least likely to be recalled
 * @param beyond new questions that do not belong to today, in their authors' order
 * @param today the study day
 */
public record Agenda(
    List<Known> due, List<Known> fresh, List<Known> later, List<Known> beyond, int today) {

  public Agenda {
    due = List.copyOf(due);
    fresh = List.copyOf(fresh);
    later = List.copyOf(later);
    beyond = List.copyOf(beyond);
  }

  /** What these questions come to today. */
  public static Agenda of(List<Known> known, Quota quota, int today) {
    List<Known> asked = with(known, one -> !one.standing().suspended());
    List<Known> fresh = quota.today(asked, today);
    Set<QuestionId> ofToday = new HashSet<>();
    fresh.forEach(one -> ofToday.add(one.id()));
    List<Known> due = with(asked, one -> one.standing().isDue());
    due.sort((one, other) -> Double.compare(other.standing().loss(), one.standing().loss()));
    List<Known> later = with(asked, one -> !one.standing().isNew() && !one.standing().isDue());
    later.sort((one, other) -> Double.compare(one.standing().recall(), other.standing().recall()));
    List<Known> beyond = with(asked, one -> one.standing().isNew() && !ofToday.contains(one.id()));
    return new Agenda(due, fresh, later, beyond, today);
  }

  private static List<Known> with(List<Known> all, Predicate<Known> wanted) {
    List<Known> some = new ArrayList<>(all);
    some.removeIf(one -> !wanted.test(one));
    return some;
  }

  /** Whether nothing is to be studied today. */
  public boolean isEmpty() {
    return due.isEmpty() && fresh.isEmpty();
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
      case TODAY -> List.of(byTime ? best(due, pace) : due, fresh);
      case NEW -> List.of(fresh, beyond);
      case AHEAD -> List.of(due, later);
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

package viva.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
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
    List<Known> asked = known.stream().filter(one -> !one.standing().suspended()).toList();
    List<Known> fresh = quota.today(asked, today);
    Set<QuestionId> ofToday = fresh.stream().map(Known::id).collect(Collectors.toSet());
    return new Agenda(
        asked.stream()
            .filter(one -> one.standing().isDue())
            .sorted(Comparator.comparingDouble(one -> -one.standing().loss()))
            .toList(),
        fresh,
        asked.stream()
            .filter(one -> !one.standing().isNew() && !one.standing().isDue())
            .sorted(Comparator.comparingDouble(one -> one.standing().recall()))
            .toList(),
        asked.stream()
            .filter(one -> one.standing().isNew() && !ofToday.contains(one.id()))
            .toList(),
        today);
  }

  /** Whether nothing is to be studied today. */
  public boolean isEmpty() {
    return due.isEmpty() && fresh.isEmpty();
  }

  /** The next day on which something is due. */
  public OptionalInt next() {
    return later.stream().flatMapToInt(one -> one.standing().due().stream()).min();
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

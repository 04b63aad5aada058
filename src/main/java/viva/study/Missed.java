package viva.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import viva.progress.Glance;
import viva.progress.Known;
import viva.progress.Review;
import viva.progress.Standing;
import viva.question.QuestionId;
import viva.session.Asked;
import viva.session.Paper;
import viva.session.Plan;

/**
 * What was missed, that first from which most is to be learned: wrong answers of which the learner
 * was sure, then what he missed lately, then what belongs to his weakest topics, then what he
 * misses again and again. Each question once, by its first reason.
 */
public final class Missed {
  private final Map<QuestionId, Asked> asked = new LinkedHashMap<>();
  private final List<Known> known;

  private Missed(List<Known> known) {
    this.known = known;
  }

  /**
   * The questions that a plan asks, in order, with the reason for each and its options as shown.
   */
  public static List<Asked> paper(List<Known> known, Plan plan) {
    Missed missed = new Missed(known.stream().filter(one -> !one.standing().suspended()).toList());
    switch (plan.scope()) {
      case MISSED -> {
        missed.sure();
        missed.lately();
        missed.weak();
        missed.leeches();
      }
      case SURE -> missed.sure();
      case LATELY -> missed.lately();
      case WEAK -> missed.weak();
      case LEECHES -> missed.leeches();
      default ->
          throw new IllegalArgumentException(plan.scope() + " is no scope of what was missed");
    }
    List<Asked> all = new ArrayList<>(missed.asked.values());
    int count = plan.count() == 0 ? all.size() : Math.min(plan.count(), all.size());
    return Paper.shown(all.subList(0, count), plan.seed());
  }

  private void sure() {
    add(Standing::isSureButWrong, Missed::lastMissed, "you were sure, and it was wrong");
  }

  private void lately() {
    add(Standing::isMissedLately, Missed::lastMissed, "missed lately");
  }

  private List<Glance> glances() {
    return known.isEmpty() ? List.of() : Glance.each(known, known.get(0).standing().today());
  }

  private void weak() {
    for (WeakTopics.Topic topic : WeakTopics.of(glances())) {
      Set<QuestionId> inTopic =
          known.stream()
              .filter(one -> one.bank().id().equals(topic.bank().id()))
              .filter(one -> one.item().topics().contains(topic.id()))
              .map(Known::id)
              .collect(Collectors.toSet());
      known.stream()
          .filter(one -> inTopic.contains(one.id()) && !one.standing().isNew())
          .filter(one -> !one.standing().tries().stream().allMatch(Review::passed))
          .sorted(Comparator.comparingDouble(one -> one.standing().recall()))
          .forEach(one -> add(one, "of a weak topic"));
    }
  }

  private void leeches() {
    add(Standing::isLeech, one -> -one.standing().missedDays(), "missed again and again");
  }

  private static double lastMissed(Known one) {
    return -one.standing().lastTry().map(Review::at).orElse(0L).doubleValue();
  }

  private interface Rank {
    double of(Known one);
  }

  private void add(Predicate<Standing> which, Rank first, String why) {
    known.stream()
        .filter(one -> which.test(one.standing()))
        .sorted(Comparator.comparingDouble(first::of))
        .forEach(one -> add(one, why));
  }

  private void add(Known one, String why) {
    String reason = one.standing().isLeech() ? why + "; read the place it cites" : why;
    asked.putIfAbsent(one.id(), new Asked(one.bank(), one.item(), List.of(), reason));
  }
}

package viva.session;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import viva.bank.Bank;
import viva.bank.Item;
import viva.question.Kind;
import viva.question.QuestionId;

/** Draws the questions of a sitting from banks. */
public final class Paper {
  private Paper() {}

  /**
   * The questions that a plan asks, in order, with their options in the order shown. A bank that is
   * named twice is drawn from once.
   *
   * @param answered questions that were answered before, by their ids or by the hashes of their
   *     stems, for a plan that wants new ones first
   */
  public static List<Asked> draw(List<Bank> banks, Plan plan, Set<QuestionId> answered) {
    return draw(banks, plan, answered, Set.of());
  }

  /**
   * The same without some questions, unless the plan names its questions itself.
   *
   * @param suspended questions that the learner does not want to be asked any more
   */
  public static List<Asked> draw(
      List<Bank> banks, Plan plan, Set<QuestionId> answered, Set<QuestionId> suspended) {
    List<Asked> found = fitting(banks, plan.filter());
    if (plan.filter().ids().isEmpty()) {
      found.removeIf(asked -> suspended.contains(asked.id()));
    }
    if (plan.order() == Order.SHUFFLED) {
      Collections.shuffle(found, new Random(spread(plan.seed())));
    }
    if (plan.newFirst()) {
      found.sort(Comparator.comparing(asked -> isAnswered(asked, answered)));
    }
    int count = plan.count() == 0 ? found.size() : Math.min(plan.count(), found.size());
    return shown(found.subList(0, count), plan.seed());
  }

  /** These questions with their options in the order in which this seed shows them. */
  public static List<Asked> shown(List<Asked> questions, long seed) {
    return questions.stream().map(asked -> shown(asked, seed)).toList();
  }

  static List<Asked> fitting(List<Bank> banks, Filter filter) {
    List<Asked> fitting = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Bank bank : banks) {
      if (ids.add(bank.id())) {
        bank.items().stream()
            .filter(item -> filter.accepts(bank, item))
            .forEach(item -> fitting.add(new Asked(bank, item, List.of())));
      }
    }
    return fitting;
  }

  /** A question that was given an id since is still known by its stem. */
  private static boolean isAnswered(Asked asked, Set<QuestionId> answered) {
    return answered.contains(asked.id())
        || answered.contains(new QuestionId(asked.bank().id(), asked.item().stemHash()));
  }

  /** The options depend on the seed and the question alone, not on what else is asked. */
  private static Asked shown(Asked asked, long seed) {
    // Spelled out, because only the hash of a String is the same on every JVM.
    long own = (seed * 31 + asked.bank().id().hashCode()) * 31 + asked.item().id().hashCode();
    List<String> options = options(asked.item(), new Random(spread(own)));
    return new Asked(asked.bank(), asked.item(), options, asked.why());
  }

  /**
   * Another number for each number, neighbours far apart: what {@link Random} draws first from
   * seeds that lie close together is nearly the same, and so the keys of {@code q1}, {@code q2} and
   * {@code q3} would all stand at one place. The steps are those of MurmurHash3's last mixing.
   */
  static long spread(long seed) {
    long spread = seed;
    spread = (spread ^ (spread >>> 33)) * 0xff51afd7ed558ccdL;
    spread = (spread ^ (spread >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return spread ^ (spread >>> 33);
  }

  private static List<String> options(Item item, Random random) {
    List<String> options = new ArrayList<>(item.question().choices());
    Kind kind = item.question().kind();
    if (kind == Kind.TRUE_FALSE) {
      return options;
    }
    if (kind == Kind.ORDERING) {
      return mixed(options, random);
    }
    if (kind == Kind.MATCHING || item.shuffle()) {
      arrange(options, random);
    }
    return options;
  }

  /** By size if they are numbers, else shuffled. */
  private static void arrange(List<String> options, Random random) {
    if (allNumbers(options)) {
      options.sort(Comparator.comparing(BigDecimal::new));
    } else {
      Collections.shuffle(options, random);
    }
  }

  /** Shuffled, and never in the order that is the answer. */
  private static List<String> mixed(List<String> order, Random random) {
    List<String> mixed = new ArrayList<>(order);
    while (new HashSet<>(order).size() > 1 && mixed.equals(order)) {
      Collections.shuffle(mixed, random);
    }
    return mixed;
  }

  private static boolean allNumbers(List<String> options) {
    return !options.isEmpty()
        && options.stream().allMatch(option -> option.matches("-?\\d{1,30}(\\.\\d{1,30})?"));
  }
}

package viva.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import viva.bank.Bank;
import viva.progress.Known;

/** The topics of which least would be recalled today, among questions that were answered. */
public final class WeakTopics {
  /** A topic needs so many answered questions to be called weak. */
  private static final int ENOUGH = 3;

  /** Above this mean chance of recall no topic is weak. */
  private static final double WEAK = 0.85;

  /** Who adds up in another order gets another last digit; so far apart they are not as weak. */
  private static final double AS_WEAK = 1e9;

  private WeakTopics() {}

  /**
   * A topic.
   *
   * @param bank its bank
   * @param id its id
   * @param recall the mean chance of recall of its questions that were answered, 0 to 1
   * @param answered how many these are
   */
  public record Topic(Bank bank, String id, double recall, int answered) {
    /** Its name. */
    public String name() {
      return bank.topicName(id);
    }
  }

  /** The weak topics, the weakest first. */
  public static List<Topic> of(List<Known> known) {
    Map<String, Map<String, List<Known>>> banks = new LinkedHashMap<>();
    Map<String, List<Known>> topics = Map.of();
    String bank = "";
    for (Known one : known) {
      if (!one.bank().id().equals(bank)) {
        bank = one.bank().id();
        topics = banks.computeIfAbsent(bank, id -> new LinkedHashMap<>());
      }
      if (!one.standing().isNew() && !one.standing().suspended()) {
        for (String topic : one.item().topics()) {
          topics.computeIfAbsent(topic, id -> new ArrayList<>()).add(one);
        }
      }
    }
    List<Topic> weak = new ArrayList<>();
    banks
        .values()
        .forEach(all -> all.forEach((id, questions) -> topic(id, questions).ifPresent(weak::add)));
    return sorted(weak);
  }

  /** These topics, the weakest first; of those that are as weak, in the order of their names. */
  static List<Topic> sorted(List<Topic> weak) {
    List<Topic> sorted = new ArrayList<>(weak);
    sorted.sort(WeakTopics::compare);
    return sorted;
  }

  private static int compare(Topic one, Topic other) {
    int recall =
        Long.compare(Math.round(one.recall() * AS_WEAK), Math.round(other.recall() * AS_WEAK));
    int bank = recall != 0 ? recall : one.bank().id().compareTo(other.bank().id());
    return bank != 0 ? bank : one.id().compareTo(other.id());
  }

  private static Optional<Topic> topic(String id, List<Known> questions) {
    Bank bank = questions.get(0).bank();
    double sum = 0;
    for (Known one : questions) {
      sum += one.standing().recall();
    }
    return weak(bank, id, sum / questions.size(), questions.size());
  }

  /** A topic with this mean chance of recall of so many questions, if that is weak. */
  static Optional<Topic> weak(Bank bank, String id, double recall, int answered) {
    return answered >= ENOUGH && recall < WEAK
        ? Optional.of(new Topic(bank, id, recall, answered))
        : Optional.empty();
  }
}

package viva.study;

import java.util.ArrayList;
import java.util.List;
import viva.bank.Bank;
import viva.progress.Glance;

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

  /** The weak topics, the weakest first; of those that are as weak, in the order of their ids. */
  public static List<Topic> of(List<Glance> glances) {
    List<Topic> weak = new ArrayList<>();
    for (Glance glance : glances) {
      for (Glance.Topic topic : glance.topics()) {
        if (topic.held() >= ENOUGH && topic.recall() < WEAK) {
          weak.add(new Topic(glance.bank(), topic.id(), topic.recall(), topic.held()));
        }
      }
    }
    weak.sort(WeakTopics::compare);
    return weak;
  }

  private static int compare(Topic one, Topic other) {
    int recall =
        Long.compare(Math.round(one.recall() * AS_WEAK), Math.round(other.recall() * AS_WEAK));
    int bank = recall != 0 ? recall : one.bank().id().compareTo(other.bank().id());
    return bank != 0 ? bank : one.id().compareTo(other.id());
  }
}

package viva.progress;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import viva.bank.Bank;
import viva.cache.Unpacker;
import viva.ledger.Questions;
import viva.ledger.Table;
import viva.memory.Schedule;

/**
 * How a learner stands with the questions of a bank on a day, added up: what home tells of it, and
 * what studying goes by. Suspended questions do not count.
 */
public final class Glance {
  private final Bank bank;
  private final int today;
  private final List<String> topics;
  private final double[] topicRecall;
  private final int[] topicHeld;
  private int unseen;
  private int held;
  private int begunToday;
  private int due;
  private int next = Integer.MAX_VALUE;
  private int dueNext;
  private int sureButWrong;
  private int leeches;
  private double recall;

  private Glance(Bank bank, int today, List<String> topics) {
    this.bank = bank;
    this.today = today;
    this.topics = topics;
    this.topicRecall = new double[topics.size()];
    this.topicHeld = new int[topics.size()];
  }

  /** Adds up how a learner stands with each of these questions, one glance a bank. */
  public static List<Glance> each(List<Known> known, int today) {
    Map<String, List<Known>> banks = new LinkedHashMap<>();
    List<Known> ofBank = List.of();
    String bank = "";
    for (Known one : known) {
      if (ofBank.isEmpty() || !one.bank().id().equals(bank)) {
        bank = one.bank().id();
        ofBank = banks.computeIfAbsent(bank, id -> new ArrayList<>());
      }
      ofBank.add(one);
    }
    List<Glance> glances = new ArrayList<>();
    for (List<Known> all : banks.values()) {
      glances.add(of(all.get(0).bank(), today, all));
    }
    return glances;
  }

  /** Adds up how a learner stands with each of these questions of one bank. */
  static Glance of(Bank bank, int today, List<Known> known) {
    List<Known> asked = Some.of(known, one -> !one.standing().suspended());
    Map<String, Integer> topics = new LinkedHashMap<>();
    for (Known one : asked) {
      one.item().topics().forEach(topic -> topics.putIfAbsent(topic, topics.size()));
    }
    Glance glance = new Glance(bank, today, List.copyOf(topics.keySet()));
    for (Known one : asked) {
      glance.add(one.standing());
      if (!one.standing().isNew()) {
        double chance = one.standing().recall();
        one.item().topics().forEach(topic -> glance.addTo(topics.get(topic), chance));
      }
    }
    return glance;
  }

  private void add(Standing standing) {
    if (standing.isNew()) {
      unseen++;
    } else {
      hold(standing.recall(), standing.due().orElseThrow());
    }
    begunToday += standing.isOfToday() && standing.track().orElseThrow().isBegun(today) ? 1 : 0;
    sureButWrong += standing.isSureButWrong() ? 1 : 0;
    leeches += standing.isLeech() ? 1 : 0;
  }

  private void hold(double chance, int dueOn) {
    held++;
    recall += chance;
    if (dueOn <= today) {
      due++;
    } else if (dueOn < next) {
      next = dueOn;
      dueNext = 1;
    } else if (dueOn == next) {
      dueNext++;
    }
  }

  private void addTo(int topic, double chance) {
    topicRecall[topic] += chance;
    topicHeld[topic]++;
  }

  /**
   * The same where nothing is suspended, from the tables: there may be 60,000 questions. What is
   * done for each is a method of its own, because a JVM makes that quick sooner than a loop.
   */
  static Glance of(Bank bank, int today, History history, Fit fit) {
    Glance glance = new Glance(bank, today, fit.topics());
    Unpacker ofEach = fit.ofEach();
    int link = history.firstOf(bank.id());
    while (link != 0) {
      int number = link - 1;
      glance.add(history, number, ofEach);
      link = history.ledger().questions().low(number, Questions.COUNT_NEXT);
    }
    glance.unseen = bank.items().size() - glance.held;
    return glance;
  }

  private void add(History history, int number, Unpacker ofEach) {
    Table questions = history.ledger().questions();
    long day = questions.get(number, Questions.DAY_KNOWN);
    boolean isHeld = (int) day != 0;
    double stability =
        isHeld ? Double.longBitsToDouble(questions.get(number, Questions.STABILITY)) : 0;
    double chance = isHeld ? hold(history, number, (int) (day >> 32), stability) : 0;
    for (int left = ofEach.size(); left > 0; left--) {
      int topic = ofEach.size();
      if (isHeld) {
        addTo(topic, chance);
      }
    }
    if (questions.get(number, Questions.SUMMARY) != 0) {
      Track track = new Track(history, number);
      sureButWrong += track.isSureAndWrong() ? 1 : 0;
      leeches += Standing.isLeech(track, stability) ? 1 : 0;
    }
  }

  private double hold(History history, int number, int on, double stability) {
    Schedule schedule = history.schedule();
    double chance = schedule.fsrs().retrievability(Math.max(0, today - on), stability);
    hold(chance, on + schedule.fsrs().days(schedule.retention(), stability));
    begunToday += on >= today && new Track(history, number).isBegun(today) ? 1 : 0;
    return chance;
  }

  /** The bank. */
  public Bank bank() {
    return bank;
  }

  /** How many questions were never answered, or not since the learner started over. */
  public int unseen() {
    return unseen;
  }

  /** How many were. */
  public int held() {
    return held;
  }

  /** How many were answered for the first time today. */
  public int begunToday() {
    return begunToday;
  }

  /** How many are due. */
  public int due() {
    return due;
  }

  /** The next day on which something is due. */
  public OptionalInt next() {
    return dueNext == 0 ? OptionalInt.empty() : OptionalInt.of(next);
  }

  /** How many questions are due on that day, but not before. */
  public int dueNext() {
    return dueNext;
  }

  /** Of how many the last try was wrong although the learner had said to be sure. */
  public int sureButWrong() {
    return sureButWrong;
  }

  /** How many are missed again and again. */
  public int leeches() {
    return leeches;
  }

  /** The mean chance of recall of all its questions, 0 to 1; of the unseen ones it is 0. */
  public double recall() {
    return held + unseen == 0 ? 0 : recall / (held + unseen);
  }

  /**
   * A topic of the questions that were answered.
   *
   * @param id its id
   * @param recall the mean chance of recall of these, 0 to 1
   * @param held how many these are
   */
  public record Topic(String id, double recall, int held) {}

  /** The topics of which something was answered. */
  public List<Topic> topics() {
    List<Topic> all = new ArrayList<>();
    for (int i = 0; i < topics.size(); i++) {
      if (topicHeld[i] > 0) {
        all.add(new Topic(topics.get(i), topicRecall[i] / topicHeld[i], topicHeld[i]));
      }
    }
    return all;
  }
}

package viva.progress;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import viva.bank.Bank;
import viva.bank.Item;
import viva.question.QuestionId;

/**
 * What a learner knows of the questions of a bank on a day. A question is found in the records by
 * its id, and by its words where an answer was kept under another id that the bank does not have
 * any more.
 */
public final class Knowledge {
  private final History history;
  private final int today;

  /** The knowledge of this learner on this study day. */
  public Knowledge(History history, int today) {
    this.history = history;
    this.today = today;
  }

  /** The study day. */
  public int today() {
    return today;
  }

  /** Every question of these banks, in their order. */
  public List<Known> of(List<Bank> banks) {
    List<Known> all = new ArrayList<>();
    banks.forEach(bank -> all.addAll(of(bank)));
    return all;
  }

  /** Every question of a bank, in its order. */
  public List<Known> of(Bank bank) {
    Strays strays = new Strays(bank);
    List<Known> all = new ArrayList<>(bank.items().size());
    bank.items().forEach(item -> all.add(new Known(bank, item, standing(strays, bank, item))));
    return all;
  }

  private Standing standing(Strays strays, Bank bank, Item item) {
    Optional<Track> own = history.track(new QuestionId(bank.id(), item.id()));
    List<Track> others = strays.of(item);
    Optional<Track> track = others.isEmpty() ? own : Optional.of(merged(bank, item, own, others));
    return new Standing(track, history.schedule(), strays.isSuspended(item), today);
  }

  private Track merged(Bank bank, Item item, Optional<Track> own, List<Track> others) {
    List<Track> all = new ArrayList<>(others);
    own.ifPresent(all::add);
    return Track.merged(new QuestionId(bank.id(), item.id()), history.schedule(), all);
  }

  /** What was recorded under ids that the bank does not have. */
  private final class Strays {
    private final Bank bank;
    private final Set<String> suspended = new HashSet<>();
    private final Map<String, List<Track>> byStem = new HashMap<>();
    private final Set<String> ambiguous = new HashSet<>();
    private final boolean none;

    Strays(Bank bank) {
      this.bank = bank;
      Set<String> ids = new HashSet<>();
      bank.items().forEach(item -> ids.add(item.id()));
      for (QuestionId question : history.wishes().suspended()) {
        if (question.bank().equals(bank.id())) {
          suspended.add(question.question());
        }
      }
      for (Track track : history.tracksOf(bank.id())) {
        if (!ids.contains(track.question().question()) && !track.all().isEmpty()) {
          byStem.computeIfAbsent(track.stem(), stem -> new ArrayList<>()).add(track);
        }
      }
      none = byStem.isEmpty() && ids.containsAll(suspended);
      if (!none) {
        findTwins();
      }
    }

    /** Where several questions have the same words, none of them is meant for certain. */
    private void findTwins() {
      Set<String> seen = new HashSet<>();
      for (Item item : bank.items()) {
        if (!seen.add(item.stemHash())) {
          ambiguous.add(item.stemHash());
        }
      }
    }

    List<Track> of(Item item) {
      return none || ambiguous.contains(item.stemHash())
          ? List.of()
          : byStem.getOrDefault(item.stemHash(), List.of());
    }

    boolean isSuspended(Item item) {
      return suspended.contains(item.id()) || (!none && suspended.contains(item.stemHash()));
    }
  }
}

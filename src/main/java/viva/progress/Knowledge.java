package viva.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

  /**
   * Every question of those banks of which something is known, and of the others no more than the
   * first questions: so many as can be new today.
   */
  public List<Known> ofToday(List<Bank> banks, int fresh) {
    List<Known> all = new ArrayList<>();
    int left = fresh;
    for (Bank bank : banks) {
      if (history.knows(bank.id())) {
        all.addAll(of(bank));
      } else {
        int count = Math.min(left, bank.items().size());
        all.addAll(of(bank, bank.items().subList(0, count)));
        left -= count;
      }
    }
    return all;
  }

  /** Every question of a bank, in its order. */
  public List<Known> of(Bank bank) {
    return of(bank, bank.items());
  }

  private List<Known> of(Bank bank, List<Item> items) {
    List<Known> all = new ArrayList<>(items.size());
    if (!items.isEmpty()) {
      KnownAs names = new KnownAs(history, bank);
      items.forEach(item -> all.add(new Known(bank, item, standing(names, bank, item))));
    }
    return all;
  }

  private Standing standing(KnownAs names, Bank bank, Item item) {
    Optional<Track> own = names.track(item);
    List<Track> others = names.strays(item);
    Optional<Track> track = others.isEmpty() ? own : Optional.of(merged(bank, item, own, others));
    boolean suspended = !names.among(history.wishes().suspended(bank.id()), item).isEmpty();
    return new Standing(track, history.schedule(), suspended, today);
  }

  private Track merged(Bank bank, Item item, Optional<Track> own, List<Track> others) {
    List<Track> all = new ArrayList<>(others);
    own.ifPresent(all::add);
    return Track.merged(new QuestionId(bank.id(), item.id()), history.schedule(), all);
  }
}

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

  /** How the learner stands with a bank, added up. */
  public Glance glance(Bank bank) {
    boolean all = history.wishes().suspended(bank.id()).isEmpty();
    Optional<Fit> fit = all ? history.fit(bank) : Optional.empty();
    return fit.isPresent()
        ? Glance.of(bank, today, history, fit.get())
        : Glance.of(bank, today, of(bank));
  }

  /** Every question of a bank, in its order. */
  public List<Known> of(Bank bank) {
    List<Known> all = new ArrayList<>(bank.items().size());
    KnownAs names = new KnownAs(history, bank);
    bank.items().forEach(item -> all.add(new Known(bank, item, standing(names, bank, item))));
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

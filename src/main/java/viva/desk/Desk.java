package viva.desk;

import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import viva.bank.Bank;
import viva.journal.Damage;
import viva.journal.Entry;
import viva.journal.Journal;
import viva.progress.History;
import viva.progress.Knowledge;
import viva.progress.StudyDay;
import viva.progress.stats.Statistics;
import viva.session.Plan;

/**
 * The desk at which one learner sits. The full screen, the plain mode and the commands all work
 * through it, so that they find the same banks and keep the same records.
 */
public final class Desk {
  private final Places places;
  private final Shelf shelf;
  private final Clock clock;
  private final LongSupplier chance;
  private final Learner learner;
  private final Device device;
  private final Journal journal;
  private final Remembrance remembrance;
  private final News news = new News();
  private DoubleConsumer told = share -> {};

  /**
   * Sits down. Nothing is written before there is something to keep.
   *
   * @param shelf the banks in reach
   * @param clock the time and the learner's zone
   * @param chance random bits
   */
  public Desk(Places places, Shelf shelf, Learner learner, Clock clock, LongSupplier chance) {
    this.places = places;
    this.shelf = shelf;
    this.learner = learner;
    this.clock = clock;
    this.chance = chance;
    this.device = new Device(places.device(), chance);
    this.journal = Journal.open(places.journal(), device.name());
    this.remembrance =
        new Remembrance(journal, places.cache(), learner.schedule(), share -> told.accept(share));
  }

  /** Has somebody told which share of the journal was read, 0 to 1, while that takes long. */
  public void whileReading(DoubleConsumer listener) {
    told = listener;
  }

  /** What there is to do at the end: what was read is kept for the next start. */
  public void leave() {
    remembrance.keep();
  }

  /** The banks in reach. */
  public Shelf shelf() {
    return shelf;
  }

  /** The learner. */
  public Learner learner() {
    return learner;
  }

  /** Where everything lies. */
  public Places places() {
    return places;
  }

  /** The time as the learner's clock has it. */
  public OffsetDateTime now() {
    return OffsetDateTime.now(clock);
  }

  Clock clock() {
    return clock;
  }

  /** The learner's study day. */
  public int today() {
    return StudyDay.of(now());
  }

  /** A seed for a sitting: small enough to be read out and typed. */
  public long newSeed() {
    return Math.floorMod(chance.getAsLong(), 1_000_000L);
  }

  /** The file to which this device's answers go; nothing before the first one. */
  public Optional<Path> journalFile() {
    return device.isKept() ? Optional.of(journal.file()) : Optional.empty();
  }

  /** Everything that is known of the learner, as the journal is now. */
  public History history() {
    History history = remembrance.history();
    for (Damage damage : remembrance.damages()) {
      news.add(damage.message());
    }
    return history;
  }

  /** What the learner knows today. */
  public Knowledge knowledge() {
    return new Knowledge(history(), today());
  }

  /** The statistics of these banks, or of everything that was ever recorded if none is named. */
  public Statistics statistics(List<Bank> banks) {
    History history = history();
    Knowledge knowledge = new Knowledge(history, today());
    if (banks.isEmpty()) {
      List<Bank> all = shelf.banks().stream().map(Shelved::bank).toList();
      return Statistics.of(history, knowledge.of(all), today());
    }
    List<String> ids = banks.stream().map(Bank::id).toList();
    return Statistics.of(history, ids, knowledge.of(banks), today());
  }

  /** Why nothing is known of the learner although there is a journal, a sentence each; or none. */
  public List<String> unreadable() {
    remembrance.history();
    return remembrance.isUnreadable()
        ? remembrance.damages().stream().map(Damage::message).toList()
        : List.of();
  }

  /** Has the learner told something once, where he sees it. */
  public void tell(String text) {
    news.add(text);
  }

  /** What the learner ought to be told once: damaged records, answers that were marked again. */
  public List<String> takeNews() {
    return news.take();
  }

  /** Tries once more to save what could not be saved; empty if nothing is left to save. */
  public Optional<String> settle() {
    return journal.waiting().isEmpty() ? Optional.empty() : keep(List.of());
  }

  /** Keeps records; empty if they are on the disk, else why not. */
  Optional<String> keep(List<Entry> entries) {
    device.keep();
    return journal.append(entries);
  }

  /** A word that no record had before. */
  String newWord(int letters) {
    return Ids.word(chance.getAsLong(), letters);
  }

  /** What keeps the facts of a sitting in which these answers were kept before. */
  Recorder recorder(String sitting, List<String> answers) {
    return new Recorder(sitting, newWord(Ids.RUN_LETTERS), answers, journal, clock);
  }

  /** The name of this device. */
  String deviceName() {
    return device.name();
  }

  /**
   * What is to be seen to at every start: an exam that can go on no more is handed in, and answers
   * under a key that has changed are marked again. The learner is told.
   */
  public void arrive() {
    sittings().handInLate();
    remark();
    if (remembrance.wasReadAnew()) { // What follows from a long journal is found out once.
      Knowledge knowledge = knowledge();
      shelf.banks().forEach(shelved -> knowledge.glance(shelved.bank()));
      remembrance.keep();
    }
  }

  /** Marks again what was answered under another key, and returns how many answers that were. */
  public int remark() {
    Supplier<String> run = () -> newWord(Ids.SITTING_LETTERS);
    Remark.Result result = new Remark(shelf, run, clock).of(history());
    if (!result.amends().isEmpty()) {
      keep(List.copyOf(result.amends()));
      news.add(result.words());
    }
    return result.amends().size();
  }

  /** The sittings of the learner: beginning, going on, looking back. */
  public Sittings sittings() {
    return new Sittings(this);
  }

  /** The texts that the learner holds. */
  public Texts texts() {
    return new Texts(places);
  }

  /** What the learner says outside of answering. */
  public Notebook notebook() {
    return new Notebook(this::now, () -> "n" + newWord(Ids.SITTING_LETTERS), this::keep);
  }

  /** What home shows, read anew. */
  public Overview overview() {
    return new Overviewer(this).overview();
  }

  /** The plan with which a bank is studied where nobody says otherwise. */
  public Plan usualPlan(Bank bank) {
    return UsualPlan.of(bank, history().past());
  }
}

package viva.desk;

import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import viva.bank.Bank;
import viva.journal.AmendEntry;
import viva.journal.Damage;
import viva.journal.Journal;
import viva.journal.Loaded;
import viva.journal.SittingEntry;
import viva.progress.History;
import viva.progress.PastSitting;
import viva.progress.Score;
import viva.session.Asked;
import viva.session.Paper;
import viva.session.Plan;
import viva.session.Sitting;
import viva.text.Figures;

/**
 * The desk at which one learner sits. The full screen, the plain mode and the commands all work
 * through it, so that they find the same banks and keep the same records.
 */
public final class Desk {
  private final Places places;
  private final Shelf shelf;
  private final Clock clock;
  private final LongSupplier chance;
  private final String learner;
  private final String device;
  private final Journal journal;
  private List<Damage> damages = List.of();
  private int remarked;

  /**
   * Sits down.
   *
   * @param shelf the banks in reach
   * @param learner the learner's name, or empty
   * @param clock the time and the learner's zone
   * @param chance random bits
   */
  public Desk(Places places, Shelf shelf, String learner, Clock clock, LongSupplier chance) {
    this.places = places;
    this.shelf = shelf;
    this.learner = learner;
    this.clock = clock;
    this.chance = chance;
    this.device = Device.name(places.device(), chance);
    this.journal = Journal.open(places.journal(), device);
  }

  /** The banks in reach. */
  public Shelf shelf() {
    return shelf;
  }

  /** The time as the learner's clock has it. */
  public OffsetDateTime now() {
    return OffsetDateTime.now(clock);
  }

  /** A seed for a sitting: small enough to be read out and typed. */
  public long newSeed() {
    return Math.floorMod(chance.getAsLong(), 1_000_000L);
  }

  /** The file to which this device's answers go. */
  public Path journalFile() {
    return journal.file();
  }

  /** Everything that is known of the learner, read anew. */
  public History history() {
    Loaded loaded = journal.read();
    damages = loaded.damages();
    return History.of(loaded.entries());
  }

  /** What was found damaged when the journal was read last. */
  public List<Damage> damages() {
    return damages;
  }

  /** Marks again what was answered under another key, and returns how many answers that were. */
  public int remark() {
    String first = Ids.word(chance.getAsLong(), Ids.SITTING_LETTERS);
    List<String> ids = new ArrayList<>();
    List<AmendEntry> amends =
        Remark.of(
            history().answers(),
            shelf,
            () -> {
              ids.add(first + "/" + (ids.size() + 1));
              return ids.get(ids.size() - 1);
            },
            clock);
    remarked = amends.size();
    if (remarked > 0) {
      journal.append(List.copyOf(amends));
    }
    return remarked;
  }

  /** How many answers were marked again at the start because their key has changed. */
  public int remarked() {
    return remarked;
  }

  /** Begins a sitting over these banks; nothing if no question fits the plan. */
  public Optional<LiveSitting> begin(List<Bank> banks, Plan plan) {
    History history = history();
    List<Asked> paper = Paper.draw(banks, plan, history.answered());
    if (paper.isEmpty()) {
      return Optional.empty();
    }
    String id = Ids.word(chance.getAsLong(), Ids.SITTING_LETTERS);
    Optional<String> trouble = journal.append(entry(id, plan, paper));
    Recorder recorder = recorder(id, List.of());
    String last = lastTime(history, banks);
    return Optional.of(new LiveSitting(id, Sitting.begin(paper, plan), last, trouble, recorder));
  }

  private SittingEntry entry(String id, Plan plan, List<Asked> paper) {
    Map<String, SittingEntry.UsedBank> used = new LinkedHashMap<>();
    for (Asked asked : paper) {
      Bank bank = asked.bank();
      used.putIfAbsent(bank.id(), new SittingEntry.UsedBank(bank.id(), bank.hash()));
    }
    List<SittingEntry.Asked> questions =
        paper.stream()
            .map(a -> new SittingEntry.Asked(a.bank().id(), a.item().id(), a.options()))
            .toList();
    return new SittingEntry(
        id,
        Recorder.now(clock),
        device,
        learner,
        plan.mode().word(),
        List.copyOf(used.values()),
        plan.seed(),
        PlanWords.of(plan),
        questions);
  }

  private Recorder recorder(String sitting, List<String> answers) {
    String run = Ids.word(chance.getAsLong(), Ids.RUN_LETTERS);
    return new Recorder(sitting, run, answers, journal, clock);
  }

  /** Goes on with a sitting that was left; nothing if it is unknown or its questions are gone. */
  public Optional<LiveSitting> resume(String id) {
    History history = history();
    return Optional.ofNullable(history.sittings().get(id))
        .map(past -> new Resumption(past, shelf))
        .filter(resumption -> !resumption.paper().isEmpty())
        .map(
            resumption ->
                new LiveSitting(
                    id,
                    resumption.sitting(),
                    "",
                    Optional.empty(),
                    recorder(id, resumption.answerIds())));
  }

  /** Goes on with the sitting that is offered, if there is one. */
  public Optional<LiveSitting> resumeLast() {
    return unfinished(history()).flatMap(past -> resume(past.entry().id()));
  }

  /** The sitting that is offered to go on with, if there is one. */
  Optional<PastSitting> unfinished(History history) {
    return history.unfinished(now()).filter(past -> canResume(past));
  }

  private boolean canResume(PastSitting past) {
    Resumption resumption = new Resumption(past, shelf);
    return !resumption.paper().isEmpty() && !resumption.sitting().queue().isEmpty();
  }

  private String lastTime(History history, List<Bank> banks) {
    if (banks.size() != 1) {
      return "";
    }
    return history.lastScore(banks.get(0).id()).map(this::lastTime).orElse("");
  }

  private String lastTime(Score score) {
    return Figures.percent(score.share()) + " last time, " + Days.ago(score.at(), now());
  }

  /** What home shows, read anew. */
  public Overview overview() {
    return new Overviewer(this).overview();
  }

  /** The learner's name, or empty. */
  public String learner() {
    return learner;
  }

  /** Where everything lies. */
  public Places places() {
    return places;
  }
}

package viva.desk;

import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import viva.bank.Bank;
import viva.journal.AmendEntry;
import viva.journal.Damage;
import viva.journal.Entry;
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
import viva.text.Diagnostic;
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
  private final Device device;
  private final Journal journal;
  private final News news = new News();

  /**
   * Sits down. Nothing is written before there is something to keep.
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
    this.device = new Device(places.device(), chance);
    this.journal = Journal.open(places.journal(), device.name());
  }

  /** The banks in reach. */
  public Shelf shelf() {
    return shelf;
  }

  /** The learner's name, or empty. */
  public String learner() {
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

  /** A seed for a sitting: small enough to be read out and typed. */
  public long newSeed() {
    return Math.floorMod(chance.getAsLong(), 1_000_000L);
  }

  /** The file to which this device's answers go; nothing before the first one. */
  public Optional<Path> journalFile() {
    return device.isKept() ? Optional.of(journal.file()) : Optional.empty();
  }

  /** Everything that is known of the learner, read anew. */
  public History history() {
    Loaded loaded = journal.read();
    loaded.damages().stream().map(Damage::message).forEach(news::add);
    return History.of(loaded.entries());
  }

  /** Why nothing is known of the learner although there is a journal, a sentence each; or none. */
  public List<String> unreadable() {
    Loaded loaded = journal.read();
    return loaded.isUnreadable()
        ? loaded.damages().stream().map(Damage::message).toList()
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

  private Optional<String> keep(List<Entry> entries) {
    device.keep();
    return journal.append(entries);
  }

  /** Marks again what was answered under another key, and returns how many answers that were. */
  public int remark() {
    String run = Ids.word(chance.getAsLong(), Ids.SITTING_LETTERS);
    List<AmendEntry> amends = new Remark(shelf, run, clock).of(history().answers());
    if (!amends.isEmpty()) {
      keep(List.copyOf(amends));
      news.add(
          Figures.count(amends.size(), "answer")
              + " marked again, because the key has changed. Scores of the past stay.");
    }
    return amends.size();
  }

  /** Begins a sitting over these banks; nothing if no question fits the plan. */
  public Optional<LiveSitting> begin(List<Bank> banks, Plan plan) {
    History history = history();
    List<Asked> paper = Paper.draw(banks, plan, history.answered());
    if (paper.isEmpty()) {
      return Optional.empty();
    }
    String id = Ids.word(chance.getAsLong(), Ids.SITTING_LETTERS);
    Optional<String> trouble = keep(List.of(entry(id, plan, paper)));
    Sitting sitting = Sitting.begin(paper, plan);
    return Optional.of(
        new LiveSitting(id, sitting, lastTime(history, banks), trouble, recorder(id, List.of())));
  }

  private SittingEntry entry(String id, Plan plan, List<Asked> paper) {
    Map<String, SittingEntry.UsedBank> used = new LinkedHashMap<>();
    for (Asked asked : paper) {
      Bank bank = asked.bank();
      used.putIfAbsent(bank.id(), new SittingEntry.UsedBank(bank.id(), bank.hash()));
    }
    List<SittingEntry.Asked> questions =
        paper.stream()
            .map(a -> new SittingEntry.Asked(a.bank().id(), a.item().id(), a.options(), ""))
            .toList();
    return new SittingEntry(
        id,
        Recorder.now(clock),
        device.name(),
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
    return Optional.ofNullable(history().sittings().get(id))
        .map(past -> new Resumption(past, shelf))
        .filter(resumption -> !resumption.paper().isEmpty())
        .map(resumption -> live(id, resumption));
  }

  private LiveSitting live(String id, Resumption resumption) {
    device.keep();
    Recorder recorder = recorder(id, resumption.answerIds());
    return new LiveSitting(id, resumption.sitting(), "", settle(), recorder);
  }

  /** Goes on with the sitting that is offered, if there is one. */
  public Optional<LiveSitting> resumeLast() {
    return resumeLast(List.of());
  }

  /** Goes on with the sitting left last, one with these banks before any other. */
  public Optional<LiveSitting> resumeLast(List<Bank> wanted) {
    Set<String> ids = wanted.stream().map(Bank::id).collect(Collectors.toSet());
    Predicate<PastSitting> isWanted =
        past -> past.entry().banks().stream().anyMatch(used -> ids.contains(used.id()));
    List<PastSitting> offered =
        history().unfinished(now()).stream().filter(this::canResume).toList();
    return offered.stream()
        .filter(isWanted)
        .findFirst()
        .or(() -> offered.stream().findFirst())
        .flatMap(past -> resume(past.entry().id()));
  }

  /** The sitting that is offered to go on with: the one left last whose questions are in reach. */
  Optional<PastSitting> unfinished(History history) {
    return history.unfinished(now()).stream().filter(this::canResume).findFirst();
  }

  private boolean canResume(PastSitting past) {
    Resumption resumption = new Resumption(past, shelf);
    return !resumption.paper().isEmpty() && !resumption.sitting().queue().isEmpty();
  }

  /** Why no sitting can go on, in a sentence without its end. */
  public String whyNoneResumes() {
    return history().unfinished(now()).stream()
        .findFirst()
        .map(this::whyNotResumed)
        .orElse("there is no sitting of the last two days to go on with");
  }

  private String whyNotResumed(PastSitting past) {
    List<String> banks = past.entry().banks().stream().map(SittingEntry.UsedBank::id).toList();
    List<String> missed = banks.stream().filter(bank -> shelf.bank(bank).isEmpty()).toList();
    return missed.isEmpty()
        ? "the questions still to be asked in the sitting that was left are gone from "
            + String.join(", ", banks)
            + ", or cannot be asked; viva check FILE says why"
        : "the sitting that was left is of "
            + String.join(", ", missed)
            + ", which is not in reach here; name the file: viva quiz --resume FILE"
            + unreadableBanks();
  }

  /** The files that may hold what is missed but cannot be read as a bank. */
  private String unreadableBanks() {
    List<String> files = shelf.unreadable().stream().map(Diagnostic::file).distinct().toList();
    return files.isEmpty() ? "" : "; no bank could be read from " + String.join(", ", files);
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

  /** The plan with which a bank is practised where nobody says otherwise. */
  public Plan usualPlan(Bank bank) {
    return new Overviewer(this).planUsedLast(bank);
  }
}

package viva.progress;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import viva.bank.Bank;
import viva.cache.Packer;
import viva.cache.Unpacker;
import viva.journal.Entry;
import viva.ledger.Ledger;
import viva.ledger.Questions;
import viva.ledger.Records;
import viva.ledger.Records.Bits;
import viva.memory.Schedule;
import viva.question.QuestionId;

/**
 * All that is known of a learner, from the records of the journal alone: past sittings, what was
 * done with each question, what the learner wished. It grows by one record at a time, and whoever
 * takes the same records in the same order knows the same. What is newer is told by the order of
 * the records and not by their times, which a clock set wrong may have got wrong.
 */
public final class History {
  /** So many records are many: fewer are taken in an instant, one by one. */
  private static final int MANY = 5_000;

  private final Schedule schedule;
  private final Ledger ledger;
  private final Wishes wishes;
  private final Fits fits;
  private final Chains chains;
  private final Map<Integer, List<Integer>> starts = new HashMap<>();
  private final Map<Integer, Set<QuestionId>> flagged = new HashMap<>();
  private final Looked looked = new Looked();
  private boolean sawMore;
  private QuestionId[] questions = new QuestionId[1 << 6];
  private final Happenings happenings;

  /** A history in which nothing happened yet. */
  public History(Schedule schedule) {
    this(schedule, new Ledger());
  }

  /** A history into which records of this ledger are to be taken. */
  public History(Schedule schedule, Ledger ledger) {
    this(schedule, ledger, new Wishes(), new Fits());
  }

  private History(Schedule schedule, Ledger ledger, Wishes wishes, Fits fits) {
    this.schedule = schedule;
    this.ledger = ledger;
    this.wishes = wishes;
    this.fits = fits;
    this.chains = new Chains(ledger);
    this.happenings = new Happenings(this, chains);
  }

  /** The history whose tables these are, with what {@link #write} kept beside them. */
  public static History read(Schedule schedule, Ledger ledger, Unpacker in) {
    History history = new History(schedule, ledger, Wishes.read(in), Fits.read(in));
    history.happenings.read(in);
    history.chains.read(in);
    for (int count = in.size(); count > 0; count--) {
      history.starts(in.size()).addAll(in.list(Unpacker::size));
    }
    history.looked.read(in);
    for (int count = in.size(); count > 0; count--) {
      history.flagged(in.size()).addAll(in.list(Wishes::question));
    }
    return history;
  }

  /** Packs what does not stand in the tables. */
  public Packer write() {
    Packer out = new Packer();
    wishes.write(out);
    fits.write(out);
    happenings.write(out);
    chains.write(out);
    out.count(starts.size());
    starts.forEach((question, all) -> out.count(question).list(all, (to, at) -> to.count(at)));
    looked.write(out);
    out.count(flagged.size());
    flagged.forEach((of, all) -> out.count(of).list(List.copyOf(all), Wishes::write));
    return out;
  }

  /** The history that these records tell, in the order in which the journal gives them. */
  public static History of(Schedule schedule, List<Entry> entries) {
    History history = new History(schedule);
    entries.forEach(history::take);
    return history;
  }

  /**
   * Takes the records that have these rows in the ledger, in this order. Where they are many, what
   * follows for each question is reckoned once, at the end and by several threads: a question is
   * reckoned from its own answers alone.
   */
  public void take(int[] rows) {
    take(rows, rows.length >= MANY);
  }

  void take(int[] rows, boolean atTheEnd) {
    happenings.take(rows, atTheEnd);
  }

  /** Takes the record that has this row in the ledger. */
  public void take(int row) {
    happenings.take(row);
  }

  /** Whether nothing is reckoned now, because all will be at the end. */
  boolean putsOff() {
    return happenings.putsOff();
  }

  /** Takes one more record, if it is not there already. */
  public void take(Entry entry) {
    if (ledger.record(entry.id()) < 0) {
      take(ledger.add(entry));
    }
  }

  /** The tables in which all of it stands. */
  Ledger ledger() {
    return ledger;
  }

  /** The question that has this number in the ledger. */
  QuestionId questionOf(int number) {
    if (number >= questions.length) {
      questions = Arrays.copyOf(questions, Math.max(2 * questions.length, number + 1));
    }
    if (questions[number] == null) {
      questions[number] = ledger.question(number);
    }
    return questions[number];
  }

  List<Integer> starts(int question) {
    return starts.computeIfAbsent(question, key -> new ArrayList<>());
  }

  /** So many answers to a question came before the learner last started over. */
  int startedAt(int question) {
    List<Integer> all = starts.getOrDefault(question, List.of());
    return all.isEmpty() ? 0 : all.get(all.size() - 1);
  }

  Set<QuestionId> flagged(int sitting) {
    return flagged.computeIfAbsent(sitting, key -> new HashSet<>());
  }

  /** How memory is reckoned here. */
  public Schedule schedule() {
    return schedule;
  }

  /** The sitting with this id. */
  public Optional<PastSitting> sitting(String id) {
    int name = ledger.names().find(id);
    return name < 0 ? Optional.empty() : happenings.sittingNamed(name);
  }

  /** All sittings. */
  public PastSittings past() {
    return new PastSittings(this, happenings.newestSitting(), chains.names());
  }

  /** What was done with each question, by the id that the records have. */
  public Stream<Track> tracks() {
    return chains.all().stream().flatMap(chain -> tracks(chain).stream());
  }

  /** What was done with the questions of a bank. */
  public Collection<Track> tracksOf(String bank) {
    Chains.Chain chain = chains.of(bank);
    return chain == null ? List.of() : tracks(chain);
  }

  /** The first question of a bank that was answered, its number increased by one, or 0. */
  int firstOf(String bank) {
    Chains.Chain chain = chains.of(bank);
    return chain == null ? 0 : chain.first() + 1;
  }

  /** How a bank fits to what was answered in it, if it does. */
  Optional<Fit> fit(Bank bank) {
    Chains.Chain chain = chains.of(bank.id());
    return chain == null
        ? Fit.of(bank, List.of())
        : fits.of(bank, chain.count(), () -> tracks(chain));
  }

  private List<Track> tracks(Chains.Chain chain) {
    List<Track> tracks = new ArrayList<>();
    int link = chain.first() + 1;
    while (link != 0) {
      tracks.add(new Track(this, link - 1));
      link = ledger.questions().low(link - 1, Questions.COUNT_NEXT);
    }
    return tracks;
  }

  /**
   * The answers in a bank that were not yet found marked as they should be.
   *
   * @param hash the hash of the bank as it is now; under another one all have to be looked at again
   */
  public List<Review> unseen(String bank, String hash) {
    int from = looked.rows(bank, hash);
    if (from < 0) {
      List<Review> all = new ArrayList<>();
      tracksOf(bank).forEach(track -> all.addAll(track.all()));
      return all;
    }
    List<Review> since = new ArrayList<>();
    for (int row = from; row < ledger.records().size(); row++) {
      boolean answer =
          Bits.KIND.of(ledger.records().get(row, Records.META)) == Records.ANSWER
              && ledger.records().low(row, Records.RANK) != 0;
      if (answer && new Review(this, row).question().bank().equals(bank)) {
        since.add(new Review(this, row));
      }
    }
    return since;
  }

  /** All answers in a bank, as it is with this hash, are marked as they should be. */
  public void saw(String bank, String hash) {
    sawMore |= chains.of(bank) != null && looked.rows(bank, hash) < 0;
    looked.at(bank, hash, ledger.records().size());
  }

  /** Whether something was looked at for the first time since this was asked last. */
  public boolean sawMore() {
    boolean found = fits.foundMore();
    boolean more = sawMore || found;
    sawMore = false;
    return more;
  }

  /** The questions answered at least once, each by its id and by the hash of its words. */
  public Set<QuestionId> answered() {
    return tracks()
        .flatMap(track -> track.counting().stream())
        .flatMap(r -> Stream.of(r.question(), new QuestionId(r.question().bank(), r.stem())))
        .collect(Collectors.toSet());
  }

  /** What was done with the question that the records know by this id. */
  public Optional<Track> track(QuestionId question) {
    OptionalInt number = ledger.question(question);
    boolean known =
        number.isPresent() && ledger.questions().high(number.getAsInt(), Questions.COUNT_NEXT) > 0;
    return known ? Optional.of(new Track(this, number.getAsInt())) : Optional.empty();
  }

  /** What the learner said that still holds. */
  public Wishes wishes() {
    return wishes;
  }
}

package viva.desk;

import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import viva.bank.Bank;
import viva.journal.SittingEntry;
import viva.progress.History;
import viva.progress.Knowledge;
import viva.progress.Known;
import viva.progress.PastSitting;
import viva.progress.PastSittings;
import viva.progress.Score;
import viva.progress.Transcript;
import viva.question.QuestionId;
import viva.session.Asked;
import viva.session.ExamPaper;
import viva.session.ExamSitting;
import viva.session.Mode;
import viva.session.Paper;
import viva.session.Plan;
import viva.session.Sitting;
import viva.study.Missed;
import viva.study.Outlook;
import viva.study.Pace;
import viva.text.Diagnostic;
import viva.text.Figures;

/** The sittings of one learner: beginning one, going on with one, looking back at one. */
public final class Sittings {
  private final Desk desk;

  Sittings(Desk desk) {
    this.desk = desk;
  }

  /**
   * Begins a sitting over these banks; nothing if no question fits the plan. An exam is of the
   * first of them.
   */
  public Optional<Live> begin(List<Bank> banks, Plan plan) {
    History history = desk.history();
    Knowledge knowledge = new Knowledge(history, desk.today());
    List<Known> known = plan.mode() == Mode.EXAM ? List.of() : knowledge.of(banks);
    List<Asked> paper = paper(banks, plan, history, known);
    if (paper.isEmpty()) {
      return Optional.empty();
    }
    String id = desk.newWord(Ids.SITTING_LETTERS);
    Optional<String> trouble = desk.keep(List.of(entry(id, plan, paper)));
    Recorder recorder = desk.recorder(id, List.of());
    if (plan.mode() == Mode.EXAM) {
      ExamSitting exam = ExamSitting.begin(paper, plan, banks.get(0).exam().marking());
      return Optional.of(
          new LiveExam(
              id,
              exam,
              ExamPaper.number(banks.get(0).hash(), plan),
              ExamClock.full(plan),
              trouble,
              recorder));
    }
    Outlook outlook = Outlook.of(history.schedule(), known, desk.today(), id);
    Backdrop backdrop = new Backdrop(lastTime(history, banks), outlook, desk.texts().ids());
    return Optional.of(
        new LiveSitting(id, Sitting.begin(paper, plan), backdrop, trouble, recorder));
  }

  private List<Asked> paper(List<Bank> banks, Plan plan, History history, List<Known> known) {
    List<Known> fitting =
        known.stream().filter(one -> plan.filter().accepts(one.bank(), one.item())).toList();
    return switch (plan.mode()) {
      case STUDY ->
          new Studies(desk, history).agenda(fitting).paper(plan, Pace.of(history.tracks()));
      case MISSED -> Missed.paper(fitting, plan);
      case PRACTICE -> Paper.draw(banks, plan, history.answered(), suspended(known));
      case EXAM -> ExamPaper.draw(banks.get(0), plan);
    };
  }

  private static Set<QuestionId> suspended(List<Known> known) {
    return known.stream()
        .filter(one -> one.standing().suspended())
        .map(Known::id)
        .collect(Collectors.toSet());
  }

  private SittingEntry entry(String id, Plan plan, List<Asked> paper) {
    Map<String, SittingEntry.UsedBank> used = new LinkedHashMap<>();
    for (Asked asked : paper) {
      Bank bank = asked.bank();
      used.putIfAbsent(bank.id(), new SittingEntry.UsedBank(bank.id(), bank.hash()));
    }
    List<SittingEntry.Asked> questions =
        paper.stream()
            .map(
                asked ->
                    new SittingEntry.Asked(
                        asked.bank().id(), asked.item().id(), asked.options(), asked.why()))
            .toList();
    return new SittingEntry(
        id,
        Recorder.now(desk.clock()),
        desk.deviceName(),
        desk.learner().name(),
        plan.mode().word(),
        List.copyOf(used.values()),
        plan.seed(),
        PlanWords.of(plan, paper),
        questions);
  }

  /** Goes on with a sitting that was left; nothing if it is unknown or its questions are gone. */
  public Optional<Live> resume(String id) {
    History history = desk.history();
    return Transcript.of(history, id)
        .map(past -> new Resumption(past, desk.shelf(), history.wishes().suspended()))
        .filter(resumption -> !resumption.paper().isEmpty())
        .map(resumption -> live(id, resumption));
  }

  private Live live(String id, Resumption resumption) {
    Recorder recorder = desk.recorder(id, resumption.answerIds());
    Optional<String> trouble = desk.settle();
    if (resumption.isExam()) {
      return new LiveExam(
          id,
          resumption.exam(),
          resumption.number(),
          ExamClock.left(resumption.plan(), resumption.began(), desk.now()),
          trouble,
          recorder);
    }
    List<Bank> banks =
        resumption.paper().stream()
            .map(asked -> asked.bank().id())
            .distinct()
            .flatMap(bank -> desk.shelf().bank(bank).stream())
            .toList();
    Outlook outlook =
        Outlook.of(desk.learner().schedule(), desk.knowledge().of(banks), desk.today(), id);
    Backdrop backdrop = new Backdrop("", outlook, desk.texts().ids());
    return new LiveSitting(id, resumption.sitting(), backdrop, trouble, recorder);
  }

  /** Goes on with the sitting that is offered, if there is one. */
  public Optional<Live> resumeLast() {
    return resumeLast(List.of());
  }

  /** Goes on with the sitting left last, one with these banks before any other. */
  public Optional<Live> resumeLast(List<Bank> wanted) {
    Set<String> ids = wanted.stream().map(Bank::id).collect(Collectors.toSet());
    Predicate<PastSitting> isWanted = past -> past.banks().stream().anyMatch(ids::contains);
    List<PastSitting> offered =
        desk.history().past().unfinished(desk.now()).stream().filter(this::canResume).toList();
    return offered.stream()
        .filter(isWanted)
        .findFirst()
        .or(() -> offered.stream().findFirst())
        .flatMap(past -> resume(past.id()));
  }

  /** The sitting that is offered to go on with: the one left last whose questions are in reach. */
  Optional<PastSitting> unfinished(History history) {
    for (PastSitting left : history.past().unfinished(desk.now())) {
      if (canResume(left)) {
        return Optional.of(left);
      }
    }
    return Optional.empty();
  }

  private boolean canResume(PastSitting past) {
    boolean late = past.isExam() && ExamClock.isOver(past, desk.now());
    return !late && isInReach(past);
  }

  private boolean isInReach(PastSitting past) {
    for (QuestionId open : past.open()) {
      Optional<Bank> bank = desk.shelf().bank(open.bank());
      if (bank.flatMap(b -> Identity.find(b, open.question(), past.stem(open))).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Hands in every exam that can go on no more, and tells the learner what it was worth: nothing is
   * told of an exam before, and it would stay untold for ever.
   */
  void handInLate() {
    for (PastSitting past : desk.history().past().exams()) {
      if (past.unfinished() && !past.isEmpty()) {
        whyOver(past).ifPresent(why -> handIn(past, why));
      }
    }
  }

  /** What became of an exam that can go on no more; nothing of one that can. */
  private Optional<String> whyOver(PastSitting past) {
    OffsetDateTime now = desk.now();
    String exam = "exam on " + titles(past);
    if (ExamClock.isOver(past, now)) {
      return Optional.of("The time of the " + exam + " ran out");
    }
    if (PastSittings.isLongAgo(past, now)) {
      return Optional.of("The " + exam + " was left more than two days ago");
    }
    return PastSittings.isAhead(past, now)
        ? Optional.of("The " + exam + " lies ahead of the clock")
        : Optional.empty();
  }

  private void handIn(PastSitting past, String why) {
    desk.keep(List.of(Recorder.handedIn(past, desk)));
    Score score = past.score();
    String result = score.passed().map(passed -> passed ? ", passed" : ", not passed").orElse("");
    desk.tell(
        why
            + ", and it was handed in: "
            + Figures.points(score.won())
            + " of "
            + Figures.points(score.possible())
            + " points, "
            + Figures.percent(score.share())
            + result
            + ".");
  }

  /** The titles of a sitting's banks, or the first one and how many others. */
  String titles(PastSitting past) {
    List<String> ids = past.banks();
    String first = ids.stream().findFirst().orElse("");
    String title = desk.shelf().bank(first).map(Bank::title).orElse(first);
    return ids.size() < 2 ? title : title + " and " + Figures.count(ids.size() - 1L, "other");
  }

  /** Why no sitting can go on, in a sentence without its end. */
  public String whyNoneResumes() {
    return desk.history().past().unfinished(desk.now()).stream()
        .findFirst()
        .map(this::whyNotResumed)
        .orElse("there is no sitting of the last two days to go on with");
  }

  private String whyNotResumed(PastSitting past) {
    List<String> missed =
        past.banks().stream().filter(bank -> desk.shelf().bank(bank).isEmpty()).toList();
    return missed.isEmpty()
        ? "the questions still to be asked in the sitting that was left are gone from "
            + String.join(", ", past.banks())
            + ", or cannot be asked; viva check FILE says why"
        : "the sitting that was left is of "
            + String.join(", ", missed)
            + ", which is not in reach here; name the file: viva quiz --resume FILE"
            + unreadableBanks();
  }

  /** The files that may hold what is missed but cannot be read as a bank. */
  private String unreadableBanks() {
    List<String> files =
        desk.shelf().unreadable().stream().map(Diagnostic::file).distinct().toList();
    return files.isEmpty() ? "" : "; no bank could be read from " + String.join(", ", files);
  }

  private String lastTime(History history, List<Bank> banks) {
    if (banks.size() != 1) {
      return "";
    }
    return history.past().lastScore(banks.get(0).id()).map(this::lastTime).orElse("");
  }

  private String lastTime(Score score) {
    return Figures.percent(score.share()) + " last time, " + Days.ago(score.at(), desk.now());
  }
}

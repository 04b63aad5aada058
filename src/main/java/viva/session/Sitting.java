package viva.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import viva.question.Certainty;
import viva.question.Mark;
import viva.question.Response;

/**
 * One sitting as it stands: a value, each event gives the next one.
 *
 * <p>A question is in the queue as long as it was not answered or its last answer missed something,
 * and it leaves the queue once it was answered right. So the queue follows from the answers given,
 * but for the questions that were put off, and a sitting is resumed from its answers alone.
 *
 * @param paper the questions asked, in order
 * @param plan what was chosen
 * @param queue which questions are still to come, as indices into the paper; the first is at hand
 * @param given every answer, in the order given
 * @param flagged the questions that the learner flagged
 * @param suspended the questions that he does not want to be asked any more
 * @param hinted how many hints were shown of questions that are still to be answered
 * @param phase what is on screen
 */
public record Sitting(
    List<Asked> paper,
    Plan plan,
    List<Integer> queue,
    List<Given> given,
    Set<Integer> flagged,
    Set<Integer> suspended,
    Map<Integer, Integer> hinted,
    Phase phase) {

  /** What is on screen. */
  public enum Phase {
    ASKING,
    FEEDBACK,
    DONE
  }

  public Sitting {
    paper = List.copyOf(paper);
    queue = List.copyOf(queue);
    given = List.copyOf(given);
    flagged = Set.copyOf(flagged);
    suspended = Set.copyOf(suspended);
    hinted = Map.copyOf(hinted);
    if (paper.isEmpty() || (phase == Phase.ASKING && queue.isEmpty())) {
      throw new IllegalArgumentException("there is no question to ask");
    }
  }

  /** A sitting in which nothing was answered yet. */
  public static Sitting begin(List<Asked> paper, Plan plan) {
    return resume(paper, plan, List.of(), Set.of(), Set.of());
  }

  /**
   * The sitting that stands after these answers: unanswered questions first, then what was missed.
   */
  public static Sitting resume(
      List<Asked> paper,
      Plan plan,
      List<Given> given,
      Set<Integer> flagged,
      Set<Integer> suspended) {
    Sitting bare =
        new Sitting(paper, plan, List.of(), given, flagged, suspended, Map.of(), Phase.DONE);
    List<Integer> queue = new ArrayList<>();
    IntStream.range(0, paper.size()).filter(i -> bare.last(i).isEmpty()).forEach(queue::add);
    given.stream()
        .filter(g -> !g.undone() && g.missed() && bare.last(g.index()).equals(Optional.of(g)))
        .forEach(g -> queue.add(g.index()));
    queue.removeAll(suspended);
    return bare.with(queue, given, Map.of(), queue.isEmpty() ? Phase.DONE : Phase.ASKING);
  }

  private Sitting with(
      List<Integer> newQueue, List<Given> answers, Map<Integer, Integer> newHinted, Phase next) {
    return new Sitting(paper, plan, newQueue, answers, flagged, suspended, newHinted, next);
  }

  /** The question at hand: the one asked, or in feedback and at the end the one answered last. */
  public Asked current() {
    return paper.get(currentIndex());
  }

  /** Where the question at hand stands in the paper, from 0. */
  public int currentIndex() {
    return phase == Phase.ASKING ? queue.get(0) : lastGiven().map(Given::index).orElse(0);
  }

  /** The last answer that was not taken back. */
  public Optional<Given> lastGiven() {
    return given.stream().filter(g -> !g.undone()).reduce((earlier, later) -> later);
  }

  private Optional<Given> last(int index) {
    return given.stream()
        .filter(g -> g.index() == index && !g.undone())
        .reduce((earlier, later) -> later);
  }

  /** The answer that counts for a question: the first that was not taken back. */
  public Optional<Given> first(int index) {
    return given.stream().filter(g -> g.index() == index && !g.undone()).findFirst();
  }

  /** Which answer to the question at hand the next one would be, from 1. */
  public int attempt() {
    int index = currentIndex();
    return 1 + (int) given.stream().filter(g -> g.index() == index && !g.undone()).count();
  }

  /** How many questions come back because they were missed, the one at hand included. */
  public int again() {
    return (int) queue.stream().filter(index -> first(index).isPresent()).count();
  }

  /** How many hints of the question at hand are shown. */
  public int hints() {
    return phase == Phase.ASKING ? hinted.getOrDefault(currentIndex(), 0) : 0;
  }

  /** The hints shown for the question at hand. */
  public List<String> shownHints() {
    return current().item().hints().subList(0, hints());
  }

  /** What the first answers are worth. */
  public Tally tally() {
    return Tally.of(this);
  }

  /** Answers the question at hand, without saying how sure. */
  public Step answer(Response response, long millis) {
    return answer(response, Optional.empty(), millis);
  }

  /**
   * Answers the question at hand.
   *
   * @param certainty how sure the learner says to be, if he was asked
   * @param millis how long he was at it
   */
  public Step answer(Response response, Optional<Certainty> certainty, long millis) {
    if (phase != Phase.ASKING) {
      return Step.nothing(this);
    }
    int index = currentIndex();
    Mark mark = paper.get(index).item().question().mark(response);
    Given answer =
        new Given(
            given.size() + 1,
            index,
            response,
            mark.score(),
            mark.verdict(),
            attempt(),
            certainty,
            hints(),
            millis,
            false,
            false);
    List<Given> answers = new ArrayList<>(given);
    answers.add(answer);
    List<Integer> rest = without(index);
    if (answer.missed() && !suspended.contains(index)) {
      rest.add(index);
    }
    Sitting next = with(rest, answers, hinted(index, 0), Phase.FEEDBACK);
    return Step.of(next, new Fact.Answered(paper.get(index), answer));
  }

  private List<Integer> without(int index) {
    List<Integer> rest = new ArrayList<>(queue);
    rest.removeIf(other -> other == index);
    return rest;
  }

  private Map<Integer, Integer> hinted(int index, int hints) {
    Map<Integer, Integer> all = new HashMap<>(hinted);
    all.put(index, hints);
    all.values().removeIf(shown -> shown == 0);
    return all;
  }

  /** Goes on from feedback to the next question, or to the end. */
  public Step next() {
    if (phase != Phase.FEEDBACK) {
      return Step.nothing(this);
    }
    return queue.isEmpty() || timeIsUp()
        ? end(true)
        : Step.nothing(with(queue, given, hinted, Phase.ASKING));
  }

  /** Whether a question of the paper will be asked once more before the end. */
  public boolean comesBack(int index) {
    return queue.contains(index) && !timeIsUp();
  }

  private boolean timeIsUp() {
    long spent = given.stream().mapToLong(Given::millis).sum();
    return plan.minutes() > 0 && spent >= plan.minutes() * 60_000L;
  }

  /** Shows one more hint, if there is one. */
  public Step hint() {
    if (phase != Phase.ASKING || hints() >= current().item().hints().size()) {
      return Step.nothing(this);
    }
    return Step.nothing(with(queue, given, hinted(currentIndex(), hints() + 1), phase));
  }

  /** Puts the question at hand off until the others were asked. */
  public Step skip() {
    if (phase != Phase.ASKING || queue.size() < 2) {
      return Step.nothing(this);
    }
    List<Integer> rest = without(queue.get(0));
    rest.add(queue.get(0));
    return Step.nothing(with(rest, given, hinted, phase));
  }

  /** Flags the question at hand, or takes its flag off; at the end the one answered last. */
  public Step flag() {
    if (phase == Phase.DONE && lastGiven().isEmpty()) {
      return Step.nothing(this);
    }
    int index = currentIndex();
    Set<Integer> flags = new HashSet<>(flagged);
    boolean on = flags.add(index);
    if (!on) {
      flags.remove(index);
    }
    Sitting next = new Sitting(paper, plan, queue, given, flags, suspended, hinted, phase);
    return Step.of(next, new Fact.Flagged(paper.get(index), on));
  }

  /**
   * Has the question at hand asked no more, here and in later sittings, or again. One that is just
   * asked makes room for the next; if there is none, the sitting is at its end.
   */
  public Step suspend() {
    int index = currentIndex();
    Set<Integer> out = new HashSet<>(suspended);
    boolean on = out.add(index);
    if (!on) {
      out.remove(index);
    }
    List<Integer> rest = without(index);
    if (!on && last(index).filter(Given::missed).isPresent()) {
      rest.add(index);
    }
    Fact fact = new Fact.Suspended(paper.get(index), on);
    if (phase == Phase.ASKING && rest.isEmpty()) {
      Step end =
          new Sitting(paper, plan, rest, given, flagged, out, hinted, Phase.FEEDBACK).end(true);
      return new Step(end.sitting(), List.of(fact, end.facts().get(0)));
    }
    return Step.of(new Sitting(paper, plan, rest, given, flagged, out, hinted, phase), fact);
  }

  /** Hands a word to the author of the question at hand. */
  public Step comment(String text) {
    return Step.of(this, new Fact.Commented(current(), text));
  }

  /** Takes the last answer back; its question is asked again at once, with the hints it had. */
  public Step undo() {
    Optional<Given> last = lastGiven();
    if (last.isEmpty()) {
      return Step.nothing(this);
    }
    Given answer = last.get();
    List<Integer> rest = without(answer.index());
    rest.add(0, answer.index());
    Map<Integer, Integer> hints = hinted(answer.index(), answer.hints());
    Sitting next = with(rest, replaced(answer.takenBack()), hints, Phase.ASKING);
    return Step.of(next, new Fact.Undone(paper.get(answer.index()), answer));
  }

  /**
   * Sets the mark of the last answer to right or wrong, as the learner says. If that leaves nothing
   * to ask while a question is asked, the sitting is at its end.
   */
  public Step change(boolean right) {
    Optional<Given> last = lastGiven();
    if (last.isEmpty()) {
      return Step.nothing(this);
    }
    Given answer = last.get().marked(right ? 1 : 0);
    Fact changed = new Fact.Changed(paper.get(answer.index()), answer);
    List<Integer> rest = right ? without(answer.index()) : kept(answer.index());
    if (phase == Phase.ASKING && rest.isEmpty()) {
      Step end = with(rest, replaced(answer), hinted, Phase.FEEDBACK).end(true);
      return new Step(end.sitting(), List.of(changed, end.facts().get(0)));
    }
    return Step.of(with(rest, replaced(answer), hinted, phase), changed);
  }

  /** The queue with this question somewhere in it. */
  private List<Integer> kept(int index) {
    List<Integer> kept = new ArrayList<>(queue);
    if (!kept.contains(index) && !suspended.contains(index)) {
      kept.add(index);
    }
    return kept;
  }

  private List<Given> replaced(Given answer) {
    return given.stream().map(g -> g.number() == answer.number() ? answer : g).toList();
  }

  /** Leaves the sitting where it stands. */
  public Step stop() {
    return phase == Phase.DONE ? Step.nothing(this) : end(queue.isEmpty());
  }

  private Step end(boolean finished) {
    List<Asked> unanswered =
        IntStream.range(0, paper.size())
            .filter(index -> first(index).isEmpty())
            .mapToObj(paper::get)
            .toList();
    return Step.of(with(queue, given, hinted, Phase.DONE), new Fact.Ended(finished, unanswered));
  }
}

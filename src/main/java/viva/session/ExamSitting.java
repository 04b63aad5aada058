package viva.session;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import viva.bank.Marking;
import viva.question.Certainty;
import viva.question.Mark;
import viva.question.Response;

/**
 * One exam as it stands: a value, each event gives the next one. Questions can be answered in any
 * order and more than once; the last answer to each counts, and nothing is told of it until the
 * paper is handed in. The clock is not its concern: whoever sees the time run out hands in.
 *
 * @param paper the questions asked, in order
 * @param plan what was chosen
 * @param marking how it is marked
 * @param at which question is at hand, from 0
 * @param given every answer, in the order given
 * @param flagged the questions that the learner flagged
 * @param handedIn whether it is over
 */
public record ExamSitting(
    List<Asked> paper,
    Plan plan,
    Marking marking,
    int at,
    List<Given> given,
    Set<Integer> flagged,
    boolean handedIn) {

  public ExamSitting {
    paper = List.copyOf(paper);
    given = List.copyOf(given);
    flagged = Set.copyOf(flagged);
    if (at < 0 || at >= paper.size()) {
      throw new IllegalArgumentException("there is no question " + at);
    }
  }

  /**
   * What follows from an event.
   *
   * @param exam the exam after it
   * @param facts what is to be kept, in order
   */
  public record Next(ExamSitting exam, List<Fact> facts) {}

  /** An exam in which nothing was answered yet. */
  public static ExamSitting begin(List<Asked> paper, Plan plan, Marking marking) {
    return resume(paper, plan, marking, List.of(), Set.of());
  }

  /** The exam that stands after these answers, at its first question without one. */
  public static ExamSitting resume(
      List<Asked> paper, Plan plan, Marking marking, List<Given> given, Set<Integer> flagged) {
    ExamSitting bare = new ExamSitting(paper, plan, marking, 0, given, flagged, false);
    return bare.goTo(bare.nextOpen(0).orElse(0));
  }

  /** The question at hand. */
  public Asked current() {
    return paper.get(at);
  }

  /** The answer that counts for a question: the last one, unless it was left empty. */
  public Optional<Given> answer(int index) {
    return last(index).filter(answer -> !answer.response().isEmpty());
  }

  private Optional<Given> last(int index) {
    return given.stream().filter(g -> g.index() == index).reduce((earlier, later) -> later);
  }

  /** How many questions have an answer. */
  public int answered() {
    return (int) IntStream.range(0, paper.size()).filter(i -> answer(i).isPresent()).count();
  }

  /** The first question without an answer from this one on, then from the beginning. */
  public Optional<Integer> nextOpen(int from) {
    return IntStream.range(0, paper.size())
        .map(i -> (from + i) % paper.size())
        .filter(i -> answer(i).isEmpty())
        .boxed()
        .findFirst();
  }

  /** What the paper is worth as it stands. */
  public ExamTally tally() {
    return ExamTally.of(this);
  }

  /**
   * Answers the question at hand, or answers it anew; an empty answer takes the one before back.
   *
   * @param certainty how sure the learner says to be, if he was asked
   * @param millis how long he was at it
   */
  public Next answer(Response response, Optional<Certainty> certainty, long millis) {
    if (handedIn) {
      return new Next(this, List.of());
    }
    Given answer = given(at, response, certainty, millis);
    List<Given> answers = new ArrayList<>(given);
    answers.add(answer);
    ExamSitting next = new ExamSitting(paper, plan, marking, at, answers, flagged, false);
    return new Next(next, List.of(new Fact.Answered(current(), answer)));
  }

  /** What a question without an answer counts as. */
  public Given unanswered(int index) {
    return given(index, Response.none(), Optional.empty(), 0);
  }

  private Given given(int index, Response response, Optional<Certainty> certainty, long millis) {
    Mark mark = paper.get(index).item().question().mark(response);
    return new Given(
        given.size() + 1,
        index,
        response,
        mark.score(),
        mark.verdict(),
        1 + (int) given.stream().filter(g -> g.index() == index).count(),
        certainty,
        0,
        millis,
        false,
        false);
  }

  /** Goes to a question. */
  public ExamSitting goTo(int index) {
    return new ExamSitting(paper, plan, marking, index, given, flagged, handedIn);
  }

  /** Flags the question at hand, or takes its flag off. */
  public Next flag() {
    Set<Integer> flags = new HashSet<>(flagged);
    boolean on = flags.add(at);
    if (!on) {
      flags.remove(at);
    }
    ExamSitting next = new ExamSitting(paper, plan, marking, at, given, flags, handedIn);
    return new Next(next, List.of(new Fact.Flagged(current(), on)));
  }

  /** Hands the paper in as it is. */
  public Next handIn() {
    return handedIn ? new Next(this, List.of()) : over(true);
  }

  /** Leaves it; the clock runs on. */
  public Next leave() {
    return handedIn ? new Next(this, List.of()) : over(false);
  }

  private Next over(boolean finished) {
    List<Asked> unanswered =
        IntStream.range(0, paper.size())
            .filter(index -> answer(index).isEmpty())
            .mapToObj(paper::get)
            .toList();
    ExamSitting next = new ExamSitting(paper, plan, marking, at, given, flagged, finished);
    return new Next(next, List.of(new Fact.Ended(finished, unanswered)));
  }
}

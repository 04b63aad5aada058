package viva.session;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import viva.question.Verdict;

/**
 * What the first answers of a sitting are worth; later answers to the same question do not count.
 *
 * @param answered how many questions were answered
 * @param right how many of them right
 * @param nearly how many right but for a slip
 * @param partly how many in part
 * @param wrong how many wrong or left empty
 * @param won the points won
 * @param possible the points of the questions answered
 * @param millis how long the learner was at all answers, later ones included
 */
public record Tally(
    int answered,
    int right,
    int nearly,
    int partly,
    int wrong,
    double won,
    double possible,
    long millis) {

  static Tally of(Sitting sitting) {
    List<Given> firsts =
        IntStream.range(0, sitting.paper().size())
            .mapToObj(sitting::first)
            .flatMap(Optional::stream)
            .toList();
    double won = firsts.stream().mapToDouble(g -> g.score() * points(sitting, g)).sum();
    double possible = firsts.stream().mapToDouble(g -> points(sitting, g)).sum();
    long millis = sitting.given().stream().filter(g -> !g.undone()).mapToLong(Given::millis).sum();
    int wrong = count(firsts, Verdict.WRONG) + count(firsts, Verdict.UNANSWERED);
    return new Tally(
        firsts.size(),
        count(firsts, Verdict.RIGHT),
        count(firsts, Verdict.NEARLY),
        count(firsts, Verdict.PARTLY),
        wrong,
        won,
        possible,
        millis);
  }

  private static double points(Sitting sitting, Given given) {
    return sitting.paper().get(given.index()).item().points();
  }

  private static int count(List<Given> firsts, Verdict verdict) {
    return (int) firsts.stream().filter(g -> g.verdict() == verdict).count();
  }

  /** The share of points won, 0 to 1; 0 where nothing was answered. */
  public double share() {
    return possible == 0 ? 0 : won / possible;
  }
}

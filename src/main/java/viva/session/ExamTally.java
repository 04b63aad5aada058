package viva.session;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import viva.bank.Marking;
import viva.question.Verdict;

/**
 * What an exam is worth, over the whole paper.
 *
 * @param answered how many questions were answered
 * @param right how many of them right
 * @param nearly how many right but for a slip
 * @param partly how many in part
 * @param wrong how many wrong
 * @param won the points won, less than nothing where more was lost
 * @param possible the points that could be won
 * @param millis how long the learner was at all answers
 */
public record ExamTally(
    int answered,
    int right,
    int nearly,
    int partly,
    int wrong,
    double won,
    double possible,
    long millis) {

  static ExamTally of(ExamSitting exam) {
    List<Given> counting =
        IntStream.range(0, exam.paper().size())
            .mapToObj(exam::answer)
            .flatMap(Optional::stream)
            .toList();
    return new ExamTally(
        counting.size(),
        count(counting, Verdict.RIGHT),
        count(counting, Verdict.NEARLY),
        count(counting, Verdict.PARTLY),
        count(counting, Verdict.WRONG),
        counting.stream().mapToDouble(given -> won(exam, given)).sum(),
        possible(exam.paper(), exam.marking()),
        exam.given().stream().mapToLong(Given::millis).sum());
  }

  private static int count(List<Given> counting, Verdict verdict) {
    return (int) counting.stream().filter(given -> given.verdict() == verdict).count();
  }

  /** The points that an answer of an exam won. */
  public static double won(ExamSitting exam, Given given) {
    double points = exam.paper().get(given.index()).item().points();
    return points * exam.marking().points(given.score(), given.certainty());
  }

  /** The points of a whole paper. */
  public static double possible(List<Asked> paper, Marking marking) {
    return paper.stream().mapToDouble(asked -> asked.item().points()).sum() * marking.most();
  }

  /** The share of points won, 0 to 1. */
  public double share() {
    return possible == 0 ? 0 : Math.max(0, won / possible);
  }
}

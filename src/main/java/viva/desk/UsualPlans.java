package viva.desk;

import java.util.Map;
import viva.bank.Bank;
import viva.progress.History;
import viva.progress.PastSitting;
import viva.session.Mode;
import viva.session.Plan;

/** The plan with which each bank is studied where nobody says otherwise: as it was last. */
final class UsualPlans {
  private final Map<String, PastSitting> last;

  UsualPlans(History history) {
    last = history.past().newestAlone(UsualPlans::isStudy);
  }

  private static boolean isStudy(PastSitting past) {
    return past.mode().equals(Mode.STUDY.word())
        && !past.isEmpty()
        && !past.filters().containsKey("ids");
  }

  /** Studying with the number and minutes used last for this bank. */
  Plan of(Bank bank) {
    PastSitting past = last.get(bank.id());
    if (past == null) {
      return Plan.study();
    }
    Plan plan = PlanWords.plan(past.mode(), past.filters(), 0);
    return Plan.study().sized(plan.order(), plan.count(), plan.minutes()).certain(plan.certainty());
  }
}

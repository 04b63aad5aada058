package viva.desk;

import java.util.Optional;
import viva.bank.Bank;
import viva.progress.PastSitting;
import viva.progress.PastSittings;
import viva.session.Mode;
import viva.session.Plan;

/** The plan with which a bank is studied where nobody says otherwise: as it was last. */
final class UsualPlan {
  private UsualPlan() {}

  private static boolean isStudy(PastSitting past) {
    return past.mode().equals(Mode.STUDY.word())
        && !past.isEmpty()
        && !past.filters().containsKey("ids");
  }

  /** Studying with the number and minutes used last for this bank. */
  static Plan of(Bank bank, PastSittings past) {
    Optional<PastSitting> last = past.newestAlone(bank.id(), UsualPlan::isStudy);
    if (last.isEmpty()) {
      return Plan.study();
    }
    Plan plan = PlanWords.plan(last.get().mode(), last.get().filters(), 0);
    return Plan.study().sized(plan.order(), plan.count(), plan.minutes()).certain(plan.certainty());
  }
}

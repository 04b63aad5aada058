package viva.desk;

import java.util.List;
import viva.bank.Bank;
import viva.progress.History;
import viva.progress.Knowledge;
import viva.progress.Known;
import viva.session.Mode;
import viva.session.Plan;
import viva.session.Scope;
import viva.study.Agenda;

/**
 * Why a sitting has nothing to ask, and what can be done instead.
 *
 * @param words why, in a sentence or two
 * @param more whether there is something to study nevertheless: new questions, or ahead of time
 */
public record Nothing(String words, boolean more) {

  /** Why this plan finds nothing in these banks. */
  public static Nothing of(Desk desk, List<Bank> banks, Plan plan) {
    if (plan.mode() == Mode.MISSED) {
      return new Nothing("Nothing of these banks was missed that way.", false);
    }
    if (plan.mode() != Mode.STUDY) {
      return new Nothing("This bank has no question to ask.", false);
    }
    History history = desk.history();
    List<Known> known =
        new Knowledge(history, desk.today())
            .of(banks).stream()
                .filter(one -> plan.filter().accepts(one.bank(), one.item()))
                .toList();
    Agenda agenda = new Studies(desk, history).agenda(known);
    if (plan.scope() == Scope.NEW && agenda.beyond().isEmpty()) {
      return new Nothing("Every question was seen already.", false);
    }
    boolean more = !agenda.beyond().isEmpty() || !agenda.later().isEmpty();
    String fresh = agenda.beyond().isEmpty() ? "" : " n takes new questions anyway.";
    String ahead = agenda.later().isEmpty() ? "" : " c crams ahead of time.";
    return new Nothing(Ahead.nothing(agenda, desk.today()) + fresh + ahead, more);
  }
}

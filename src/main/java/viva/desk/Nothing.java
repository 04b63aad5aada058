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
 * @param fresh whether there are new questions that do not belong to today
 * @param ahead whether there is something that is not due yet
 */
public record Nothing(String words, boolean fresh, boolean ahead) {

  private Nothing(String words) {
    this(words, false, false);
  }

  /** Why this plan finds nothing in these banks. */
  public static Nothing of(Desk desk, List<Bank> banks, Plan plan) {
    if (banks.stream().allMatch(bank -> bank.items().isEmpty())) {
      return new Nothing(unsound(desk, banks));
    }
    if (plan.mode() == Mode.MISSED) {
      return new Nothing("Nothing of these banks was missed that way.");
    }
    if (plan.mode() != Mode.STUDY) {
      return new Nothing("This bank has no question to ask.");
    }
    History history = desk.history();
    List<Known> known =
        new Knowledge(history, desk.today())
            .of(banks).stream()
                .filter(one -> plan.filter().accepts(one.bank(), one.item()))
                .toList();
    Agenda agenda = new Studies(desk, history).agenda(known);
    return plan.scope() == Scope.NEW
        ? new Nothing("Every question was seen already.", false, !agenda.later().isEmpty())
        : new Nothing(
            Ahead.nothing(agenda, desk.today()),
            !agenda.beyond().isEmpty(),
            !agenda.later().isEmpty());
  }

  /** That there is no sound question at all, and where to read why. */
  private static String unsound(Desk desk, List<Bank> banks) {
    List<String> ids = banks.stream().map(Bank::id).toList();
    List<String> files =
        desk.shelf().banks().stream()
            .filter(shelved -> ids.contains(shelved.bank().id()))
            .map(Shelved::path)
            .toList();
    String which = banks.size() == 1 ? "this bank" : "these banks";
    return "No question of "
        + which
        + " can be asked. viva check "
        + String.join(" ", files)
        + " says why.";
  }

  /** Whether anything can be done instead. */
  public boolean hasMore() {
    return fresh || ahead;
  }

  /** Why, and what takes new questions or goes ahead by these names. */
  public String with(String freshName, String aheadName) {
    return words
        + (fresh ? " " + freshName + " takes new questions anyway." : "")
        + (ahead ? " " + aheadName + " crams ahead of time." : "");
  }
}

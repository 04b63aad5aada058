package viva.desk;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import viva.bank.Bank;
import viva.journal.Damage;
import viva.progress.History;
import viva.progress.PastSitting;
import viva.session.Order;
import viva.session.Plan;
import viva.text.Figures;

/** Puts together what home shows. */
final class Overviewer {
  private final Desk desk;
  private final History history;
  private final OffsetDateTime now;

  Overviewer(Desk desk) {
    this.desk = desk;
    this.history = desk.history();
    this.now = desk.now();
  }

  Overview overview() {
    List<Overview.Row> rows =
        desk.shelf().banks().stream().map(Shelved::bank).map(this::row).toList();
    return new Overview(rows, unfinished(), notices(), desk.learner());
  }

  private Overview.Row row(Bank bank) {
    String last =
        history
            .lastScore(bank.id())
            .map(score -> Figures.percent(score.share()) + ", " + Days.ago(score.at(), now))
            .orElse("");
    return new Overview.Row(bank, last, planUsedLast(bank));
  }

  /** The number and order of the last practice of this bank that chose no questions of its own. */
  private Plan planUsedLast(Bank bank) {
    return history.newestFirst().stream()
        .map(PastSitting::entry)
        .filter(entry -> entry.banks().size() == 1 && entry.banks().get(0).id().equals(bank.id()))
        .filter(entry -> !entry.filters().containsKey("ids"))
        .findFirst()
        .map(entry -> PlanWords.plan(entry.filters(), 0))
        .map(plan -> Plan.practice(0).sized(plan.order(), plan.count(), plan.minutes()))
        .orElse(Plan.practice(0).sized(Order.BANK, Plan.USUAL_COUNT, 0));
  }

  private Optional<Overview.Unfinished> unfinished() {
    return desk.unfinished(history)
        .map(past -> new Overview.Unfinished(past.entry().id(), words(past)));
  }

  private String words(PastSitting past) {
    String bank =
        past.entry().banks().stream()
            .map(used -> desk.shelf().bank(used.id()).map(Bank::title).orElse(used.id()))
            .findFirst()
            .orElse("");
    return past.entry().mode()
        + " of "
        + bank
        + ", "
        + past.firsts().size()
        + " of "
        + past.entry().questions().size()
        + ", "
        + Days.ago(past.last(), now)
        + ".";
  }

  /** What the learner ought to know; files are named so that he can look. */
  private List<String> notices() {
    List<String> notices = new ArrayList<>();
    for (Shelved shelved : desk.shelf().banks()) {
      if (shelved.faulty() > 0) {
        notices.add(
            Figures.count(shelved.faulty(), "question")
                + " of "
                + shelved.path()
                + " cannot be asked. viva check "
                + shelved.path()
                + " says why.");
      }
    }
    desk.shelf().unreadable().stream()
        .map(fault -> fault.file() + " holds no bank. viva check " + fault.file() + " says why.")
        .distinct()
        .forEach(notices::add);
    desk.damages().stream().map(Damage::message).forEach(notices::add);
    if (desk.remarked() > 0) {
      notices.add(
          Figures.count(desk.remarked(), "answer")
              + " marked again, because the key has changed. Scores of the past stay.");
    }
    return notices;
  }
}

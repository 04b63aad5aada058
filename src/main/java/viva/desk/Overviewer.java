package viva.desk;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import viva.bank.Bank;
import viva.journal.SittingEntry;
import viva.progress.History;
import viva.progress.PastSitting;
import viva.session.Plan;
import viva.text.Diagnostic;
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
  Plan planUsedLast(Bank bank) {
    return history.newestFirst().stream()
        .map(PastSitting::entry)
        .filter(entry -> entry.banks().size() == 1 && entry.banks().get(0).id().equals(bank.id()))
        .filter(entry -> !entry.filters().containsKey("ids"))
        .findFirst()
        .map(entry -> PlanWords.plan(entry.filters(), 0))
        .map(plan -> Plan.practice(0).sized(plan.order(), plan.count(), plan.minutes()))
        .orElse(Plan.practice(0));
  }

  private Optional<Overview.Unfinished> unfinished() {
    return desk.unfinished(history)
        .map(past -> new Overview.Unfinished(past.entry().id(), words(past)));
  }

  private String words(PastSitting past) {
    int questions = past.entry().questions().size();
    boolean all = past.firsts().size() >= questions;
    return String.join(
            ", ",
            past.entry().mode() + " of " + banks(past),
            past.firsts().size() + " of " + questions + (all ? " and the missed again" : ""),
            Days.ago(past.last().at(), now))
        + ".";
  }

  private String banks(PastSitting past) {
    List<String> ids = past.entry().banks().stream().map(SittingEntry.UsedBank::id).toList();
    String first = ids.stream().findFirst().orElse("");
    String title = desk.shelf().bank(first).map(Bank::title).orElse(first);
    return ids.size() < 2 ? title : title + " and " + Figures.count(ids.size() - 1, "other");
  }

  /** What the learner ought to know; files are named so that he can look. */
  private List<String> notices() {
    List<String> notices = new ArrayList<>();
    for (Shelved shelved : desk.shelf().banks()) {
      if (shelved.faulty() > 0) {
        notices.add(faults(shelved));
      }
    }
    desk.shelf().unreadable().stream()
        .map(Diagnostic::file)
        .distinct()
        .forEach(file -> notices.add(file + " holds no bank. " + why(file)));
    notices.addAll(desk.takeNews());
    return notices;
  }

  /** How many questions of a bank are left out, and where to read why. */
  private static String faults(Shelved shelved) {
    String questions = Figures.count(shelved.faulty(), "question");
    return questions + " of " + shelved.path() + " cannot be asked. " + why(shelved.path());
  }

  private static String why(String file) {
    return "viva check " + file + " says why.";
  }
}

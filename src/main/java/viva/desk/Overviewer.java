package viva.desk;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import viva.bank.Bank;
import viva.progress.Glance;
import viva.progress.History;
import viva.progress.PastSitting;
import viva.progress.PastSittings;
import viva.progress.Score;
import viva.study.Today;
import viva.text.Diagnostic;
import viva.text.Figures;

/** Puts together what home shows. */
final class Overviewer {
  private final Desk desk;
  private final History history;
  private final PastSittings past;
  private final OffsetDateTime now;

  Overviewer(Desk desk) {
    this.desk = desk;
    this.history = desk.history();
    this.past = history.past();
    this.now = desk.now();
  }

  Overview overview() {
    List<Bank> banks = new ArrayList<>();
    desk.shelf().banks().forEach(shelved -> banks.add(shelved.bank()));
    Studies studies = new Studies(desk, history);
    List<Glance> glances = studies.glances(banks);
    Today today = studies.today(glances);
    List<String> ahead = new Ahead(desk, today).sentences(studies);
    return new Overview(
        rows(glances, today), unfinished(), ahead, notices(), desk.learner().name());
  }

  private List<Overview.Row> rows(List<Glance> glances, Today today) {
    List<Overview.Row> rows = new ArrayList<>();
    for (Glance glance : glances) {
      Bank bank = glance.bank();
      rows.add(
          new Overview.Row(
              bank,
              glance.due(),
              today.fresh(bank.id()),
              glance.held() > 0,
              glance.recall(),
              new Once<>(() -> sat(bank)),
              new Once<>(() -> UsualPlan.of(bank, past)),
              history.wishes().restarts(bank.id()) > 0));
    }
    return rows;
  }

  private Overview.Sat sat(Bank bank) {
    Optional<Score> last = past.lastScore(bank.id());
    return new Overview.Sat(
        last.map(score -> Figures.percent(score.share())).orElse(""),
        last.map(score -> Days.ago(score.at(), now)).orElse(""));
  }

  private Optional<Overview.Unfinished> unfinished() {
    return desk.sittings()
        .unfinished(history)
        .map(past -> new Overview.Unfinished(past.id(), words(past)));
  }

  private String words(PastSitting past) {
    int questions = past.paper().size();
    boolean all = past.firsts().size() >= questions && !past.isExam();
    return String.join(
            ", ",
            past.mode() + " of " + desk.sittings().titles(past),
            past.firsts().size() + " of " + questions + (all ? " and the missed again" : ""),
            Days.ago(past.last().at(), now) + left(past))
        + ".";
  }

  /** The time left of an exam whose clock runs, in whole minutes. */
  private String left(PastSitting past) {
    if (!past.isExam()) {
      return "";
    }
    OptionalLong left = ExamClock.left(past, now);
    return left.isEmpty()
        ? ""
        : ", " + Figures.duration((left.getAsLong() + 59_999) / 60_000 * 60_000) + " left";
  }

  /** What the learner ought to know; files are named so that he can look. */
  private List<String> notices() {
    List<String> notices = new ArrayList<>();
    for (Shelved shelved : desk.shelf().banks()) {
      if (shelved.faulty() > 0) {
        notices.add(faults(shelved));
      }
      if (shelved.bank().exam().faulty()) {
        notices.add("The exam rules in " + shelved.path() + " have faults. " + why(shelved.path()));
      }
    }
    Set<String> named = new HashSet<>();
    for (Diagnostic fault : desk.shelf().unreadable()) {
      if (named.add(fault.file())) {
        notices.add(fault.file() + " holds no bank. " + why(fault.file()));
      }
    }
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

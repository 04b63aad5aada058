package viva.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import viva.bank.Bank;
import viva.progress.Glance;
import viva.progress.History;
import viva.progress.Knowledge;
import viva.progress.Known;
import viva.progress.StudyDay;
import viva.study.Agenda;
import viva.study.Capacity;
import viva.study.Course;
import viva.study.Pace;
import viva.study.Quota;
import viva.study.Today;

/** What there is to study today, and the way to each exam that is planned for. */
public final class Studies {
  private final Desk desk;
  private final History history;
  private final Knowledge knowledge;

  Studies(Desk desk, History history) {
    this.desk = desk;
    this.history = history;
    this.knowledge = new Knowledge(history, desk.today());
  }

  /** What these questions come to today. */
  Agenda agenda(List<Known> known) {
    return Agenda.of(known, new Quota(desk.learner().newPerDay(), rates()), desk.today());
  }

  /** How the learner stands with each of these banks. */
  List<Glance> glances(List<Bank> banks) {
    List<Glance> glances = new ArrayList<>();
    for (Bank bank : banks) { // No stream: home is on the way to the first frame.
      glances.add(knowledge.glance(bank));
    }
    return glances;
  }

  /** What these come to today. */
  Today today(List<Glance> glances) {
    return Today.of(glances, new Quota(desk.learner().newPerDay(), rates()));
  }

  /** How many new questions a day the exams ahead ask for, by bank. */
  private Map<String, Integer> rates() {
    Map<String, Integer> rates = new HashMap<>();
    courses().forEach((bank, course) -> rates.put(bank, course.perDay()));
    return rates;
  }

  /**
   * The way to each exam that is not over, by bank. A day farther off than can be planned for, as
   * another program may have written it, is none: the way there would take for ever to reckon.
   */
  Map<String, Course> courses() {
    Map<String, Course> courses = new HashMap<>();
    history
        .wishes()
        .exams()
        .forEach(
            (id, date) -> {
              int day = StudyDay.of(date);
              if (day >= desk.today() && day - desk.today() <= ExamPlanner.FARTHEST) {
                desk.shelf().bank(id).ifPresent(bank -> courses.put(id, course(bank, day)));
              }
            });
    return courses;
  }

  /** Whether enough was studied lately to tell if the way to an exam is realistic. */
  boolean isPaceKnown() {
    return Capacity.isKnown(history.tracks(), desk.today());
  }

  /** The way to an exam on a bank on a study day. */
  Course course(Bank bank, int day) {
    return Course.to(
        day,
        knowledge.of(bank),
        history.schedule(),
        Pace.of(history.tracks()),
        desk.today(),
        Capacity.millis(history.tracks(), desk.today()));
  }
}

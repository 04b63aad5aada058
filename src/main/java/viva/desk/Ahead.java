package viva.desk;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import viva.bank.Bank;
import viva.progress.StudyDay;
import viva.study.Agenda;
import viva.study.Course;
import viva.study.Today;
import viva.study.WeakTopics;
import viva.text.Figures;

/** What home says of what is next: the exams ahead, the weakest topic, and one suggestion. */
final class Ahead {
  private static final int WEEK = 7;

  private final Desk desk;
  private final Today all;

  Ahead(Desk desk, Today all) {
    this.desk = desk;
    this.all = all;
  }

  List<String> sentences(Studies studies) {
    List<String> sentences = new ArrayList<>();
    Map<String, Course> courses = studies.courses();
    boolean paceKnown = !courses.isEmpty() && studies.isPaceKnown();
    courses.forEach((id, course) -> sentences.add(exam(id, course, courses.size(), paceKnown)));
    all.weakest().map(Ahead::words).ifPresent(sentences::add);
    suggestion().ifPresent(sentences::add);
    return sentences;
  }

  private String exam(String id, Course course, int exams, boolean paceKnown) {
    String bank = desk.shelf().bank(id).map(Bank::title).orElse(id);
    String of = exams > 1 || desk.shelf().banks().size() > 1 ? " of " + bank : "";
    return "Exam" + of + " on " + words(course, desk.today(), paceKnown);
  }

  /**
   * The way to an exam in words: {@code 12 December: 20 days, 15 new questions a day, on track.}
   *
   * @param paceKnown whether the learner has studied enough to tell if that is realistic
   */
  static String words(Course course, int today, boolean paceKnown) {
    LocalDate date = StudyDay.date(course.examDay());
    int days = course.examDay() - today;
    String when = days == 0 ? "today" : Figures.count(days, "day");
    String fresh =
        course.unseen() == 0
            ? "every question seen"
            : Figures.count(course.perDay(), "new question") + " a day";
    String day = Figures.duration(minutes(course.busiest()));
    String track =
        paceKnown
            ? course.realistic() ? "on track" : "not realistic, up to " + day + " a day"
            : "up to " + day + " a day, too early to tell if you keep to that";
    return date(date)
        + ": "
        + String.join(", ", when, fresh, track)
        + ". Recall on that day: "
        + percent(course.recall())
        + ".";
  }

  private static String date(LocalDate date) {
    return DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH).format(date);
  }

  /** A share of which nothing is left for the next line. */
  private static String percent(double share) {
    return Figures.percent(share).replace(' ', '\u00a0');
  }

  /** Whole minutes: more would be pretence. */
  private static long minutes(long millis) {
    return (millis + 59_999) / 60_000 * 60_000;
  }

  private static String words(WeakTopics.Topic topic) {
    return "Weakest topic: " + topic.name() + " (" + percent(topic.recall()) + ").";
  }

  private Optional<String> suggestion() {
    if (all.sureButWrong() > 0) {
      return Optional.of(
          "You were sure of "
              + Figures.count(all.sureButWrong(), "wrong answer")
              + ". m asks again.");
    }
    if (all.leeches() > 0) {
      return Optional.of(
          Figures.count(all.leeches(), "question")
              + " missed again and again. Read the places they cite; m asks them.");
    }
    return all.isEmpty() && all.held() > 0
        ? Optional.of(nothing(all.next(), all.dueNext(), desk.today()))
        : Optional.empty();
  }

  /** Until when nothing of these is due. */
  static String nothing(Agenda agenda, int today) {
    OptionalInt next = agenda.next();
    return nothing(next, next.isEmpty() ? 0 : agenda.count(next.getAsInt()), today);
  }

  private static String nothing(OptionalInt next, long count, int today) {
    return next.isEmpty()
        ? "Nothing is due."
        : "Nothing is due until "
            + day(next.getAsInt(), today)
            + " ("
            + Figures.count(count, "question")
            + ").";
  }

  private static String day(int day, int today) {
    LocalDate date = StudyDay.date(day);
    if (day - today == 1) {
      return "tomorrow";
    }
    return day - today < WEEK
        ? date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH)
        : date(date);
  }
}

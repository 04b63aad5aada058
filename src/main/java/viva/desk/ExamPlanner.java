package viva.desk;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import viva.bank.Bank;
import viva.progress.History;
import viva.progress.StudyDay;

/**
 * Plans for an exam on one bank: reads dates as a person writes them, and says what they come to.
 */
public final class ExamPlanner {
  /** So many days ahead an exam can lie. */
  static final int FARTHEST = 3 * 366;

  private final Desk desk;
  private final Bank bank;
  private final Studies studies;
  private final String planned;

  /** A planner for this bank at this desk. */
  public ExamPlanner(Desk desk, Bank bank) {
    this.desk = desk;
    this.bank = bank;
    History history = desk.history();
    this.studies = new Studies(desk, history);
    LocalDate date = history.wishes().exams().get(bank.id());
    this.planned = date == null ? "" : date.toString();
  }

  /** The date that is planned for, or empty. */
  public String planned() {
    return planned;
  }

  /** Whether a text is a date that can be planned for; an empty one plans for none. */
  public boolean isSound(String text) {
    return text.isBlank() || problem(text).isEmpty();
  }

  /** What a date comes to, in a sentence or two, or what is wrong with it. */
  public String outlook(String text) {
    if (text.isBlank()) {
      return "";
    }
    return problem(text)
        .orElseGet(
            () -> {
              int day = StudyDay.of(date(text).orElseThrow());
              return Ahead.words(studies.course(bank, day), desk.today(), studies.isPaceKnown());
            });
  }

  /** What is wrong with a date, in a sentence. */
  private Optional<String> problem(String text) {
    Optional<LocalDate> date = date(text);
    if (date.isEmpty()) {
      return Optional.of("A date is written as 2026-12-12, or as +20 for 20 days from today.");
    }
    int days = StudyDay.of(date.get()) - desk.today();
    if (days < 0) {
      return Optional.of("That day is over.");
    }
    return days > FARTHEST ? Optional.of("That is more than three years away.") : Optional.empty();
  }

  private Optional<LocalDate> date(String text) {
    String word = text.strip();
    if (word.matches("\\+\\d{1,4}")) {
      return Optional.of(StudyDay.date(desk.today() + Integer.parseInt(word.substring(1))));
    }
    try {
      return Optional.of(LocalDate.parse(word));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /**
   * Keeps a sound date, or that there is none.
   *
   * @return empty if that is on the disk, else why not
   */
  public Optional<String> keep(String text) {
    return text.isBlank()
        ? desk.notebook().unplan(bank.id())
        : desk.notebook().plan(bank.id(), date(text).orElseThrow());
  }
}

package viva.desk.stats;

import java.util.ArrayList;
import java.util.List;
import viva.progress.Score;
import viva.progress.StudyDay;
import viva.progress.stats.Occasion;
import viva.progress.stats.Statistics;
import viva.text.Clean;
import viva.text.Figures;

/** All statistics as lines from top to bottom, without a picture. */
public final class StatsLines {
  /** What to say where nothing was answered yet, and what to do. */
  public static final List<String> NOTHING =
      List.of(
          "Nothing was answered yet, so there is nothing to count.",
          "Study a bank first: five minutes are enough. Then you see here what you did, what you"
              + " know, and what is due when.",
          "How sure and how right you are is told once certainty is switched on in the options;"
              + " what exams say, once you sat one.");

  /** What statistics are of that leave out no bank. */
  public static final String EVERYTHING = "all banks";

  private final List<String> lines = new ArrayList<>();
  private final Statistics statistics;

  private StatsLines(Statistics statistics) {
    this.statistics = statistics;
  }

  /**
   * The lines.
   *
   * @param of what they are statistics of, in words
   */
  public static List<String> of(Statistics statistics, String of) {
    StatsLines all = new StatsLines(statistics);
    all.lines.add("Statistics of " + Clean.line(of) + ", " + Dates.date(statistics.today()) + ".");
    if (statistics.isEmpty()) {
      all.lines.addAll(NOTHING);
    } else {
      all.everything();
    }
    return all.lines;
  }

  private void everything() {
    lines.addAll(DayWords.today(statistics));
    section("Since last week", changes());
    section("Year", year());
    section("Days", days());
    section("Due", due());
    section("Memory", MemoryWords.memory(statistics));
    section("Topics", topics());
    section("Kinds", RateWords.groups(statistics.kinds()));
    section("How sure, how right", SureWords.all(statistics));
    section("Hardest questions", RateWords.hardest(statistics));
    section("Exams", exams(statistics.exams()));
  }

  private void section(String name, List<String> sentences) {
    lines.add("");
    lines.add(name);
    lines.addAll(sentences);
  }

  private List<String> changes() {
    return DayWords.changes(statistics).stream().map(StatsLines::change).toList();
  }

  private static String change(DayWords.Change change) {
    String by = change.change().isEmpty() ? "" : " (" + change.change() + ")";
    return change.what() + ": " + change.now() + ", a week before " + change.before() + by + ".";
  }

  private List<String> year() {
    List<String> words = new ArrayList<>();
    words.add(DayWords.year(statistics));
    words.addAll(DayWords.months(statistics));
    return words;
  }

  private List<String> days() {
    List<String> words = new ArrayList<>();
    for (Occasion occasion : Occasion.values()) {
      boolean any = !statistics.diary().whole().on(occasion).isEmpty();
      String where = occasion == Occasion.EXAM ? "In exams: " : "";
      if (any || occasion == Occasion.PRACTICE) {
        words.add(where + DayWords.whole(statistics, occasion));
        DayWords.weeks(statistics, occasion).forEach(week -> words.add(where + week));
      }
    }
    return words;
  }

  private List<String> due() {
    List<String> words = new ArrayList<>(MemoryWords.due(statistics));
    words.addAll(MemoryWords.dueDays(statistics.forecast()));
    return words;
  }

  private List<String> topics() {
    return statistics.topics().isEmpty()
        ? List.of(RateWords.NO_TOPIC)
        : RateWords.groups(statistics.topics());
  }

  private static List<String> exams(List<Score> exams) {
    return exams.isEmpty()
        ? List.of(RateWords.NO_EXAM)
        : exams.stream().map(StatsLines::exam).toList();
  }

  private static String exam(Score exam) {
    String passed = exam.passed().map(is -> is ? ", passed" : ", not passed").orElse("");
    return Dates.date(StudyDay.of(exam.at()))
        + ": "
        + Figures.percent(exam.share())
        + passed
        + ", "
        + exam.answered()
        + " of "
        + exam.asked()
        + " answered, "
        + Figures.duration(exam.millis())
        + ".";
  }
}

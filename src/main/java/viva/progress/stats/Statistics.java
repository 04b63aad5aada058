package viva.progress.stats;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import viva.progress.History;
import viva.progress.Known;
import viva.progress.PastSitting;
import viva.progress.Review;
import viva.progress.Score;
import viva.progress.Track;

/**
 * All statistics of a learner on a study day, of some banks or of all. What was done is told of
 * every answer that stands; what is known and how often it was right, of those since he last
 * started over.
 *
 * @param today the study day
 * @param diary what was done on each day
 * @param streak days in a row
 * @param calendar a year of days
 * @param forecast what is due on the next days
 * @param retention what would be recalled now
 * @param growth how memory grew
 * @param topics the questions by topic; none where no question has one
 * @param kinds the questions by kind
 * @param calibration how sure against how right, by occasion
 * @param hardest the hardest questions, by occasion
 * @param sure questions whose last try was wrong although the learner was sure, by occasion
 * @param scores the sittings, newest first
 */
public record Statistics(
    int today,
    Diary diary,
    Streak streak,
    Calendar calendar,
    Forecast forecast,
    Retention retention,
    Growth growth,
    List<Group> topics,
    List<Group> kinds,
    Map<Occasion, Calibration> calibration,
    Map<Occasion, List<Hard>> hardest,
    Map<Occasion, List<Known>> sure,
    List<Score> scores) {

  public Statistics {
    topics = List.copyOf(topics);
    kinds = List.copyOf(kinds);
    calibration = Map.copyOf(calibration);
    hardest = Map.copyOf(hardest);
    sure = Map.copyOf(sure);
    scores = List.copyOf(scores);
  }

  /** The statistics of everything that was ever recorded; {@code known} are the banks in reach. */
  public static Statistics of(History history, List<Known> known, int today) {
    return of(history.tracks().toList(), known, history.past().scores(), today);
  }

  /** The statistics of these banks, whose questions are {@code known}. */
  public static Statistics of(
      History history, Collection<String> banks, List<Known> known, int today) {
    List<Track> tracks = banks.stream().flatMap(id -> history.tracksOf(id).stream()).toList();
    List<Score> scores =
        history.past().newestFirst().stream()
            .filter(sitting -> sitting.banks().stream().anyMatch(banks::contains))
            .map(sitting -> score(sitting, banks))
            .filter(score -> score.answered() > 0 || score.isExam())
            .toList();
    return of(tracks, known, scores, today);
  }

  /** Of a sitting over several banks, the part of the one that is looked at. */
  private static Score score(PastSitting sitting, Collection<String> banks) {
    return banks.size() == 1 ? sitting.score(banks.iterator().next()) : sitting.score();
  }

  private static Statistics of(
      List<Track> tracks, List<Known> known, List<Score> scores, int today) {
    Diary diary = Diary.of(tracks.stream());
    List<Tried> tried = Tried.of(known);
    List<Review> tries = tracks.stream().flatMap(track -> track.tries().stream()).toList();
    return new Statistics(
        today,
        diary,
        Streak.of(diary, today),
        Calendar.of(diary, today),
        Forecast.of(known, today),
        Retention.of(known),
        Growth.of(known, today),
        Groups.byTopic(tried),
        Groups.byKind(tried),
        each(occasion -> Calibration.of(on(occasion, tries))),
        each(occasion -> Hard.of(tried, occasion)),
        each(occasion -> sureButWrong(known, occasion)),
        scores);
  }

  private static <T> Map<Occasion, T> each(Function<Occasion, T> value) {
    Map<Occasion, T> each = new EnumMap<>(Occasion.class);
    Arrays.stream(Occasion.values()).forEach(one -> each.put(one, value.apply(one)));
    return each;
  }

  private static List<Review> on(Occasion occasion, List<Review> tries) {
    return tries.stream().filter(occasion::has).toList();
  }

  /** The one missed last first. */
  private static List<Known> sureButWrong(List<Known> known, Occasion occasion) {
    return known.stream()
        .filter(one -> !one.standing().suspended() && one.standing().isSureButWrong())
        .filter(one -> lastTry(one).anyMatch(occasion::has))
        .sorted((a, b) -> Long.compare(lastTime(b), lastTime(a)))
        .toList();
  }

  private static Stream<Review> lastTry(Known one) {
    return one.standing().lastTry().stream();
  }

  private static long lastTime(Known one) {
    return lastTry(one).mapToLong(Review::at).max().orElse(0);
  }

  /** Whether nothing was ever answered. */
  public boolean isEmpty() {
    return diary.isEmpty();
  }

  /** The seven days that end today. */
  public Week thisWeek() {
    return Week.of(diary, growth.now());
  }

  /** The seven days before. */
  public Week lastWeek() {
    return Week.of(diary, growth.lastWeek());
  }

  /** The exams among the sittings, newest first. */
  public List<Score> exams() {
    return scores.stream().filter(Score::isExam).toList();
  }
}

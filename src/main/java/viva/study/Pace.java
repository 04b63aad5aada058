package viva.study;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import viva.progress.Known;
import viva.progress.Review;
import viva.progress.Track;
import viva.question.Kind;

/** How long a learner takes for a question: as long as for it before, or for others of its kind. */
public final class Pace {
  /** So many last answers to a question say how long it takes. */
  private static final int LAST = 5;

  /** So many answers to a kind of question are needed to go by them. */
  private static final int ENOUGH = 5;

  private final Map<Kind, long[]> sums = new EnumMap<>(Kind.class);

  private Pace() {}

  /** The pace that these answers tell. */
  public static Pace of(Stream<Track> tracks) {
    Pace pace = new Pace();
    tracks.flatMap(track -> track.all().stream()).filter(Review::counts).forEach(pace::add);
    return pace;
  }

  private void add(Review review) {
    review
        .kind()
        .ifPresent(
            kind -> {
              long[] sum = sums.computeIfAbsent(kind, k -> new long[2]);
              sum[0] += review.millis();
              sum[1]++;
            });
  }

  /**
   * How many milliseconds a question is likely to take, with reading its feedback; at least one.
   */
  public long millis(Known one) {
    List<Review> answers = one.standing().track().map(Track::counting).orElse(List.of());
    List<Review> last = answers.subList(Math.max(0, answers.size() - LAST), answers.size());
    double mean = last.stream().mapToInt(Review::millis).average().orElse(0);
    return mean > 0 ? Math.round(mean) : millis(one.item().question().kind());
  }

  /** How many milliseconds a question of a kind is likely to take. */
  public long millis(Kind kind) {
    long[] sum = sums.getOrDefault(kind, new long[2]);
    return sum[1] >= ENOUGH && sum[0] > 0 ? Math.max(1, sum[0] / sum[1]) : usual(kind);
  }

  /** A guess, for whoever has answered next to nothing. */
  private static long usual(Kind kind) {
    return switch (kind) {
      case TRUE_FALSE -> 12_000;
      case MULTIPLE_CHOICE, NUMERIC, SHORT_ANSWER, FLASHCARD -> 20_000;
      case MULTIPLE_RESPONSE, CLOZE -> 30_000;
      case ORDERING, MATCHING -> 45_000;
    };
  }
}

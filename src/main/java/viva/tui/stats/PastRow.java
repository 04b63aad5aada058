package viva.tui.stats;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import viva.progress.Score;

/**
 * A sitting of the past.
 *
 * @param when when it began, as the learner's clock had it
 * @param what its banks
 * @param score what it was worth
 */
record PastRow(String when, String what, Score score) {
  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

  /**
   * The row of a score.
   *
   * @param title what the bank of an id is called
   * @param here the learner's offset, in which times are shown
   */
  static PastRow of(Score score, UnaryOperator<String> title, ZoneOffset here) {
    return new PastRow(
        WHEN.format(score.at().withOffsetSameInstant(here)),
        score.banks().stream().map(title).collect(Collectors.joining(", ")),
        score);
  }
}

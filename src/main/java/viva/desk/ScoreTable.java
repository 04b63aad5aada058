package viva.desk;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import viva.bank.Bank;
import viva.progress.Score;
import viva.text.Clean;
import viva.text.Clusters;
import viva.text.Figures;
import viva.text.Width;

/**
 * The sittings of the past, newest first: when, bank, mode, score, how many questions, time. As a
 * table that fits a window of 80 columns, or as sentences.
 */
public final class ScoreTable {
  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
  private static final int WHEN_COLUMNS = 16;
  private static final int BANK_COLUMNS = 20;
  private static final int MODE_COLUMNS = 8;
  private static final int SCORE_COLUMNS = 5;
  private static final int ANSWERED_COLUMNS = 8;
  private static final int TIME_COLUMNS = 11;

  private ScoreTable() {}

  /** What stands over the columns. */
  public static String heading() {
    return row("when", "bank", "mode", "score", "answered", "time");
  }

  /** One row a sitting under the heading's columns; empty where there is none. */
  public static List<String> lines(Desk desk) {
    return desk.history().past().scores().stream()
        .map(
            score ->
                row(
                    when(score, desk),
                    banks(score, desk),
                    score.mode(),
                    Figures.percent(score.share()),
                    answered(score),
                    Figures.duration(score.millis())))
        .toList();
  }

  /** One sentence a sitting; empty where there is none. */
  public static List<String> sentences(Desk desk) {
    return desk.history().past().scores().stream()
        .map(
            score ->
                String.join(
                    ", ",
                    when(score, desk),
                    banks(score, desk),
                    score.mode(),
                    Figures.percent(score.share()) + passed(score),
                    answered(score) + " answered",
                    Figures.duration(score.millis()) + "."))
        .toList();
  }

  private static String passed(Score score) {
    return score.passed().map(passed -> passed ? ", passed" : ", not passed").orElse("");
  }

  private static String row(
      String when, String bank, String mode, String score, String answered, String time) {
    return String.join(
        "  ",
        left(when, WHEN_COLUMNS),
        left(bank, BANK_COLUMNS),
        left(mode, MODE_COLUMNS),
        right(score, SCORE_COLUMNS),
        right(answered, ANSWERED_COLUMNS),
        right(time, TIME_COLUMNS));
  }

  private static String when(Score score, Desk desk) {
    OffsetDateTime here = score.at().withOffsetSameInstant(desk.now().getOffset());
    return WHEN.format(here);
  }

  private static String answered(Score score) {
    return score.answered() + " of " + score.asked();
  }

  private static String banks(Score score, Desk desk) {
    return String.join(
        ", ",
        score.banks().stream()
            .map(id -> desk.shelf().bank(id).map(Bank::title).orElse(id))
            .map(Clean::line)
            .toList());
  }

  private static String left(String text, int columns) {
    String cut = cut(text, columns);
    return cut + " ".repeat(columns - Width.of(cut));
  }

  private static String right(String text, int columns) {
    return " ".repeat(Math.max(0, columns - Width.of(text))) + text;
  }

  private static String cut(String text, int columns) {
    if (Width.of(text) <= columns) {
      return text;
    }
    StringBuilder kept = new StringBuilder();
    int used = 1;
    for (String cluster : Clusters.of(text)) {
      used += Width.ofCluster(cluster);
      if (used > columns) {
        break;
      }
      kept.append(cluster);
    }
    return kept.toString().stripTrailing() + "…";
  }
}

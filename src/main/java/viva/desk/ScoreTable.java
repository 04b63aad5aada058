package viva.desk;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import viva.bank.Bank;
import viva.progress.Score;
import viva.text.Clean;
import viva.text.Figures;
import viva.text.Width;

/** The sittings of the past as rows of text: when, bank, mode, score, time. */
public final class ScoreTable {
  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
  private static final int BANK_COLUMNS = 28;

  private ScoreTable() {}

  /** One row a sitting, newest first; empty where there is none. */
  public static List<String> lines(Desk desk) {
    List<String> lines = new ArrayList<>();
    desk.history().scores().forEach(score -> lines.add(line(score, desk)));
    return lines;
  }

  private static String line(Score score, Desk desk) {
    OffsetDateTime here = score.at().withOffsetSameInstant(desk.now().getOffset());
    String points = Figures.points(score.won()) + "/" + Figures.points(score.possible());
    String of = score.answered() + " of " + score.asked() + (score.finished() ? "" : ", left");
    return String.join(
        "  ",
        WHEN.format(here),
        padded(banks(score, desk)),
        score.mode(),
        left(Figures.percent(score.share()), 5),
        left(points, 7),
        Figures.duration(score.millis()),
        "(" + of + ")");
  }

  private static String banks(Score score, Desk desk) {
    return String.join(
        ", ",
        score.banks().stream()
            .map(id -> desk.shelf().bank(id).map(Bank::title).orElse(id))
            .map(Clean::line)
            .toList());
  }

  private static String padded(String text) {
    String cut = text;
    while (Width.of(cut) > BANK_COLUMNS) {
      cut = cut.substring(0, cut.offsetByCodePoints(cut.length(), -1));
    }
    return cut + " ".repeat(BANK_COLUMNS - Width.of(cut));
  }

  private static String left(String text, int columns) {
    return " ".repeat(Math.max(0, columns - text.length())) + text;
  }
}

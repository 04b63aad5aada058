package viva.tui.screen;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import viva.progress.Score;
import viva.text.Clean;
import viva.text.Figures;
import viva.text.Width;
import viva.tui.model.Binding;
import viva.tui.model.Effect;
import viva.tui.model.Frame;
import viva.tui.model.Message;
import viva.tui.model.Screen;
import viva.tui.model.Turn;
import viva.tui.page.Flow;
import viva.tui.page.Line;
import viva.tui.page.Page;
import viva.tui.page.Style;

/**
 * The sittings of the past, newest first.
 *
 * @param rows one a sitting
 */
public record ScoresScreen(List<Row> rows) implements Screen {
  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

  public ScoresScreen {
    rows = List.copyOf(rows);
  }

  /**
   * A sitting.
   *
   * @param when when it began, as the learner's clock had it
   * @param what its banks
   * @param score what it was worth
   */
  public record Row(String when, String what, Score score) {}

  /**
   * The screen of these scores.
   *
   * @param title what the bank of an id is called
   * @param here the learner's offset, in which times are shown
   */
  public static ScoresScreen of(List<Score> scores, UnaryOperator<String> title, ZoneOffset here) {
    return new ScoresScreen(
        scores.stream()
            .map(
                score ->
                    new Row(
                        WHEN.format(score.at().withOffsetSameInstant(here)),
                        score.banks().stream().map(title).collect(Collectors.joining(", ")),
                        score))
            .toList());
  }

  @Override
  public String name() {
    return "scores";
  }

  @Override
  public Page page(int columns, int rowCount) {
    int width = Frame.textWidth(columns);
    List<Line> lines = new ArrayList<>();
    rows.forEach(row -> lines.addAll(lines(row, width)));
    if (rows.isEmpty()) {
      lines.addAll(Flow.plain("No sitting yet. Enter on home begins one.", width, Style.PLAIN));
    }
    return Frame.page(Line.of(" Scores", Style.TITLE), lines, this, columns);
  }

  private static List<Line> lines(Row row, int width) {
    Score score = row.score();
    String share = Figures.percent(score.share());
    String points = Figures.points(score.won()) + " of " + Figures.points(score.possible());
    String left =
        score.finished() ? "" : ", left after " + score.answered() + " of " + score.asked();
    String what = score.mode() + left + ", " + Figures.duration(score.millis());
    String both = points + "   " + share;
    boolean fits = Width.of(what) + Width.of(both) + 4 <= width;
    Line second = Line.of("  " + Flow.cut(what, width - Width.of(share) - 4), Style.DIM);
    return List.of(
        Line.of(row.when() + "  ", Style.DIM)
            .and(Flow.cut(Clean.line(row.what()), width - row.when().length() - 2), Style.PLAIN),
        second.right(fits ? both : share, Style.EMPHASIS, width));
  }

  @Override
  public List<Binding> bindings() {
    return List.of(
        Binding.told("↑↓", "scroll"),
        Binding.quiet("Esc", "home", now -> home()),
        Binding.quiet("Enter", "home", now -> home()),
        Binding.quiet("Ctrl-C", "home", now -> home()),
        Binding.told("?", "help"),
        Binding.of("q", "home", now -> home()));
  }

  private Turn home() {
    return Turn.to(this, new Effect.Home());
  }

  @Override
  public Turn update(Message message, long now) {
    return Turn.ignored(this);
  }
}

package viva.tui.stats;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import viva.desk.stats.RateWords;
import viva.progress.stats.Group;
import viva.progress.stats.Rate;
import viva.progress.stats.Statistics;
import viva.text.Figures;
import viva.text.Width;
import viva.tui.chart.Bar;
import viva.tui.model.Binding;
import viva.tui.page.Line;
import viva.tui.page.Style;

/** How often the first try was right, by topic or by kind. */
final class GroupPage implements StatsPage {
  private static final int MARK = 2;
  private static final int BAR = 12;
  private static final int SHARE = 7;
  private static final int TRIES = 11;
  private static final int RECALL = 8;
  private static final int SEEN = 9;

  private final String name;
  private final Function<Statistics, List<Group>> groups;
  private final String none;

  private GroupPage(String name, Function<Statistics, List<Group>> groups, String none) {
    this.name = name;
    this.groups = groups;
    this.none = none;
  }

  static GroupPage topics() {
    return new GroupPage("topics", Statistics::topics, RateWords.NO_TOPIC);
  }

  static GroupPage kinds() {
    return new GroupPage("kinds", Statistics::kinds, RateWords.NO_TRY);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public boolean isApart() {
    return true;
  }

  @Override
  public String lack(Shown shown, At at) {
    List<Group> all = groups.apply(shown.statistics());
    return all.isEmpty() ? none : RateWords.lack(all, at.occasion());
  }

  @Override
  public int rows(Shown shown, At at) {
    return groups.apply(shown.statistics()).size();
  }

  @Override
  public Optional<At> moved(Shown shown, At at, Move move) {
    return Rows.moved(at, move, rows(shown, at));
  }

  @Override
  public List<Binding> arrows(At at) {
    return Rows.ARROWS;
  }

  @Override
  public List<Line> lines(Shown shown, At at, Window window) {
    List<Group> all = groups.apply(shown.statistics());
    List<Line> lines = new ArrayList<>();
    lines.addAll(Said.lines(RateWords.weakest(all, at.occasion()), window.width(), Style.PLAIN));
    if (!window.isBrief()) {
      lines.add(Line.BLANK);
    }
    if (!window.isNarrow()) {
      lines.add(Line.of(heading(window.width()), Style.DIM));
    }
    for (int i = 0; i < all.size(); i++) {
      boolean here = i == at.row();
      lines.add(row(all.get(i), here, at, window).clicked(i).focused(here));
      if (here) {
        numbers(all.get(i), at, window).forEach(line -> lines.add(line.focused(at.row() > 0)));
      }
    }
    return lines;
  }

  /** Behind the whole name where the row had to cut it. */
  private static List<Line> numbers(Group group, At at, Window window) {
    String numbers = RateWords.numbers(group, at.occasion());
    boolean cut = Width.of(RateWords.name(group)) > nameColumns(window);
    String words = cut ? RateWords.name(group) + ": " + numbers : numbers;
    return Said.indented(words, window.width(), MARK, Style.EMPHASIS);
  }

  private static int nameColumns(Window window) {
    int width = window.width();
    return window.isNarrow() ? width - MARK - SHARE - TRIES : nameColumns(width) - MARK;
  }

  private static int nameColumns(int width) {
    return width - MARK - BAR - SHARE - TRIES - RECALL - SEEN;
  }

  private static String heading(int width) {
    return " ".repeat(MARK + nameColumns(width))
        + Said.left("right at first try", BAR + SHARE)
        + Said.right("tries", TRIES)
        + Said.right("recall", RECALL)
        + Said.right("seen", SEEN);
  }

  private static Line row(Group group, boolean here, At at, Window window) {
    Rate rate = group.rate(at.occasion());
    String share = rate.isEmpty() ? "–" : Figures.percent(rate.share());
    String tries = rate.right() + "/" + rate.tries();
    String name = RateWords.name(group);
    if (window.isNarrow()) {
      return Said.row(here, Said.left(name, nameColumns(window)))
          .and(Said.right(share, SHARE) + Said.right(tries, TRIES), Style.DIM);
    }
    String recall = group.seen() == 0 ? "–" : Figures.percent(group.recall());
    return Said.row(here, Said.left(name, nameColumns(window)) + "  ")
        .and(Bar.of(rate.share(), BAR), Style.ACCENT)
        .and(Said.right(share, SHARE), Style.PLAIN)
        .and(Said.right(tries, TRIES), Style.DIM)
        .and(Said.right(recall, RECALL), Style.DIM)
        .and(Said.right(group.seen() + "/" + group.questions(), SEEN), Style.DIM);
  }
}

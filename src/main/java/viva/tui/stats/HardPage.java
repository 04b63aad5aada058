package viva.tui.stats;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import viva.desk.stats.RateWords;
import viva.progress.Known;
import viva.progress.stats.Hard;
import viva.progress.stats.Rate;
import viva.text.Figures;
import viva.tui.model.Binding;
import viva.tui.page.Flow;
import viva.tui.page.Line;
import viva.tui.page.Style;

/** The questions that are missed most, to practise from. */
final class HardPage implements StatsPage {
  private static final int SHARE = 5;
  private static final int TRIES = 7;
  private static final int INDENT = SHARE + TRIES + 4;

  @Override
  public String name() {
    return "hardest";
  }

  @Override
  public boolean isApart() {
    return true;
  }

  @Override
  public String lack(Shown shown, At at) {
    return RateWords.noHardest(shown.statistics(), at.occasion());
  }

  private static List<Hard> hardest(Shown shown, At at) {
    return shown.statistics().hardest().get(at.occasion());
  }

  @Override
  public List<Known> toPractise(Shown shown, At at) {
    return hardest(shown, at).stream().map(Hard::known).toList();
  }

  @Override
  public int rows(Shown shown, At at) {
    return hardest(shown, at).size();
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
    List<Hard> hardest = hardest(shown, at);
    int width = window.width();
    List<Line> lines = new ArrayList<>();
    String verdict =
        Figures.count(hardest.size(), "question")
            + " right least often at the first try, hardest first; many tries weigh more than few.";
    lines.addAll(Said.lines(verdict, width, Style.PLAIN));
    if (!window.isBrief()) {
      lines.add(Line.BLANK);
    }
    for (int i = 0; i < hardest.size(); i++) {
      boolean here = i == at.row();
      String share = share(hardest.get(i).rate());
      String stem = RateWords.stem(hardest.get(i).known());
      if (here) {
        lines.addAll(whole(hardest.get(i), share, stem, i, width));
      } else {
        String cut = Flow.cut(stem, width - INDENT);
        lines.add(Said.row(false, share + "  " + cut).clicked(i));
      }
    }
    return lines;
  }

  private static String share(Rate rate) {
    String tries = rate.right() + "/" + rate.tries();
    return Said.right(Figures.percent(rate.share()), SHARE) + Said.right(tries, TRIES);
  }

  /** The row at hand with its question unabridged and its numbers. */
  private static List<Line> whole(Hard hard, String share, String stem, int row, int width) {

    List<Line> lines = new ArrayList<>();
    List<Line> words = Flow.plain(stem, width - INDENT, Style.ACCENT);
    for (int i = 0; i < words.size(); i++) {
      Line line =
          i == 0
              ? Said.row(true, share + "  " + words.get(0).text())
              : words.get(i).indented(INDENT);
      lines.add(line.clicked(row).focused(row > 0));
    }
    Said.indented(RateWords.hard(hard) + ".", width, INDENT, Style.EMPHASIS)
        .forEach(line -> lines.add(line.clicked(row).focused(row > 0)));
    return lines;
  }
}

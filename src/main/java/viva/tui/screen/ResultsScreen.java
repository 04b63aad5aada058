package viva.tui.screen;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import viva.question.Verdict;
import viva.session.Asked;
import viva.session.Given;
import viva.session.Plan;
import viva.session.Sitting;
import viva.session.Sitting.Phase;
import viva.session.Step;
import viva.session.Tally;
import viva.text.Clean;
import viva.text.Figures;
import viva.text.Markup;
import viva.text.Width;
import viva.tui.answer.Verdicts;
import viva.tui.model.Binding;
import viva.tui.model.Effect;
import viva.tui.model.Footer;
import viva.tui.model.Frame;
import viva.tui.model.Keys;
import viva.tui.model.Message;
import viva.tui.model.Screen;
import viva.tui.model.Turn;
import viva.tui.page.Line;
import viva.tui.page.Page;
import viva.tui.page.Style;

/**
 * How a sitting went.
 *
 * @param sitting the sitting, done
 * @param look the questions of the paper to look at again
 * @param cursor which of them is at hand
 * @param lastTime what an earlier sitting was worth, in words, or empty
 * @param trouble why answers were not kept, if they were not
 */
public record ResultsScreen(
    Sitting sitting, List<Integer> look, int cursor, String lastTime, Optional<String> trouble)
    implements Screen {
  private static final int BAR = 8;

  static ResultsScreen of(Sitting sitting, String lastTime, Optional<String> trouble) {
    List<Integer> look =
        IntStream.range(0, sitting.paper().size())
            .filter(i -> sitting.flagged().contains(i) || missed(sitting, i))
            .filter(i -> sitting.first(i).isPresent())
            .boxed()
            .toList();
    return new ResultsScreen(sitting, look, 0, lastTime, trouble);
  }

  private static boolean missed(Sitting sitting, int index) {
    return sitting.first(index).filter(given -> given.score() < 1).isPresent();
  }

  @Override
  public String name() {
    return "results";
  }

  @Override
  public List<Binding> bindings() {
    List<Binding> bindings = new ArrayList<>();
    if (!look.isEmpty()) {
      bindings.add(Binding.of("Enter", "look", now -> look(cursor)));
      bindings.add(Binding.told("↑↓", "choose"));
    }
    if (look.stream().anyMatch(index -> missed(sitting, index))) {
      bindings.add(Binding.of("r", "retry the missed", now -> retry()));
    }
    if (!left().isEmpty()) {
      bindings.add(Binding.of("g", "go on", this::goOn));
    }
    if (sitting.lastGiven().isPresent()) {
      bindings.add(Binding.of("u", "undo the last mark", this::undo));
    }
    bindings.add(Binding.told("?", "help"));
    bindings.add(Binding.quiet("Ctrl-C", "home", now -> Turn.to(this, new Effect.Home())));
    bindings.add(Binding.of("q", "home", now -> Turn.to(this, new Effect.Home())));
    return bindings;
  }

  /** The questions still to come, if the sitting was left. */
  private List<Integer> left() {
    return sitting.queue();
  }

  private Turn look(int row) {
    int index = look.get(row);
    Asked asked = sitting.paper().get(index);
    return Turn.over(this, new LookScreen(asked, sitting.first(index).orElseThrow()));
  }

  private Turn retry() {
    List<Asked> missed =
        look.stream().filter(index -> missed(sitting, index)).map(sitting.paper()::get).toList();
    List<String> banks = missed.stream().map(asked -> asked.bank().id()).distinct().toList();
    Plan plan = Plan.of(missed.stream().map(Asked::id).toList());
    return Turn.to(this, new Effect.Begin(banks, plan));
  }

  private Turn goOn(long now) {
    Sitting again =
        Sitting.resume(sitting.paper(), sitting.plan(), sitting.given(), sitting.flagged());
    return Turn.to(QuizScreen.of(again, lastTime, now));
  }

  private Turn undo(long now) {
    Step step = sitting.undo();
    return step.sitting().phase() == Phase.ASKING
        ? Turn.to(QuizScreen.of(step.sitting(), lastTime, now), new Effect.Keep(step.facts()))
        : Turn.to(this);
  }

  @Override
  public Turn update(Message message, long now) {
    if (message instanceof Message.Kept kept) {
      return Turn.to(new ResultsScreen(sitting, look, cursor, lastTime, kept.trouble()));
    }
    if (message instanceof Message.Choose choose) {
      return look(choose.target());
    }
    if (message instanceof Message.Press press && !look.isEmpty()) {
      if (Keys.isDown(press.key())) {
        return Turn.to(at(Math.min(cursor + 1, look.size() - 1)));
      }
      if (Keys.isUp(press.key())) {
        return Turn.to(at(Math.max(cursor - 1, 0)));
      }
    }
    return Turn.ignored(this);
  }

  private ResultsScreen at(int row) {
    return new ResultsScreen(sitting, look, row, lastTime, trouble);
  }

  @Override
  public Page page(int columns, int rows) {
    int width = Frame.textWidth(columns);
    List<Line> lines = new ArrayList<>(summary(width));
    trouble.ifPresent(why -> lines.addAll(QuestionPage.note(why, Style.ALARM, width)));
    lines.addAll(topics(width));
    lines.addAll(toLookAt(width));
    String title = Clean.line(sitting.current().bank().title());
    return new Page(
        List.of(
            Line.of(" " + QuizHead.cut(title, columns - 12) + " · results", Style.TITLE),
            Frame.rule(columns)),
        Frame.margin(lines),
        List.of(Footer.of(this, columns)));
  }

  private List<Line> summary(int width) {
    Tally tally = sitting.tally();
    List<Line> lines = new ArrayList<>();
    String points = Figures.points(tally.won()) + " of " + Figures.points(tally.possible());
    Line score =
        Line.of("  " + points, Style.TITLE)
            .and("   " + Figures.percent(tally.share()) + "   ", Style.TITLE);
    lines.add(score.right(lastTime, Style.DIM, width));
    if (score.right(lastTime, Style.DIM, width).width() == score.width() && !lastTime.isEmpty()) {
      lines.add(Line.of("  " + lastTime, Style.DIM));
    }
    Line counts =
        Line.of("  ✓ " + tally.right(), Style.RIGHT)
            .and("   ~ " + (tally.nearly() + tally.partly()), Style.NEARLY)
            .and("   ✗ " + tally.wrong(), Style.WRONG);
    long each = tally.answered() == 0 ? 0 : tally.millis() / tally.answered();
    String time = Figures.duration(tally.millis()) + ", " + Figures.duration(each) + " a question";
    lines.add(counts.right(time, Style.DIM, width));
    if (tally.answered() < sitting.paper().size()) {
      String answered = tally.answered() + " of " + sitting.paper().size() + " questions answered";
      lines.add(Line.of("  " + answered, Style.DIM));
    }
    return lines;
  }

  /** Points won and possible by topic, where there is more than one. */
  private List<Line> topics(int width) {
    Map<String, double[]> sums = new LinkedHashMap<>();
    for (int i = 0; i < sitting.paper().size(); i++) {
      Optional<Given> given = sitting.first(i);
      Asked asked = sitting.paper().get(i);
      for (String topic : given.isPresent() ? asked.item().topics() : List.<String>of()) {
        double[] sum = sums.computeIfAbsent(asked.bank().topicName(topic), name -> new double[2]);
        sum[0] += given.orElseThrow().score() * asked.item().points();
        sum[1] += asked.item().points();
      }
    }
    List<Line> lines = new ArrayList<>();
    if (sums.size() > 1) {
      lines.add(Line.BLANK);
      lines.add(Line.of("By topic", Style.EMPHASIS));
      sums.forEach((name, sum) -> lines.add(topic(name, sum, width)));
    }
    return lines;
  }

  private static Line topic(String name, double[] sum, int width) {
    int room = Math.max(10, Math.min(46, width - BAR - 14));
    String cut = QuizHead.cut(Clean.line(name), room);
    int full = (int) Math.round(sum[0] / sum[1] * BAR);
    return Line.of(cut + " ".repeat(room - Width.of(cut) + 1), Style.PLAIN)
        .and("█".repeat(full), Style.ACCENT)
        .and("░".repeat(BAR - full), Style.DIM)
        .and(" " + Figures.points(sum[0]) + "/" + Figures.points(sum[1]), Style.DIM);
  }

  private List<Line> toLookAt(int width) {
    List<Line> lines = new ArrayList<>();
    if (look.isEmpty()) {
      return lines;
    }
    lines.add(Line.BLANK);
    lines.add(Line.of("To look at again", Style.EMPHASIS));
    for (int row = 0; row < look.size(); row++) {
      int index = look.get(row);
      Verdict verdict = sitting.first(index).orElseThrow().verdict();
      String stem = Markup.plain(sitting.paper().get(index).item().question().stem());
      String flag = sitting.flagged().contains(index) ? " (flagged)" : "";
      String text = QuizHead.cut(Clean.line(stem), width - 4 - Width.of(flag)) + flag;
      boolean at = row == cursor;
      lines.add(
          Line.of(at ? "▸ " : "  ", Style.ACCENT)
              .and(Verdicts.symbol(verdict) + " ", Verdicts.style(verdict))
              .and(text, at ? Style.ACCENT : Style.PLAIN)
              .clicked(row)
              .focused(at));
    }
    return lines;
  }
}

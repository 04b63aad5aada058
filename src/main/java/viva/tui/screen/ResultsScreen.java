package viva.tui.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import viva.desk.Backdrop;
import viva.session.Asked;
import viva.session.Plan;
import viva.session.Sitting;
import viva.session.Sitting.Phase;
import viva.session.Step;
import viva.tui.model.Binding;
import viva.tui.model.Effect;
import viva.tui.model.Keys;
import viva.tui.model.Message;
import viva.tui.model.Screen;
import viva.tui.model.Turn;
import viva.tui.page.Page;

/**
 * How a sitting went.
 *
 * @param sitting the sitting, done
 * @param look the questions of the paper to look at again
 * @param cursor which of them is at hand
 * @param backdrop what is shown beside the sitting
 * @param trouble why answers were not kept, if they were not
 */
public record ResultsScreen(
    Sitting sitting, List<Integer> look, int cursor, Backdrop backdrop, Optional<String> trouble)
    implements Screen {
  static ResultsScreen of(Sitting sitting, Backdrop backdrop, Optional<String> trouble) {
    List<Integer> look =
        IntStream.range(0, sitting.paper().size())
            .filter(i -> sitting.flagged().contains(i) || missed(sitting, i))
            .filter(i -> sitting.first(i).isPresent())
            .boxed()
            .toList();
    return new ResultsScreen(sitting, look, 0, backdrop, trouble);
  }

  static boolean missed(Sitting sitting, int index) {
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
    if (!sitting.queue().isEmpty()) {
      bindings.add(Binding.of("g", "go on", this::goOn));
    }
    if (sitting.lastGiven().isPresent()) {
      bindings.add(Binding.of("u", "undo", this::undo));
    }
    bindings.add(Binding.of("s", "stats", now -> Turn.to(this, statistics(sitting.paper()))));
    bindings.add(Binding.told("?", "help"));
    bindings.add(Binding.quiet("Ctrl-C", "home", now -> Turn.to(this, new Effect.Home())));
    bindings.add(Binding.of("q", "home", now -> Turn.to(this, new Effect.Home())));
    return bindings;
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

  /** The statistics of the banks of a paper. */
  static Effect statistics(List<Asked> paper) {
    return new Effect.Statistics(
        paper.stream().map(asked -> asked.bank().id()).distinct().toList());
  }

  private Turn goOn(long now) {
    Sitting again =
        Sitting.resume(
            sitting.paper(),
            sitting.plan(),
            sitting.given(),
            sitting.flagged(),
            sitting.suspended());
    return Turn.to(QuizScreen.of(again, backdrop, now).troubled(trouble));
  }

  private Turn undo(long now) {
    Step step = sitting.undo();
    return step.sitting().phase() == Phase.ASKING
        ? Turn.to(QuizScreen.of(step.sitting(), backdrop, now), new Effect.Keep(step.facts()))
        : Turn.to(this);
  }

  @Override
  public Turn update(Message message, long now) {
    if (message instanceof Message.Kept kept) {
      return Turn.to(new ResultsScreen(sitting, look, cursor, backdrop, kept.trouble()));
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
    return new ResultsScreen(sitting, look, row, backdrop, trouble);
  }

  @Override
  public Page page(int columns, int rows) {
    return ResultsPage.of(this, columns, rows);
  }
}

package viva.tui.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import viva.session.Asked;
import viva.session.ExamSitting;
import viva.session.Given;
import viva.session.Plan;
import viva.tui.model.Binding;
import viva.tui.model.Effect;
import viva.tui.model.Keys;
import viva.tui.model.Message;
import viva.tui.model.Screen;
import viva.tui.model.Turn;
import viva.tui.page.Page;

/**
 * What an exam was worth, question by question.
 *
 * @param exam the exam, handed in
 * @param number the number of its paper
 * @param timeIsUp whether it was handed in because the time was over
 * @param cursor which question is at hand
 * @param trouble why answers were not kept, if they were not
 */
public record ExamResultsScreen(
    ExamSitting exam, String number, boolean timeIsUp, int cursor, Optional<String> trouble)
    implements Screen {

  /** The results of an exam that was handed in. */
  public static ExamResultsScreen of(
      ExamSitting exam, String number, boolean timeIsUp, Optional<String> trouble) {
    return new ExamResultsScreen(exam, number, timeIsUp, 0, trouble);
  }

  @Override
  public String name() {
    return "results";
  }

  @Override
  public List<Binding> bindings() {
    List<Binding> bindings = new ArrayList<>();
    bindings.add(Binding.of("Enter", "look", now -> look(cursor)));
    bindings.add(Binding.told("↑↓", "choose"));
    if (!missed().isEmpty()) {
      bindings.add(Binding.of("r", "practise the missed", now -> retry()));
    }
    bindings.add(
        Binding.of("s", "stats", now -> Turn.to(this, ResultsScreen.statistics(exam.paper()))));
    bindings.add(Binding.told("?", "help"));
    bindings.add(Binding.quiet("Ctrl-C", "home", now -> Turn.to(this, new Effect.Home())));
    bindings.add(Binding.of("q", "home", now -> Turn.to(this, new Effect.Home())));
    return bindings;
  }

  /** The answer that counts for a question, or that there was none. */
  Given given(int index) {
    return exam.answer(index).orElseGet(() -> exam.unanswered(index));
  }

  private Turn look(int index) {
    return Turn.over(this, new LookScreen(exam.paper().get(index), given(index)));
  }

  private List<Asked> missed() {
    List<Asked> missed = new ArrayList<>();
    for (int i = 0; i < exam.paper().size(); i++) {
      if (given(i).missed()) {
        missed.add(exam.paper().get(i));
      }
    }
    return missed;
  }

  private Turn retry() {
    Plan plan = Plan.of(missed().stream().map(Asked::id).toList());
    return Turn.to(this, new Effect.Begin(List.of(exam.current().bank().id()), plan));
  }

  @Override
  public Turn update(Message message, long now) {
    if (message instanceof Message.Kept kept) {
      return Turn.to(new ExamResultsScreen(exam, number, timeIsUp, cursor, kept.trouble()));
    }
    if (message instanceof Message.Choose choose) {
      return look(choose.target());
    }
    if (message instanceof Message.Press press) {
      if (Keys.isDown(press.key())) {
        return Turn.to(at(Math.min(cursor + 1, exam.paper().size() - 1)));
      }
      if (Keys.isUp(press.key())) {
        return Turn.to(at(Math.max(cursor - 1, 0)));
      }
    }
    return Turn.ignored(this);
  }

  private ExamResultsScreen at(int row) {
    return new ExamResultsScreen(exam, number, timeIsUp, row, trouble);
  }

  @Override
  public Page page(int columns, int rows) {
    return ExamResultsPage.of(this, columns, rows);
  }
}

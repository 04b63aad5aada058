package viva.tui.screen;

import java.util.ArrayList;
import java.util.List;
import viva.bank.Bank;
import viva.desk.ExamRules;
import viva.session.ExamPaper;
import viva.session.Plan;
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
 * What an exam is about to be, before its clock runs.
 *
 * @param bank the bank that examines
 * @param plan how many questions and minutes
 * @param drawn whether the plan has the seed of its paper already
 */
public record ExamIntro(Bank bank, Plan plan, boolean drawn) implements Screen {

  /** An exam by the rules of its bank. */
  static ExamIntro of(Bank bank) {
    return new ExamIntro(bank, Plan.exam(bank.exam()), false);
  }

  @Override
  public String name() {
    return "exam";
  }

  /** How many questions there will be. */
  private int count() {
    return ExamPaper.draw(bank, plan).size();
  }

  private List<String> rules() {
    return ExamRules.sentences(bank, bank.exam().marking(), count(), plan.minutes());
  }

  @Override
  public Page page(int columns, int rows) {
    int width = Frame.textWidth(columns);
    List<Line> lines = new ArrayList<>();
    for (String sentence : rules()) {
      lines.addAll(Flow.plain(sentence, width, Style.PLAIN));
    }
    if (plan.minutes() > 0) {
      lines.add(Line.BLANK);
      String advice = "The clock runs from the first question on, whether viva runs or not.";
      lines.addAll(Flow.plain(advice, width, Style.DIM));
    }
    return Frame.page(Frame.title(bank.title(), "exam", columns), lines, this, columns);
  }

  @Override
  public List<Binding> bindings() {
    List<Binding> bindings = new ArrayList<>();
    if (count() > 0) {
      bindings.add(
          Binding.of(
              "Enter",
              "begin",
              now -> Turn.to(this, new Effect.Begin(List.of(bank.id()), plan, drawn))));
    }
    bindings.add(Binding.of("q", "back", now -> Turn.away()));
    bindings.add(Binding.quiet("Ctrl-C", "back", now -> Turn.away()));
    bindings.add(Binding.told("?", "help"));
    bindings.add(Binding.of("Esc", "back", now -> Turn.away()));
    return bindings;
  }

  @Override
  public Turn update(Message message, long now) {
    return Turn.ignored(this);
  }
}

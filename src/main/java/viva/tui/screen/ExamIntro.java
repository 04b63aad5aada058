package viva.tui.screen;

import java.util.ArrayList;
import java.util.List;
import viva.bank.Bank;
import viva.bank.Exam;
import viva.question.Kind;
import viva.session.Plan;
import viva.text.Figures;
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
 */
record ExamIntro(Bank bank, Plan plan) implements Screen {

  static ExamIntro of(Bank bank) {
    Exam exam = bank.exam();
    return new ExamIntro(bank, Plan.exam(exam));
  }

  @Override
  public String name() {
    return "exam";
  }

  /** How many questions there will be. */
  private long count() {
    long all = bank.items().stream().filter(i -> i.question().kind() != Kind.FLASHCARD).count();
    return plan.count() == 0 ? all : Math.min(plan.count(), all);
  }

  @Override
  public Page page(int columns, int rows) {
    int width = Frame.textWidth(columns);
    List<Line> lines = new ArrayList<>();
    for (String sentence : sentences(bank, plan, count())) {
      lines.addAll(Flow.plain(sentence, width, Style.PLAIN));
    }
    if (plan.minutes() > 0) {
      lines.add(Line.BLANK);
      String advice = "The clock runs from the first question on, whether viva runs or not.";
      lines.addAll(Flow.plain(advice, width, Style.DIM));
    }
    return Frame.page(Frame.title(bank.title(), "exam", columns), lines, this, columns);
  }

  /** The rules of an exam, a sentence each. */
  static List<String> sentences(Bank bank, Plan plan, long count) {
    Exam exam = bank.exam();
    List<String> sentences = new ArrayList<>();
    String time =
        plan.minutes() == 0
            ? ", no time limit."
            : ", " + Figures.count(plan.minutes(), "minute") + ".";
    sentences.add(Figures.count(count, "question") + time);
    if (exam.pass() > 0) {
      sentences.add("To pass takes " + Figures.percent(exam.pass()) + " of the points.");
    }
    if (exam.certainty()) {
      sentences.add(
          "You say how sure you are of each answer. Guessing: 1 point if right, none lost. Fairly"
              + " sure: 2, or 2 lost. Sure: 3, or 6 lost.");
    } else if (exam.negative() > 0) {
      sentences.add("A wrong answer loses " + Figures.percent(exam.negative()) + " of its points.");
    }
    sentences.add(
        "Answer in any order and as often as you like; the last answer counts. What was right you"
            + " see once you hand in.");
    return sentences;
  }

  @Override
  public List<Binding> bindings() {
    List<Binding> bindings = new ArrayList<>();
    if (count() > 0) {
      bindings.add(
          Binding.of(
              "Enter", "begin", now -> Turn.to(this, new Effect.Begin(List.of(bank.id()), plan))));
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

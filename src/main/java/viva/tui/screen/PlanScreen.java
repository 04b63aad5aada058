package viva.tui.screen;

import java.util.ArrayList;
import java.util.List;
import viva.bank.Bank;
import viva.desk.ExamPlanner;
import viva.tui.answer.TextField;
import viva.tui.model.Binding;
import viva.tui.model.Effect;
import viva.tui.model.Frame;
import viva.tui.model.Message;
import viva.tui.model.Screen;
import viva.tui.model.Turn;
import viva.tui.page.Flow;
import viva.tui.page.Line;
import viva.tui.page.Page;
import viva.tui.page.Span;
import viva.tui.page.Style;

/**
 * The form in which an exam on a bank is planned for: its date, and what that comes to.
 *
 * @param bank the bank
 * @param planner knows what a date comes to
 * @param field the date as it is written so far
 * @param outlook what that date comes to, which takes a while to reckon
 */
public record PlanScreen(Bank bank, ExamPlanner planner, TextField field, String outlook)
    implements Screen {
  private static final String ADVICE =
      "When is your exam on this bank? viva then says how many new questions a day it takes, and"
          + " study keeps to it. Leave it empty to plan for none.";
  private static final String HINT = "  as 2026-12-12, or +20 for 20 days from today";
  private static final int DATE_COLUMNS = 14;

  /** The form for a bank. */
  public static PlanScreen of(Bank bank, ExamPlanner planner) {
    return of(bank, planner, TextField.EMPTY.insert(planner.planned()));
  }

  private static PlanScreen of(Bank bank, ExamPlanner planner, TextField field) {
    return new PlanScreen(bank, planner, field, planner.outlook(field.text()));
  }

  @Override
  public String name() {
    return "plan";
  }

  @Override
  public boolean types() {
    return true;
  }

  @Override
  public Object view() {
    return name();
  }

  @Override
  public Page page(int columns, int rows) {
    int width = Frame.textWidth(columns);
    List<Line> lines = new ArrayList<>(Flow.plain(ADVICE, width, Style.PLAIN));
    lines.add(Line.BLANK);
    Line line =
        new Line(
            List.of(
                new Span("Date  ", Style.PLAIN),
                new Span("▸ ", Style.ACCENT),
                field.view(DATE_COLUMNS),
                new Span(isSound() ? HINT : "", Style.DIM)));
    lines.add(line.cursor(8 + field.cursor(DATE_COLUMNS)));
    lines.add(Line.BLANK);
    lines.addAll(Flow.plain(outlook, width, Style.EMPHASIS));
    return Frame.page(Frame.title(bank.title(), "plan an exam", columns), lines, this, columns);
  }

  @Override
  public List<Binding> bindings() {
    List<Binding> bindings = new ArrayList<>();
    bindings.add(Binding.told("type", "the date"));
    if (isSound()) {
      bindings.add(Binding.of("Enter", "keep", now -> keep()));
    }
    bindings.add(Binding.quiet("Ctrl-C", "back", now -> Turn.away()));
    bindings.add(Binding.of("Esc", "back", now -> Turn.away()));
    return bindings;
  }

  /** What is wrong with a date is told below it, and how one is written with it. */
  private boolean isSound() {
    return planner.isSound(field.text());
  }

  private Turn keep() {
    return Turn.to(this, new Effect.Plans(bank.id(), field.text()));
  }

  @Override
  public Turn update(Message message, long now) {
    if (message instanceof Message.Press press) {
      return field
          .press(press.key())
          .map(changed -> Turn.to(of(bank, planner, changed)))
          .orElse(Turn.ignored(this));
    }
    return message instanceof Message.Paste paste
        ? Turn.to(of(bank, planner, field.insert(paste.text())))
        : Turn.ignored(this);
  }
}

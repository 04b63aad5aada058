package viva.tui.screen;

import java.util.ArrayList;
import java.util.List;
import viva.bank.Bank;
import viva.session.Plan;
import viva.text.Figures;
import viva.text.Width;
import viva.tui.model.Binding;
import viva.tui.model.Effect;
import viva.tui.model.Frame;
import viva.tui.model.Keys;
import viva.tui.model.Message;
import viva.tui.model.Screen;
import viva.tui.model.Turn;
import viva.tui.page.Flow;
import viva.tui.page.Line;
import viva.tui.page.Page;
import viva.tui.page.Style;
import viva.tui.screen.FormFields.Field;
import viva.tui.terminal.Input;
import viva.tui.terminal.Input.KeyName;

/**
 * What can be chosen before a sitting: its mode, how many questions or minutes, order, certainty,
 * level, kind, topics.
 *
 * @param banks the banks
 * @param plan what is chosen so far
 * @param cursor which row is at hand
 */
record FormScreen(List<Bank> banks, Plan plan, int cursor) implements Screen {
  private static final int LABEL = 11;

  static FormScreen of(List<Bank> banks, Plan plan) {
    return new FormScreen(banks, plan, 0);
  }

  @Override
  public String name() {
    return "options";
  }

  private List<Field> fields() {
    return FormFields.of(banks, plan);
  }

  /** How many questions fit. */
  private long fitting() {
    return banks.stream()
        .mapToLong(
            bank -> bank.items().stream().filter(item -> plan.filter().accepts(bank, item)).count())
        .sum();
  }

  @Override
  public List<Binding> bindings() {
    List<Binding> bindings = new ArrayList<>();
    if (fitting() > 0) {
      bindings.add(Binding.of("Enter", "start", now -> begin()));
    }
    bindings.add(Binding.told("↑↓", "move"));
    boolean topic = fields().get(cursor).isTopic();
    // As wide as the other, so that the keys after it stay in their places.
    bindings.add(topic ? Binding.told("Space", "tick") : Binding.told("←→", "change "));
    bindings.add(Binding.of("q", "back", now -> Turn.away()));
    bindings.add(Binding.quiet("Ctrl-C", "back", now -> Turn.away()));
    bindings.add(Binding.told("?", "help"));
    bindings.add(Binding.told("Esc", "menu"));
    return bindings;
  }

  private Turn begin() {
    return Turn.to(this, new Effect.Begin(banks.stream().map(Bank::id).toList(), plan));
  }

  /** A click goes to a row; where it is already, and on a topic at once, it changes it. */
  @Override
  public Turn update(Message message, long now) {
    if (message instanceof Message.Choose choose) {
      FormScreen there = at(choose.target());
      boolean at = choose.target() == cursor;
      return Turn.to(at || fields().get(choose.target()).isTopic() ? there.changed(1) : there);
    }
    return message instanceof Message.Press press ? pressed(press.key()) : Turn.ignored(this);
  }

  private Turn pressed(Input.Key key) {
    if (Keys.isDown(key)) {
      return Turn.to(at(Math.min(cursor + 1, fields().size() - 1)));
    }
    if (Keys.isUp(key)) {
      return Turn.to(at(Math.max(cursor - 1, 0)));
    }
    if (key.name() == KeyName.RIGHT || key.types(" ") || key.types("l")) {
      return Turn.to(changed(1));
    }
    if (key.name() == KeyName.LEFT || key.types("h")) {
      return Turn.to(changed(-1));
    }
    return Turn.ignored(this);
  }

  private FormScreen at(int row) {
    return new FormScreen(banks, plan, row);
  }

  private FormScreen changed(int by) {
    Plan changed = fields().get(cursor).step().apply(plan, by);
    int last = FormFields.of(banks, changed).size() - 1;
    return new FormScreen(banks, changed, Math.min(cursor, last));
  }

  @Override
  public Page page(int columns, int rows) {
    int width = Frame.textWidth(columns);
    List<Line> lines = new ArrayList<>();
    List<Field> fields = fields();
    for (int i = 0; i < fields.size(); i++) {
      if (fields.get(i).isTopic() && !fields.get(i - 1).isTopic()) {
        lines.add(Line.BLANK);
        lines.add(Line.of("  Topics (none ticked means all)", Style.DIM));
      }
      lines.add(row(fields.get(i), i == cursor, width).clicked(i).focused(i == cursor));
    }
    lines.add(Line.BLANK);
    lines.add(fit());
    String title = banks.size() == 1 ? banks.get(0).title() : "All banks";
    return Frame.page(Frame.title(title, "options", columns), lines, this, columns);
  }

  private Line fit() {
    long fitting = fitting();
    return fitting == 0
        ? Line.of("  No question fits. Choose less narrowly.", Style.ALARM)
        : Line.of("  " + Figures.count(fitting, "question") + " to choose from.", Style.DIM);
  }

  private static Line row(Field field, boolean at, int width) {
    Line line = Line.of(at ? "▸ " : "  ", Style.ACCENT);
    if (field.isTopic()) {
      return line.and(Flow.cut(field.value(), width - 2), Style.PLAIN);
    }
    String label = field.label() + " ".repeat(Math.max(1, LABEL - Width.of(field.label())));
    return line.and(label, Style.PLAIN)
        .and(at ? "‹ " : "  ", Style.ACCENT)
        .and(field.value(), Style.PLAIN)
        .and(at ? " ›" : "", Style.ACCENT);
  }
}

package viva.tui.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import viva.bank.Bank;
import viva.bank.Item;
import viva.bank.Level;
import viva.desk.Overview;
import viva.question.Kind;
import viva.session.Filter;
import viva.session.Order;
import viva.session.Plan;
import viva.text.Clean;
import viva.text.Figures;
import viva.text.Width;
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
import viva.tui.terminal.Input;
import viva.tui.terminal.Input.KeyName;

/**
 * What can be chosen before a practice: how many or how many minutes, order, level, kind, topics.
 *
 * @param bank the bank
 * @param plan what is chosen so far
 * @param cursor which row is at hand
 */
record FormScreen(Bank bank, Plan plan, int cursor) implements Screen {
  private static final List<Integer> COUNTS = List.of(5, 10, 15, 20, 30, 40, 50, 0);
  private static final List<Integer> MINUTES = List.of(0, 5, 10, 15, 20, 30, 45, 60);
  private static final int LABEL = 12;

  /** A row of the form: what it is called, what is chosen, and what another choice makes of it. */
  private record Field(
      String label, String value, UnaryOperator<Plan> more, UnaryOperator<Plan> less) {}

  static FormScreen of(Overview.Row row) {
    return new FormScreen(row.bank(), row.plan(), 0);
  }

  @Override
  public String name() {
    return "options";
  }

  private List<Field> fields() {
    List<Field> fields = new ArrayList<>();
    String count = plan.count() == 0 ? "all" : "at most " + plan.count();
    fields.add(new Field("Questions", count, p -> count(p, 1), p -> count(p, -1)));
    String minutes = plan.minutes() == 0 ? "no limit" : Figures.count(plan.minutes(), "minute");
    fields.add(new Field("Time", minutes, p -> minutes(p, 1), p -> minutes(p, -1)));
    fields.add(new Field("Order", plan.order().word(), FormScreen::turned, FormScreen::turned));
    fields.add(
        new Field("Level", any(plan.filter().levels()), p -> level(p, 1), p -> level(p, -1)));
    fields.add(new Field("Kind", any(plan.filter().kinds()), p -> kind(p, 1), p -> kind(p, -1)));
    for (String topic : topics()) {
      boolean on = plan.filter().topics().contains(topic);
      String value = (on ? "[x] " : "[ ] ") + Clean.line(bank.topicName(topic));
      fields.add(new Field("", value, p -> topic(p, topic), p -> topic(p, topic)));
    }
    return fields;
  }

  private static String any(List<String> words) {
    return words.isEmpty() ? "any" : String.join(", ", words);
  }

  /** The topics that questions have, in the author's order. */
  private List<String> topics() {
    Set<String> used =
        bank.items().stream().flatMap(item -> item.topics().stream()).collect(Collectors.toSet());
    List<String> listed = bank.topics().keySet().stream().filter(used::contains).toList();
    used.removeAll(listed);
    return Stream.concat(listed.stream(), new TreeSet<>(used).stream()).toList();
  }

  private static <T> T step(List<T> values, T now, int by) {
    int at = Math.floorMod(values.indexOf(now) + by, values.size());
    return values.get(at);
  }

  private static Plan count(Plan plan, int by) {
    return plan.sized(plan.order(), step(COUNTS, plan.count(), by), plan.minutes());
  }

  private static Plan minutes(Plan plan, int by) {
    int minutes = step(MINUTES, plan.minutes(), by);
    return plan.sized(plan.order(), plan.count(), minutes);
  }

  private static Plan turned(Plan plan) {
    Order order = plan.order() == Order.BANK ? Order.SHUFFLED : Order.BANK;
    return plan.sized(order, plan.count(), plan.minutes());
  }

  private static Plan filtered(
      Plan plan, List<String> topics, List<String> levels, List<String> kinds) {
    Filter old = plan.filter();
    return plan.filtered(new Filter(topics, levels, kinds, old.tags(), old.ids()));
  }

  private static Plan level(Plan plan, int by) {
    List<String> words = Stream.of(Level.values()).map(Level::word).toList();
    Filter old = plan.filter();
    return filtered(plan, old.topics(), next(words, old.levels(), by), old.kinds());
  }

  private static Plan kind(Plan plan, int by) {
    List<String> words = Stream.of(Kind.values()).map(Kind::word).toList();
    Filter old = plan.filter();
    return filtered(plan, old.topics(), old.levels(), next(words, old.kinds(), by));
  }

  /** The next single choice, any being one of them. */
  private static List<String> next(List<String> words, List<String> chosen, int by) {
    List<String> choices = new ArrayList<>(words);
    choices.add(0, "");
    String word = step(choices, chosen.isEmpty() ? "" : chosen.get(0), by);
    return word.isEmpty() ? List.of() : List.of(word);
  }

  private static Plan topic(Plan plan, String topic) {
    List<String> topics = new ArrayList<>(plan.filter().topics());
    if (!topics.remove(topic)) {
      topics.add(topic);
    }
    return filtered(plan, topics, plan.filter().levels(), plan.filter().kinds());
  }

  /** How many questions fit. */
  private long fitting() {
    return bank.items().stream().filter((Item item) -> plan.filter().accepts(bank, item)).count();
  }

  @Override
  public List<Binding> bindings() {
    return List.of(
        Binding.told("↑↓", "move"),
        Binding.told("←→", "change"),
        Binding.quiet("Ctrl-C", "back", now -> Turn.away()),
        Binding.of("Enter", "start", now -> begin()),
        Binding.of("Esc", "back", now -> Turn.away()));
  }

  private Turn begin() {
    return fitting() == 0
        ? Turn.to(this)
        : Turn.to(this, new Effect.Begin(List.of(bank.id()), plan));
  }

  @Override
  public Turn update(Message message, long now) {
    if (message instanceof Message.Choose choose) {
      FormScreen there = at(choose.target());
      return Turn.to(choose.target() == cursor || cursor > 4 ? there.changed(1) : there);
    }
    if (message instanceof Message.Press press) {
      return pressed(press.key());
    }
    return Turn.ignored(this);
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
    return new FormScreen(bank, plan, row);
  }

  private FormScreen changed(int by) {
    Field field = fields().get(cursor);
    return new FormScreen(bank, (by > 0 ? field.more() : field.less()).apply(plan), cursor);
  }

  @Override
  public Page page(int columns, int rows) {
    int width = Frame.textWidth(columns);
    List<Line> lines = new ArrayList<>();
    List<Field> fields = fields();
    for (int i = 0; i < fields.size(); i++) {
      if (fields.get(i).label().isEmpty() && !fields.get(Math.max(0, i - 1)).label().isEmpty()) {
        lines.add(Line.of("Topics (none ticked means all)", Style.DIM));
      }
      lines.add(row(fields.get(i), i == cursor, width).clicked(i).focused(i == cursor));
    }
    long fitting = fitting();
    String fit =
        fitting == 0
            ? "No question fits."
            : Figures.count(fitting, "question") + " to choose from.";
    lines.add(Line.of(fit, fitting == 0 ? Style.ALARM : Style.DIM));
    String title = QuizHead.cut(Clean.line(bank.title()), columns - 14);
    return new Page(
        List.of(Line.of(" " + title + " · options", Style.TITLE), Frame.rule(columns)),
        Frame.margin(lines),
        List.of(Footer.of(this, columns)));
  }

  private static Line row(Field field, boolean at, int width) {
    String label = field.label() + " ".repeat(Math.max(0, LABEL - Width.of(field.label())));
    Style style = at ? Style.ACCENT : Style.PLAIN;
    Line line = Line.of(at ? "▸ " : "  ", Style.ACCENT);
    if (field.label().isEmpty()) {
      return line.and(QuizHead.cut(field.value(), width - 3), style);
    }
    return line.and(label, style)
        .and(at ? "‹ " + field.value() + " ›" : "  " + field.value(), style);
  }
}

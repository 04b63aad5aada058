package viva.tui.screen;

import java.util.ArrayList;
import java.util.List;
import viva.bank.Bank;
import viva.desk.Overview;
import viva.session.Mode;
import viva.session.Plan;
import viva.session.Scope;
import viva.text.Clean;
import viva.tui.model.Binding;
import viva.tui.model.Effect;
import viva.tui.model.Frame;
import viva.tui.model.Keys;
import viva.tui.model.MenuScreen;
import viva.tui.model.Message;
import viva.tui.model.Screen;
import viva.tui.model.Turn;
import viva.tui.page.Flow;
import viva.tui.page.LazyLines;
import viva.tui.page.Line;
import viva.tui.page.Page;
import viva.tui.page.Style;

/**
 * Where the program begins: the banks in reach, what is due, what was not finished.
 *
 * @param overview what it shows
 * @param cursor which bank is at hand; behind the last one stand all of them
 * @param notice what is to be said once, or empty
 * @param idle whether nothing is to be studied at the bank at hand, so that other ways are offered
 */
public record HomeScreen(Overview overview, int cursor, String notice, boolean idle)
    implements Screen {
  private static final String EMPTY =
      "No bank is in reach. Put one into the folder questions, or name its file: viva FILE.";

  /** Home as it is first seen. */
  public static HomeScreen of(Overview overview, String notice) {
    return new HomeScreen(overview, 0, notice, false);
  }

  /**
   * Home after a sitting could not begin.
   *
   * @param banks the banks it was to be over
   * @param notice why, in a sentence or two
   * @param more whether there is something to study nevertheless: new questions, or ahead of time
   */
  public static HomeScreen idle(
      Overview overview, List<String> banks, String notice, boolean more) {
    int row = overview.rows().size();
    for (int i = 0; i < overview.rows().size(); i++) {
      boolean only = banks.equals(List.of(overview.rows().get(i).bank().id()));
      row = only ? i : row;
    }
    boolean all = row == overview.rows().size() && row < 2;
    return new HomeScreen(overview, all ? 0 : row, notice, more);
  }

  @Override
  public String name() {
    return "home";
  }

  @Override
  public List<Binding> bindings() {
    List<Binding> bindings = new ArrayList<>();
    boolean any = !overview.rows().isEmpty();
    if (any) {
      bindings.add(Binding.of("Enter", "study", now -> begin(plan())));
    }
    if (idle) {
      bindings.add(Binding.of("n", "new questions", now -> begin(Plan.study().scoped(Scope.NEW))));
      bindings.add(Binding.of("c", "cram ahead", now -> begin(Plan.study().scoped(Scope.AHEAD))));
    }
    overview
        .unfinished()
        .map(Overview.Unfinished::sitting)
        .ifPresent(
            sitting -> {
              bindings.add(Binding.of("r", "go on", now -> resume(sitting)));
              bindings.add(Binding.quiet("g", "go on", now -> resume(sitting)));
            });
    if (any) {
      bindings.add(Binding.toldQuietly("↑↓", "choose"));
      bindings.add(Binding.of("o", "options", now -> Turn.over(this, form())));
      bindings.add(Binding.of("m", "missed", now -> Turn.over(this, missed())));
      bindings.add(Binding.of("/", "find", now -> Turn.to(this, new Effect.Find())));
      bindings.add(Binding.quiet("a", "study all banks", now -> studyAll()));
      if (isBank()) {
        bindings.add(Binding.quiet("p", "plan an exam", now -> Turn.to(this, planned())));
        bindings.add(Binding.quiet("b", "start this bank over", now -> Turn.over(this, over())));
      }
    }
    bindings.add(Binding.of("s", "stats", now -> Turn.to(this, statistics())));
    if (isBank()) { // Last, so that little of the footer moves where there is none.
      bindings.add(Binding.of("e", "exam", now -> Turn.over(this, exam())));
    }
    bindings.add(Binding.told("?", "help"));
    bindings.add(Binding.quiet("Ctrl-C", "quit", now -> Turn.to(this, new Effect.Quit())));
    bindings.add(Binding.of("q", "quit", now -> Turn.to(this, new Effect.Quit())));
    return bindings;
  }

  private boolean isBank() {
    return cursor < overview.rows().size();
  }

  private Bank bank() {
    return overview.rows().get(cursor).bank();
  }

  /** The banks at hand: one, or all. */
  private List<String> banks() {
    return isBank() ? List.of(bank().id()) : overview.banks();
  }

  private Plan plan() {
    return isBank() ? overview.rows().get(cursor).plan() : Plan.study();
  }

  private Turn begin(Plan plan) {
    return Turn.to(this, new Effect.Begin(banks(), plan));
  }

  private Turn studyAll() {
    HomeScreen all = at(overview.rows().size() > 1 ? overview.rows().size() : 0);
    return all.begin(all.plan());
  }

  private Turn resume(String sitting) {
    return Turn.to(this, new Effect.Resume(sitting));
  }

  private FormScreen form() {
    return FormScreen.of(
        overview.rows().stream()
            .map(Overview.Row::bank)
            .filter(bank -> banks().contains(bank.id()))
            .toList(),
        plan());
  }

  private Screen exam() {
    return ExamIntro.of(bank());
  }

  private Effect planned() {
    return new Effect.PlanExam(bank().id());
  }

  private Effect statistics() {
    return new Effect.Statistics(isBank() ? banks() : List.of());
  }

  private MenuScreen missed() {
    List<Binding> entries = new ArrayList<>();
    entries.add(Binding.of("Esc", "back", now -> Turn.away()));
    for (Scope scope : Scope.of(Mode.MISSED)) {
      Plan plan = Plan.of(Mode.MISSED).scoped(scope);
      entries.add(Binding.of(Integer.toString(entries.size()), scope.label(), now -> begin(plan)));
    }
    return new MenuScreen(this, "what was missed", entries, 1);
  }

  private MenuScreen over() {
    List<Binding> entries = new ArrayList<>();
    entries.add(Binding.of("Esc", "back", now -> Turn.away()));
    entries.add(Binding.of("1", "count progress anew", now -> restart(true)));
    if (overview.rows().get(cursor).startedOver()) {
      entries.add(Binding.of("2", "take the last starting over back", now -> restart(false)));
    }
    return new MenuScreen(this, "start over: nothing is erased", entries, 0);
  }

  private Turn restart(boolean on) {
    return Turn.to(this, new Effect.Restart(bank().id(), on));
  }

  /** A click goes to a bank; where it is already, it begins. */
  @Override
  public Turn update(Message message, long now) {
    if (message instanceof Message.Choose choose) {
      return choose.target() == cursor ? begin(plan()) : Turn.to(at(choose.target()));
    }
    if (message instanceof Message.Press press && !overview.rows().isEmpty()) {
      int last = overview.rows().size() - (overview.rows().size() > 1 ? 0 : 1);
      if (Keys.isDown(press.key())) {
        return Turn.to(at(Math.min(cursor + 1, last)));
      }
      if (Keys.isUp(press.key())) {
        return Turn.to(at(Math.max(cursor - 1, 0)));
      }
    }
    return Turn.ignored(this);
  }

  private HomeScreen at(int row) {
    return new HomeScreen(overview, row, "", false);
  }

  @Override
  public Page page(int columns, int rows) {
    int width = Frame.textWidth(columns);
    LazyLines banks = BankTable.lines(overview, cursor, width);
    return Frame.page(title(columns), banks.and(said(width)), this, columns);
  }

  /** What is said below the banks, or in place of them. */
  private List<Line> said(int width) {
    List<Line> lines = new ArrayList<>();
    if (overview.rows().isEmpty()) {
      lines.addAll(Flow.plain(EMPTY, width, Style.PLAIN));
    }
    if (!notice.isEmpty()) {
      lines.add(Line.BLANK);
      tell(lines, notice, Style.EMPHASIS, width);
    }
    List<String> ahead = new ArrayList<>(overview.ahead());
    overview.unfinished().ifPresent(left -> ahead.add("Not finished: " + left.words()));
    if (!ahead.isEmpty()) {
      lines.add(Line.BLANK);
      ahead.forEach(text -> tell(lines, text, Style.PLAIN, width));
    }
    for (String text : overview.notices()) {
      lines.add(Line.BLANK);
      tell(lines, text, Style.NEARLY, width);
    }
    return lines;
  }

  private Line title(int columns) {
    String who = overview.greeting().isEmpty() ? "" : " · " + Clean.line(overview.greeting());
    String today = overview.due() + " due · " + overview.fresh() + " new today";
    int room = columns - 2 - today.length() - 1;
    Line line = Line.of(" " + Flow.cut("viva" + who, Math.max(4, room)), Style.TITLE);
    return overview.rows().isEmpty() ? line : line.right(today, Style.DIM, columns - 1);
  }

  private static void tell(List<Line> lines, String text, Style style, int width) {
    Flow.plain(Clean.line(text), width - 2, style).forEach(line -> lines.add(line.indented(2)));
  }
}

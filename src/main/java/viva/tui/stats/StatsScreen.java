package viva.tui.stats;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import viva.desk.stats.StatsLines;
import viva.progress.Known;
import viva.progress.stats.Occasion;
import viva.progress.stats.Statistics;
import viva.session.Plan;
import viva.tui.model.Binding;
import viva.tui.model.Effect;
import viva.tui.model.Footer;
import viva.tui.model.Frame;
import viva.tui.model.Message;
import viva.tui.model.Screen;
import viva.tui.model.Turn;
import viva.tui.page.Line;
import viva.tui.page.Page;
import viva.tui.page.Style;

/** The statistics: several pages that are leafed through. */
public final class StatsScreen implements Screen {
  private static final List<StatsPage> PAGES =
      List.of(
          new TodayPage(),
          new YearPage(),
          new DaysPage(),
          new DuePage(),
          new MemoryPage(),
          GroupPage.topics(),
          GroupPage.kinds(),
          new SurePage(),
          new HardPage(),
          new PastPage());

  private final Shown shown;
  private final At at;

  private StatsScreen(Shown shown, At at) {
    this.shown = shown;
    this.at = at;
  }

  /**
   * The statistics from their first page on.
   *
   * @param of the title of the banks they are of, or empty for everything
   * @param title what the bank of an id is called
   * @param here the learner's offset, in which times are shown
   */
  public static StatsScreen of(
      Statistics statistics, String of, UnaryOperator<String> title, ZoneOffset here) {
    List<PastRow> sittings =
        statistics.scores().stream().map(score -> PastRow.of(score, title, here)).toList();
    return new StatsScreen(new Shown(statistics, of, sittings), At.first(statistics.today()));
  }

  private StatsPage page() {
    return PAGES.get(at.page());
  }

  private boolean isLacking() {
    return !page().lack(shown, at).isEmpty();
  }

  private boolean isEmpty() {
    return shown.statistics().isEmpty();
  }

  private StatsScreen at(At other) {
    return new StatsScreen(shown, other);
  }

  @Override
  public String name() {
    return "statistics";
  }

  @Override
  public List<Binding> bindings() {
    List<Binding> bindings = new ArrayList<>();
    if (!isEmpty()) {
      if (!page().toPractise(shown, at).isEmpty()) {
        bindings.add(Binding.of("Enter", "practise these", now -> practise()));
      }
      bindings.addAll(isLacking() ? StatsPage.TURNING : page().arrows(at));
      bindings.add(Binding.of("Tab", "next page", now -> turned(1)));
      bindings.addAll(switches());
    }
    if (!shown.isEverything()) {
      bindings.add(Binding.of("a", "all banks", now -> everything()));
    }
    if (!isEmpty()) {
      bindings.add(Binding.quiet("Shift-Tab", "page before", now -> turned(-1)));
      IntStream.range(0, PAGES.size())
          .mapToObj(i -> Binding.quiet(key(i), PAGES.get(i).name(), now -> Turn.to(at(at.page(i)))))
          .forEach(bindings::add);
    }
    bindings.add(Binding.quiet("Esc", "home", now -> home()));
    bindings.add(Binding.quiet("Ctrl-C", "home", now -> home()));
    bindings.add(Binding.told("?", "help"));
    bindings.add(Binding.of("q", "home", now -> home()));
    return bindings;
  }

  /** The key of a page: 1 for the first, 0 for the tenth. */
  private static String key(int page) {
    return Integer.toString((page + 1) % 10);
  }

  private List<Binding> switches() {
    List<Binding> bindings = new ArrayList<>();
    if (page().isApart()) {
      String other = at.occasion() == Occasion.EXAM ? "without exams" : "exams";
      bindings.add(Binding.of("x", other, now -> Turn.to(at(at.other()))));
    }
    if (page().hasWeeks()) {
      String other = at.weeks() ? "days" : "weeks";
      bindings.add(Binding.of("w", other, now -> Turn.to(at(at.weeks(!at.weeks())))));
    }
    return bindings;
  }

  private Turn practise() {
    List<Known> known = page().toPractise(shown, at);
    List<String> banks = known.stream().map(one -> one.bank().id()).distinct().toList();
    Plan plan = Plan.of(known.stream().map(Known::id).toList());
    return Turn.to(this, new Effect.Begin(banks, plan));
  }

  private Turn everything() {
    return Turn.to(this, new Effect.Statistics(List.of()));
  }

  private Turn turned(int pages) {
    return Turn.to(at(at.page(Math.floorMod(at.page() + pages, PAGES.size()))));
  }

  private Turn home() {
    return Turn.to(this, new Effect.Home());
  }

  @Override
  public Turn update(Message message, long now) {
    if (isEmpty()) {
      return Turn.ignored(this);
    }
    if (message instanceof Message.Choose choose) {
      boolean there = choose.target() < page().rows(shown, at);
      return there ? Turn.to(at(at.row(choose.target()))) : Turn.ignored(this);
    }
    return message instanceof Message.Press press
        ? Move.of(press.key()).map(this::moved).orElse(Turn.ignored(this))
        : Turn.ignored(this);
  }

  /** Sideways turns the page where it means nothing in the page. */
  private Turn moved(Move move) {
    return Optional.of(page())
        .filter(page -> !isLacking())
        .flatMap(page -> page.moved(shown, at, move))
        .map(to -> Turn.to(at(to)))
        .orElseGet(() -> move.right() == 0 ? Turn.ignored(this) : turned(move.right()));
  }

  /** Whatever is drawn alike is looked at alike, so that the page stays where it was scrolled. */
  @Override
  public Object view() {
    return List.of(shown, at);
  }

  @Override
  public Page page(int columns, int rows) {
    Window window = new Window(columns, rows);
    List<Line> head = new ArrayList<>();
    head.add(title(columns));
    if (window.hasTabs() && !isEmpty()) {
      head.add(tabs());
    }
    if (!window.isBrief()) {
      head.add(Frame.rule(columns));
    }
    return new Page(head, Frame.margin(body(window)), List.of(Footer.of(this, columns)));
  }

  private Line title(int columns) {
    String of = shown.isEverything() ? "Statistics" : shown.title();
    if (isEmpty()) {
      return shown.isEverything()
          ? Line.of(" Statistics", Style.TITLE)
          : Frame.title(of, "statistics", columns);
    }
    String right =
        !page().isApart() ? "" : at.occasion() == Occasion.EXAM ? "exams only" : "without exams";
    return Frame.title(of, page().name(), columns - right.length() - 1)
        .right(right, Style.DIM, columns - 1);
  }

  private Line tabs() {
    Line line = Line.of("", Style.PLAIN);
    for (int i = 0; i < PAGES.size(); i++) {
      boolean here = i == at.page();
      line =
          line.and(here ? "▸" : " ", Style.ACCENT)
              .and(key(i), here ? Style.ACCENT : Style.KEY)
              .and(" " + PAGES.get(i).name(), here ? Style.ACCENT : Style.DIM);
    }
    return line;
  }

  private List<Line> body(Window window) {
    int width = window.width();
    if (isEmpty()) {
      List<Line> lines = new ArrayList<>();
      for (String sentence : StatsLines.NOTHING) {
        lines.addAll(Said.lines(sentence, width, Style.PLAIN));
        lines.add(Line.BLANK);
      }
      lines.addAll(Said.lines("q goes home, and Enter there begins.", width, Style.PLAIN));
      return lines;
    }
    String lack = page().lack(shown, at);
    return lack.isEmpty() ? page().lines(shown, at, window) : Said.lines(lack, width, Style.PLAIN);
  }
}

package viva.tui.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import viva.bank.Bank;
import viva.progress.Review;
import viva.progress.Standing;
import viva.progress.find.Completion;
import viva.progress.find.Findable;
import viva.question.Verdict;
import viva.text.Clean;
import viva.text.Figures;
import viva.text.Width;
import viva.tui.answer.Verdicts;
import viva.tui.model.Footer;
import viva.tui.model.Frame;
import viva.tui.page.Flow;
import viva.tui.page.LazyLines;
import viva.tui.page.Line;
import viva.tui.page.Page;
import viva.tui.page.Span;
import viva.tui.page.Style;

/** The page of the search: the line, what may be typed into it, and the questions found. */
final class SearchPage {
  /** What a query understands, the most useful first, because a narrow window cuts it. */
  private static final String FILTERS =
      "topic: kind: level: due new missed flagged suspended bank: tag: id: leech sure"
          + " -without “as it stands”";

  /** So many rows above and below the one at hand can be scrolled to; there may be thousands. */
  private static final int AROUND = 120;

  /** Narrower windows show one word of how the learner stands with a question. */
  private static final int NARROW = 64;

  private final SearchScreen screen;
  private final int columns;
  private final int width;
  private final boolean brief;

  private SearchPage(SearchScreen screen, int columns, int rows) {
    this.screen = screen;
    this.columns = columns;
    this.width = Frame.textWidth(columns);
    this.brief = QuizPage.isBrief(rows);
  }

  static Page of(SearchScreen screen, int columns, int rows) {
    SearchPage page = new SearchPage(screen, columns, rows);
    List<Line> foot = new ArrayList<>(notKept(screen.trouble(), columns));
    foot.add(Footer.of(screen, columns));
    return new Page(page.head(), Frame.margin(page.body()), foot);
  }

  /** Says that what was said of a question is not kept, and why. */
  static List<Line> notKept(Optional<String> trouble, int columns) {
    return trouble
        .map(why -> Frame.note("Not kept: " + why, Style.ALARM, columns, 2))
        .orElse(List.of());
  }

  private List<Line> head() {
    List<Line> head = new ArrayList<>();
    String count =
        screen.hits().size() + " of " + Figures.count(screen.catalogue().size(), "question");
    head.add(Line.of(" Search", Style.TITLE).right(count, Style.DIM, columns - 1));
    if (!brief) {
      head.add(Frame.rule(columns));
    }
    int room = width - 2;
    Line line = new Line(List.of(new Span("/ ", Style.ACCENT), screen.field().view(room)));
    head.add(line.cursor(2 + screen.field().cursor(room)).indented(1));
    head.addAll(Frame.margin(advice()));
    if (!brief) {
      head.add(Line.BLANK);
    }
    return head;
  }

  /** What was not understood, or what the word being typed may become, or all there is to type. */
  private List<Line> advice() {
    if (!screen.found().problems().isEmpty()) {
      String problem = screen.found().problems().get(0);
      String sentence = problem.substring(0, 1).toUpperCase(Locale.ROOT) + problem.substring(1);
      return rows(sentence + ".", Style.NEARLY, 2);
    }
    Completion completion = screen.completion();
    boolean value = !completion.words().isEmpty() && completion.head().endsWith(":");
    String words = value ? String.join("  ", completion.words()) : FILTERS;
    return rows(words, Style.DIM, brief ? 1 : 2);
  }

  private List<Line> rows(String text, Style style, int most) {
    int room = width - 2;
    List<Line> lines = Flow.plain(Clean.line(text), room, style);
    List<Line> shown = new ArrayList<>(lines.subList(0, Math.min(most, lines.size())));
    if (lines.size() > most) {
      shown.set(most - 1, Line.of(Flow.cut(lines.get(most - 1).text() + " …", room), style));
    }
    return shown.stream().map(line -> line.indented(2)).toList();
  }

  private List<Line> body() {
    List<Findable> hits = screen.hits();
    if (hits.isEmpty()) {
      String nothing = "No question fits all of it. Fewer words and filters find more.";
      return Flow.plain(nothing, width, Style.PLAIN);
    }
    List<Supplier<Line>> lines = new ArrayList<>();
    int focus = 0;
    int to = Math.min(hits.size(), screen.cursor() + AROUND);
    for (int i = Math.max(0, screen.cursor() - AROUND); i < to; i++) {
      int row = i;
      if (!brief && (i == 0 || !bank(i).id().equals(bank(i - 1).id()))) {
        lines.add(() -> Line.of(Flow.cut(Clean.line(bank(row).title()), width), Style.DIM));
      }
      focus = i == screen.cursor() ? lines.size() : focus;
      lines.add(() -> row(row));
    }
    return new LazyLines(lines.size(), focus, i -> lines.get(i).get());
  }

  private Bank bank(int index) {
    return screen.hits().get(index).known().bank();
  }

  private Line row(int index) {
    Findable one = screen.hits().get(index);
    boolean at = index == screen.cursor();
    String right = width < NARROW ? one.label() : String.join(", ", one.labels());
    int room = width - 4 - (right.isEmpty() ? 0 : Width.of(right) + 2);
    String stem = Flow.cut(one.stem(), room);
    Line line = Line.of(at ? "▸ " : "  ", Style.ACCENT);
    Optional<Verdict> last = last(one.known().standing());
    line =
        last.isPresent()
            ? line.and(Verdicts.symbol(last.get()) + " ", Verdicts.style(last.get()))
            : line.and("· ", Style.DIM);
    return line.and(stem, Style.PLAIN).right(right, Style.DIM, width).clicked(index).focused(at);
  }

  private static Optional<Verdict> last(Standing standing) {
    return standing.lastTry().map(Review::verdict);
  }
}

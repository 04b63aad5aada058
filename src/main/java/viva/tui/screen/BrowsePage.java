package viva.tui.screen;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import viva.bank.Item;
import viva.bank.Level;
import viva.desk.Dossier;
import viva.question.Verdict;
import viva.session.Given;
import viva.text.Clean;
import viva.text.Width;
import viva.tui.answer.Verdicts;
import viva.tui.model.Footer;
import viva.tui.model.Frame;
import viva.tui.page.Flow;
import viva.tui.page.Line;
import viva.tui.page.Page;
import viva.tui.page.Span;
import viva.tui.page.Style;

/**
 * The page of a question that was found: what a sitting shows of it, what is held of it now, and
 * every answer to it, the last one first.
 */
final class BrowsePage {
  private final BrowseScreen screen;
  private final int columns;
  private final int width;
  private final boolean brief;

  private BrowsePage(BrowseScreen screen, int columns, int rows) {
    this.screen = screen;
    this.columns = columns;
    this.width = Frame.textWidth(columns);
    this.brief = QuizPage.isBrief(rows);
  }

  static Page of(BrowseScreen screen, int columns, int rows) {
    BrowsePage page = new BrowsePage(screen, columns, rows);
    return new Page(page.head(), Frame.margin(page.body()), page.foot());
  }

  private List<Line> head() {
    String place = (screen.search().cursor() + 1) + " of " + screen.search().hits().size();
    String bank = screen.dossier().known().bank().title();
    Line title = Frame.title(bank, "question", columns - Width.of(place) - 1);
    List<Line> head = new ArrayList<>(List.of(title.right(place, Style.DIM, columns - 1)));
    if (!brief) {
      head.add(Frame.rule(columns));
    }
    return head;
  }

  private List<Line> foot() {
    List<Line> foot = new ArrayList<>(SearchPage.notKept(screen.search().trouble(), columns));
    if (!screen.notice().isEmpty()) {
      foot.addAll(Frame.note(screen.notice(), Style.EMPHASIS, columns, 2));
    }
    foot.add(Footer.of(screen, columns));
    return foot;
  }

  private List<Line> body() {
    List<Line> lines = new ArrayList<>();
    if (!brief) {
      lines.add(Line.of(Flow.cut(about(), width), Style.DIM));
    }
    lines.addAll(question());
    lines.add(rule());
    screen
        .dossier()
        .sentences()
        .forEach(sentence -> lines.addAll(Flow.plain(sentence, width, Style.PLAIN)));
    lines.addAll(past());
    return lines;
  }

  /** Its name over all banks, its kind, what it asks of the learner, and its tags. */
  private String about() {
    Item item = screen.dossier().known().item();
    List<String> words = new ArrayList<>();
    words.add(screen.dossier().known().bank().id() + "/" + item.id());
    words.add(item.question().kind().word());
    words.add(item.level().map(Level::word).orElse(""));
    words.add(String.join(", ", item.tags()));
    words.removeIf(String::isEmpty);
    return Clean.line(String.join(" · ", words));
  }

  private List<Line> question() {
    Trial trial = screen.trial();
    Given key = trial.marked(trial.key());
    List<Line> lines = QuestionPage.top(trial.asked(), trial.draft(), false, width, brief);
    lines.addAll(trial.draft().marked(key.mark(trial.asked()), width, brief));
    String explanation = trial.asked().item().explanation();
    List<Line> because = new ArrayList<>(Flow.markup(explanation, width, Style.PLAIN));
    because.addAll(FeedbackPage.places(trial.asked(), width));
    if (!because.isEmpty()) {
      lines.add(rule());
      lines.addAll(because);
    }
    return lines;
  }

  private Line rule() {
    return Line.of("─".repeat(width), Style.RULE);
  }

  private List<Line> past() {
    List<Dossier.Past> past = new ArrayList<>(screen.dossier().past());
    Collections.reverse(past);
    List<Line> lines = new ArrayList<>();
    if (!past.isEmpty()) {
      lines.add(Line.BLANK);
      lines.add(Line.of("Your answers, the last one first", Style.EMPHASIS));
    }
    past.forEach(answer -> lines.addAll(answered(answer)));
    return lines;
  }

  /** An answer that does not count has no mark and stands back. */
  private List<Line> answered(Dossier.Past answer) {
    Verdict verdict = answer.verdict();
    Span mark =
        answer.counts()
            ? new Span(Verdicts.symbol(verdict) + " ", Verdicts.style(verdict))
            : new Span("  ", Style.PLAIN);
    List<Span> label = List.of(mark, new Span(answer.date() + "  ", Style.DIM));
    int room = width - new Line(label).width();
    Style style = answer.counts() ? Style.PLAIN : Style.DIM;
    return Flow.labelled(label, Flow.plain(answer.words(), room, style));
  }
}

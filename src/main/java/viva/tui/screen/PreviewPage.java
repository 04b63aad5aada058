package viva.tui.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import viva.bank.Bank;
import viva.bank.Note;
import viva.bank.Notes;
import viva.desk.Proof;
import viva.session.Given;
import viva.text.Clean;
import viva.text.Diagnostic;
import viva.text.Figures;
import viva.text.Width;
import viva.tui.model.Footer;
import viva.tui.model.Frame;
import viva.tui.page.Flow;
import viva.tui.page.Line;
import viva.tui.page.Page;
import viva.tui.page.Span;
import viva.tui.page.Style;

/** The page of the preview: a student's page in an author's frame. */
final class PreviewPage {
  private static final int LABEL = 13;

  private final PreviewScreen screen;
  private final int columns;
  private final int width;
  private final boolean brief;

  private PreviewPage(PreviewScreen screen, int columns, int rows) {
    this.screen = screen;
    this.columns = columns;
    this.width = Frame.textWidth(columns);
    this.brief = QuizPage.isBrief(rows);
  }

  static Page of(PreviewScreen screen, int columns, int rows) {
    PreviewPage page = new PreviewPage(screen, columns, rows);
    return new Page(page.head(), Frame.margin(page.body(rows)), page.foot());
  }

  private List<Line> head() {
    List<Line> head = new ArrayList<>();
    head.add(title());
    screen.question().filter(q -> !screen.look().listing()).ifPresent(q -> head.add(about(q)));
    if (!brief) {
      head.add(Frame.rule(columns));
    }
    return head;
  }

  private Line title() {
    String name = screen.proof().bank().map(Bank::title).orElse(screen.proof().file());
    String what = screen.follows() ? "preview, following" : "preview";
    what = screen.look().listing() ? "faults elsewhere" : what;
    int count = screen.proof().questions().size();
    String position = (screen.aim().number() + 1) + " of " + count;
    String right = screen.question().isPresent() ? position : "";
    Line line = Frame.title(name, what, columns - Width.of(right) - 3);
    return line.right(right, Style.DIM, columns - 1);
  }

  /** Id, kind, order of the options; the line in the file. */
  private Line about(Proof.Question question) {
    List<String> words = new ArrayList<>();
    words.add(question.id().isEmpty() ? "no id" : Clean.line(question.id()));
    question.item().ifPresent(item -> words.add(item.question().kind().word()));
    screen.shown().map(trial -> trial.order().words()).ifPresent(words::add);
    words.removeIf(String::isEmpty);
    String line = "line " + question.line();
    String left = Flow.cut(String.join(" · ", words), columns - Width.of(line) - 4);
    return Line.of(" " + left, Style.DIM).right(line, Style.DIM, columns - 1);
  }

  private List<Line> foot() {
    List<Line> foot = new ArrayList<>();
    int elsewhere = elsewhere().size();
    if (elsewhere > 0 && screen.question().isPresent() && !screen.look().listing()) {
      String told = Figures.count(elsewhere, "fault") + " elsewhere; f shows ";
      foot.addAll(note(told + (elsewhere == 1 ? "it." : "them."), Style.WRONG));
    }
    screen
        .open()
        .filter(Trial::nudged)
        .ifPresent(trial -> foot.addAll(note(trial.draft().nudge(), Style.EMPHASIS)));
    foot.addAll(goal());
    foot.add(Footer.of(screen, columns));
    return foot;
  }

  private List<Line> note(String text, Style style) {
    return Frame.note(text, style, columns, 2);
  }

  private List<Diagnostic> elsewhere() {
    return screen.proof().elsewhere(screen.aim().number());
  }

  private List<Line> goal() {
    PreviewLook look = screen.look();
    if (look.goal().isEmpty()) {
      return List.of();
    }
    List<Line> lines = new ArrayList<>();
    if (!look.notice().isEmpty()) {
      String why = look.notice().substring(0, 1).toUpperCase(Locale.ROOT);
      lines.addAll(note(why + look.notice().substring(1) + ".", Style.EMPHASIS));
    }
    String label = " Question (number or id): ";
    int room = Math.max(4, Math.min(30, columns - label.length() - 1));
    lines.add(
        new Line(List.of(new Span(label, Style.DIM), look.goal().get().view(room)))
            .cursor(label.length() + look.goal().get().cursor(room)));
    return lines;
  }

  private List<Line> body(int rows) {
    Proof proof = screen.proof();
    Optional<Trial> trial = screen.shown();
    if (proof.gone()) {
      return gone();
    }
    if (screen.look().listing()) {
      return listed();
    }
    if (trial.isPresent()) {
      return trial.get().given().isPresent()
          ? answered(trial.get(), rows)
          : screen.look().open() ? opened(trial.get()) : asking(trial.get());
    }
    return screen.question().map(this::faulty).orElseGet(() -> FaultRows.of(proof.all(), width));
  }

  /** In place of a question its faults; beyond a hundred no more are told. */
  private List<Line> faulty(Proof.Question question) {
    List<Line> lines = new ArrayList<>();
    if (!brief && !question.words().isEmpty()) {
      lines.addAll(Flow.plain(question.words(), width, Style.DIM));
      lines.add(Line.BLANK);
    }
    String untold = "This is faulty, and there are too many faults to tell it.";
    lines.addAll(
        question.faults().isEmpty()
            ? Flow.plain(untold, width, Style.PLAIN)
            : FaultRows.of(question.faults(), width));
    return lines;
  }

  private List<Line> gone() {
    String back = screen.follows() ? " It is shown again once it is back." : "";
    return Flow.plain("There is no file " + screen.proof().file() + "." + back, width, Style.PLAIN);
  }

  private List<Line> listed() {
    List<Diagnostic> elsewhere = elsewhere();
    if (elsewhere.isEmpty()) {
      return Flow.plain("There are no faults elsewhere in the file.", width, Style.PLAIN);
    }
    return FaultRows.of(elsewhere, width);
  }

  /** Without a cursor where letters do not type yet. */
  private List<Line> asking(Trial trial) {
    List<Line> lines = QuestionPage.top(trial.asked(), trial.draft(), false, width, brief);
    boolean still = trial.draft().types() && !screen.look().typing();
    for (Line line : trial.draft().lines(width, brief)) {
      lines.add(still ? new Line(line.spans()) : line);
    }
    List<String> hints = trial.asked().item().hints().subList(0, trial.hints());
    lines.addAll(QuestionPage.hints(hints, width, brief));
    return lines;
  }

  /** The key in its place and all notes below; the key stays in view, the notes are scrolled to. */
  private List<Line> opened(Trial trial) {
    Given key = trial.marked(trial.key());
    List<Line> lines = QuestionPage.top(trial.asked(), trial.draft(), false, width, brief);
    lines.addAll(trial.draft().marked(key.mark(trial.asked()), width, brief));
    lines.add(Line.of("─".repeat(width), Style.RULE));
    List<Note> all = new ArrayList<>(Notes.marking(trial.asked().item().question()));
    all.addAll(0, Notes.reasons(trial.asked().bank(), trial.asked().item()));
    all.addAll(Notes.about(trial.asked().bank(), trial.asked().item()));
    lines.addAll(notes(all, 0));
    return lines;
  }

  /** What a student reads, and on request what only the author knows. */
  private List<Line> answered(Trial trial, int rows) {
    Given given = trial.marked(trial.given().orElseThrow());
    List<Line> lines =
        new ArrayList<>(FeedbackPage.body(trial.asked(), given, trial.draft(), columns, rows));
    if (screen.look().open()) {
      lines.replaceAll(line -> line.focused(false));
      lines.add(Line.of("─".repeat(width), Style.RULE));
      List<Note> rest = new ArrayList<>(Notes.marking(trial.asked().item().question()));
      rest.addAll(Notes.about(trial.asked().bank(), trial.asked().item()));
      lines.addAll(notes(rest, brief ? 1 : 3));
    }
    return lines;
  }

  /** Notes and advice, the first rows of them in view. */
  private List<Line> notes(List<Note> notes, int inView) {
    List<Line> lines = new ArrayList<>();
    notes.forEach(note -> lines.addAll(row(note)));
    List<Diagnostic> advice = screen.question().map(Proof.Question::advice).orElse(List.of());
    if (!advice.isEmpty()) {
      lines.add(Line.BLANK);
      lines.addAll(FaultRows.of(advice, width));
    }
    for (int i = 0; i < Math.min(inView, lines.size()); i++) {
      lines.set(i, lines.get(i).focused(true));
    }
    return lines;
  }

  private List<Line> row(Note note) {
    String label = note.label() + " ".repeat(Math.max(1, LABEL - Width.of(note.label())));
    List<Line> text = Flow.markup(note.text(), width - Width.of(label), Style.PLAIN);
    return Flow.labelled(List.of(new Span(label, Style.DIM)), text);
  }
}

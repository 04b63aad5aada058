package viva.tui.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import viva.session.ExamSitting;
import viva.text.Figures;
import viva.text.Width;
import viva.tui.model.Binding;
import viva.tui.model.Footer;
import viva.tui.model.Frame;
import viva.tui.model.Keys;
import viva.tui.model.Message;
import viva.tui.model.Screen;
import viva.tui.model.Turn;
import viva.tui.page.Flow;
import viva.tui.page.Line;
import viva.tui.page.Page;
import viva.tui.page.Style;

/**
 * The answer sheet of an exam: which questions are answered or flagged, and the way to each. The
 * last row hands in.
 *
 * @param below the exam
 * @param cursor which row is at hand
 * @param asked whether it was asked if the paper is to be handed in with gaps
 */
record SheetScreen(ExamScreen below, int cursor, boolean asked) implements Screen {

  static SheetScreen of(ExamScreen exam) {
    int size = exam.exam().paper().size();
    boolean full = exam.exam().answered() == size;
    return new SheetScreen(exam, full ? size : exam.exam().at(), false);
  }

  /** The sheet with the hand-in at hand. */
  static SheetScreen atEnd(ExamScreen exam) {
    return new SheetScreen(exam, exam.exam().paper().size(), false);
  }

  @Override
  public String name() {
    return "answer sheet";
  }

  @Override
  public Object view() {
    return name();
  }

  @Override
  public OptionalLong alarm(long now) {
    return below.alarm(now);
  }

  private ExamSitting exam() {
    return below.exam();
  }

  private boolean atEnd() {
    return cursor == exam().paper().size();
  }

  private int open() {
    return exam().paper().size() - exam().answered();
  }

  @Override
  public List<Binding> bindings() {
    List<Binding> bindings = new ArrayList<>();
    bindings.add(
        atEnd()
            ? Binding.of("Enter", "hand in", now -> handIn())
            : Binding.of("Enter", "go there", now -> jump(cursor, now)));
    bindings.add(Binding.of("d", "hand in", now -> Turn.to(at(exam().paper().size()))));
    bindings.add(Binding.told("↑↓", "choose"));
    bindings.add(Binding.quiet("q", "back", now -> Turn.away()));
    bindings.add(Binding.quiet("Ctrl-C", "back", now -> Turn.away()));
    bindings.add(Binding.told("?", "help"));
    bindings.add(Binding.of("Esc", "back", now -> Turn.away()));
    return bindings;
  }

  private Turn jump(int index, long now) {
    return new Turn(List.of(below.jumped(index, now)), List.of(), true, true);
  }

  /** With questions unanswered it asks once. */
  private Turn handIn() {
    return open() > 0 && !asked
        ? Turn.to(new SheetScreen(below, cursor, true))
        : instead(below.handIn(false));
  }

  /** The turn of the exam, which goes away with its sheet. */
  private static Turn instead(Turn turn) {
    return new Turn(turn.screens(), turn.effects(), true, true);
  }

  private SheetScreen at(int row) {
    return new SheetScreen(below, row, false);
  }

  @Override
  public Turn update(Message message, long now) {
    if (message instanceof Message.Kept kept) {
      return Turn.to(new SheetScreen(below.troubled(kept.trouble()), cursor, asked));
    }
    ExamScreen later = below.ticked(now);
    if (later.clock().isOver()) {
      return instead(later.handIn(true));
    }
    if (message instanceof Message.Tick) {
      return Turn.to(new SheetScreen(later, cursor, asked));
    }
    if (message instanceof Message.Choose choose) {
      return choose.target() == exam().paper().size()
          ? Turn.to(at(choose.target()))
          : jump(choose.target(), now);
    }
    if (message instanceof Message.Press press) {
      if (Keys.isDown(press.key())) {
        return Turn.to(at(Math.min(cursor + 1, exam().paper().size())));
      }
      if (Keys.isUp(press.key())) {
        return Turn.to(at(Math.max(cursor - 1, 0)));
      }
    }
    return Turn.ignored(this);
  }

  @Override
  public Page page(int columns, int rows) {
    int width = Frame.textWidth(columns);
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < exam().paper().size(); i++) {
      lines.add(row(i, width).clicked(i).focused(i == cursor));
    }
    int size = exam().paper().size();
    lines.add(Line.BLANK);
    lines.add(
        Line.of(atEnd() ? "▸ " : "  ", Style.ACCENT)
            .and("Hand in", Style.PLAIN)
            .clicked(size)
            .focused(atEnd()));
    List<Line> foot = new ArrayList<>();
    if (asked) {
      String gaps = Figures.count(open(), "question") + " without an answer.";
      foot.addAll(Frame.note(gaps + " Enter again hands in as it is.", Style.EMPHASIS, columns, 2));
    }
    foot.add(Footer.of(this, columns));
    return new Page(
        List.of(ExamPage.title(exam(), below.clock(), columns), Frame.rule(columns)),
        Frame.margin(lines),
        foot);
  }

  private Line row(int index, int width) {
    boolean at = index == cursor;
    boolean answered = exam().answer(index).isPresent();
    String number = Integer.toString(index + 1);
    String padded = " ".repeat(Math.max(0, 3 - number.length())) + number + "  ";
    String state = answered ? "answered  " : "–         ";
    String flag = exam().flagged().contains(index) ? "flagged  " : "";
    int room = width - 2 - Width.of(padded + state + flag);
    String stem = Flow.oneLine(exam().paper().get(index).item().question().prompt());
    return Line.of(at ? "▸ " : "  ", Style.ACCENT)
        .and(padded, Style.DIM)
        .and(state, answered ? Style.PLAIN : Style.NEARLY)
        .and(flag, Style.EMPHASIS)
        .and(Flow.cut(stem, Math.max(4, room)), Style.DIM);
  }
}

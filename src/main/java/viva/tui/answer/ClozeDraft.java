package viva.tui.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import viva.question.Cloze;
import viva.question.Mark;
import viva.question.Response;
import viva.question.Verdict;
import viva.text.Clean;
import viva.text.Width;
import viva.tui.model.Binding;
import viva.tui.page.Flow;
import viva.tui.page.Line;
import viva.tui.page.Span;
import viva.tui.page.Style;
import viva.tui.terminal.Input;

/**
 * A running text with gaps to fill in it.
 *
 * @param texts what stands around the gaps, one more than there are gaps
 * @param fields what is typed into each gap
 * @param at which gap is at hand
 */
record ClozeDraft(List<String> texts, List<TextField> fields, int at) implements Draft {
  private static final int NARROWEST = 8;
  private static final char NO_BREAK = '\u00a0';

  static ClozeDraft of(Cloze question) {
    List<TextField> fields = question.gaps().stream().map(gap -> TextField.EMPTY).toList();
    return new ClozeDraft(question.texts(), fields, 0);
  }

  @Override
  public Optional<Draft> press(Input.Key key) {
    return switch (key.name()) {
      case TAB, DOWN -> Optional.of(gap((at + 1) % fields.size()));
      case BACK_TAB, UP -> Optional.of(gap((at + fields.size() - 1) % fields.size()));
      default -> fields.get(at).press(key).map(this::with);
    };
  }

  private ClozeDraft gap(int index) {
    return new ClozeDraft(texts, fields, index);
  }

  private Draft with(TextField field) {
    List<TextField> changed = new ArrayList<>(fields);
    changed.set(at, field);
    return new ClozeDraft(texts, changed, at);
  }

  @Override
  public Draft choose(int target) {
    return this;
  }

  @Override
  public Draft paste(String text) {
    return with(fields.get(at).insert(text));
  }

  @Override
  public Response response() {
    Response typed = new Response(fields.stream().map(TextField::text).toList());
    return typed.isEmpty() ? Response.none() : typed;
  }

  @Override
  public boolean types() {
    return true;
  }

  @Override
  public boolean showsStem() {
    return true;
  }

  @Override
  public String nudge() {
    return "No gap is filled yet. Enter again leaves it unanswered.";
  }

  @Override
  public List<Binding> keys() {
    return List.of(
        fields.size() > 1 ? Binding.told("Tab", "next gap") : Binding.told("type", "your answer"));
  }

  @Override
  public List<Line> lines(int width, boolean brief) {
    List<Span> spans = new ArrayList<>();
    int offset = 0;
    int cursor = -1;
    for (int i = 0; i < texts.size(); i++) {
      String text = piece(texts.get(i));
      spans.add(new Span(text, Style.PLAIN));
      offset += text.length();
      if (i < fields.size()) {
        cursor = i == at ? offset + 1 + fields.get(i).before().length() : cursor;
        offset += field(spans, i);
      }
    }
    List<Line> lines = Flow.spans(spans, width, cursor);
    return begun() ? lines : lines.stream().map(line -> line.focused(false)).toList();
  }

  /** Until then a long text is read from its beginning, wherever its first gap is. */
  private boolean begun() {
    return at > 0 || fields.stream().anyMatch(field -> !field.text().isEmpty());
  }

  /** A piece of the text without marks; the space at its ends is part of the running text. */
  private static String piece(String text) {
    String plain = Flow.oneLine(text);
    String before = text.isEmpty() || !Character.isWhitespace(text.charAt(0)) ? "" : " ";
    boolean spaced = !text.isEmpty() && Character.isWhitespace(text.charAt(text.length() - 1));
    return plain.isEmpty() ? before : before + plain + (spaced ? " " : "");
  }

  /** Adds a gap, which holds together when the text is wrapped, and returns its length. */
  private int field(List<Span> spans, int index) {
    TextField field = fields.get(index);
    String typed = field.text().replace(' ', NO_BREAK);
    String fill = "_".repeat(Math.max(1, NARROWEST - Width.of(typed)));
    Style bracket = index == at ? Style.ACCENT : Style.DIM;
    spans.add(new Span("[", bracket));
    spans.add(new Span(typed + fill, Style.FIELD));
    spans.add(new Span("]", bracket));
    return typed.length() + fill.length() + 2;
  }

  @Override
  public List<Line> marked(Mark mark, int width, boolean brief) {
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      spans.add(new Span(piece(texts.get(i)), Style.PLAIN));
      if (i < fields.size()) {
        spans.addAll(judged(mark.parts().get(i)));
      }
    }
    List<Line> lines = new ArrayList<>(Flow.spans(spans, width));
    if (fields.size() == 1) {
      return lines;
    }
    long right = IntStream.range(0, fields.size()).filter(i -> isRight(mark, i)).count();
    lines.add(Line.of("  " + right + " of " + fields.size() + " gaps right", Style.DIM));
    return lines;
  }

  private static boolean isRight(Mark mark, int gap) {
    Verdict verdict = mark.parts().get(gap).verdict();
    return verdict == Verdict.RIGHT || verdict == Verdict.NEARLY;
  }

  private static List<Span> judged(Mark.Part part) {
    String symbol = Verdicts.symbol(part.verdict());
    Style style = Verdicts.style(part.verdict());
    List<Span> spans = new ArrayList<>();
    if (part.verdict() == Verdict.RIGHT) {
      spans.add(new Span("[" + symbol + NO_BREAK + Clean.line(part.given()) + "]", style));
      return spans;
    }
    String given = part.given().isEmpty() ? "" : NO_BREAK + Clean.line(part.given());
    spans.add(new Span("[" + symbol + given + " → ", style));
    spans.add(new Span(Clean.line(part.expected()), Style.RIGHT));
    spans.add(new Span("]", style));
    return spans;
  }
}

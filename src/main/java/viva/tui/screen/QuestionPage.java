package viva.tui.screen;

import java.util.ArrayList;
import java.util.List;
import viva.session.Asked;
import viva.session.Sitting;
import viva.text.Clean;
import viva.tui.model.Footer;
import viva.tui.model.Frame;
import viva.tui.page.Flow;
import viva.tui.page.Line;
import viva.tui.page.Page;
import viva.tui.page.Span;
import viva.tui.page.Style;

/** The page of a question that waits for its answer. */
final class QuestionPage {
  /** Windows with fewer rows leave out what can be done without. */
  static final int BRIEF_BELOW = 18;

  private QuestionPage() {}

  static Page of(QuizScreen screen, int columns, int rows) {
    Sitting sitting = screen.sitting();
    int width = Frame.textWidth(columns);
    boolean brief = rows < BRIEF_BELOW;
    List<Line> lines = new ArrayList<>();
    if (!brief) {
      lines.add(reason(sitting));
      lines.add(Line.BLANK);
    }
    lines.addAll(stem(sitting.current(), screen.draft().showsStem(), width));
    if (!brief) {
      lines.add(Line.BLANK);
    }
    lines.addAll(screen.draft().lines(width));
    lines.addAll(hints(sitting, width));
    if (screen.nudged()) {
      lines.addAll(note(screen.draft().nudge(), Style.EMPHASIS, width));
    }
    screen.trouble().ifPresent(why -> lines.addAll(note(why, Style.ALARM, width)));
    return new Page(
        List.of(QuizHead.title(sitting, columns), QuizHead.rule(sitting, columns)),
        Frame.margin(lines),
        List.of(Footer.of(screen, columns)));
  }

  private static Line reason(Sitting sitting) {
    Asked asked = sitting.current();
    List<String> parts = new ArrayList<>();
    asked.item().topics().forEach(topic -> parts.add(Clean.line(asked.bank().topicName(topic))));
    if (sitting.first(sitting.currentIndex()).isPresent()) {
      parts.add("again, because it was missed");
    }
    if (sitting.flagged().contains(sitting.currentIndex())) {
      parts.add("flagged");
    }
    return Line.of(String.join(" · ", parts), Style.DIM);
  }

  /** The passage that a question refers to, and its stem unless the answer shows it. */
  static List<Line> stem(Asked asked, boolean shown, int width) {
    List<Line> lines = new ArrayList<>();
    asked
        .item()
        .passage()
        .map(id -> asked.bank().passages().get(id))
        .ifPresent(passage -> lines.addAll(passage(passage, width)));
    if (!shown) {
      lines.addAll(Flow.markup(asked.item().question().stem(), width, Style.TITLE));
    }
    return lines;
  }

  private static List<Line> passage(String text, int width) {
    List<Line> lines = new ArrayList<>();
    for (Line line : Flow.markup(text, width - 2, Style.PLAIN)) {
      lines.add(Flow.labelled(List.of(new Span("│ ", Style.RULE)), List.of(line)).get(0));
    }
    lines.add(Line.BLANK);
    return lines;
  }

  private static List<Line> hints(Sitting sitting, int width) {
    List<Line> lines = new ArrayList<>();
    for (String hint : sitting.shownHints()) {
      lines.addAll(
          Flow.labelled(
              List.of(new Span("Hint  ", Style.ACCENT)),
              Flow.markup(hint, width - 6, Style.PLAIN)));
    }
    return lines.stream().map(line -> line.focused(true)).toList();
  }

  static List<Line> note(String text, Style style, int width) {
    return Flow.plain(text, width, style).stream().map(line -> line.focused(true)).toList();
  }
}

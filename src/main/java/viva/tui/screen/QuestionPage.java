package viva.tui.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import viva.session.Asked;
import viva.session.Sitting;
import viva.text.Clean;
import viva.text.Width;
import viva.tui.answer.Draft;
import viva.tui.model.Frame;
import viva.tui.page.Flow;
import viva.tui.page.Line;
import viva.tui.page.Page;
import viva.tui.page.Span;
import viva.tui.page.Style;

/** The page of a question that waits for its answer. */
final class QuestionPage {
  private QuestionPage() {}

  static Page of(QuizScreen screen, int columns, int rows) {
    Sitting sitting = screen.sitting();
    int width = Frame.textWidth(columns);
    boolean brief = QuizPage.isBrief(rows);
    boolean again = sitting.first(sitting.currentIndex()).isPresent();
    List<Line> lines = top(sitting.current(), screen.answering().draft(), again, width, brief);
    lines.addAll(screen.answering().draft().lines(width, brief));
    lines.addAll(hints(sitting.shownHints(), width, brief));
    return QuizPage.of(screen, lines, columns, rows);
  }

  /** What stands above the answer: what it is about, passage and stem. */
  static List<Line> top(Asked asked, Draft draft, boolean again, int width, boolean brief) {
    List<Line> lines = new ArrayList<>();
    if (!brief) {
      lines.addAll(reason(asked, again, width));
      lines.add(Line.BLANK);
    }
    lines.addAll(bare(asked, draft, width, brief));
    return lines;
  }

  /** Passage and stem alone. */
  static List<Line> bare(Asked asked, Draft draft, int width, boolean brief) {
    List<Line> lines = stem(asked, draft.showsStem(), width);
    if (!brief && !draft.showsStem()) {
      lines.add(Line.BLANK);
    }
    return lines;
  }

  /** What it is about and why it is asked now, if there is anything to say. */
  private static List<Line> reason(Asked asked, boolean again, int width) {
    String why = again ? "again, because it was missed" : Clean.line(asked.why());
    String topics =
        asked.item().topics().stream()
            .map(topic -> Clean.line(asked.bank().topicName(topic)))
            .collect(Collectors.joining(" · "));
    String between = why.isEmpty() || topics.isEmpty() ? "" : " · ";
    String reason = Flow.cut(topics, width - Width.of(between + why)) + between + why;
    return reason.isEmpty() ? List.of() : List.of(Line.of(reason, Style.DIM));
  }

  /** The passage that a question refers to, and its stem unless the answer shows it. */
  private static List<Line> stem(Asked asked, boolean shown, int width) {
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
      lines.addAll(Flow.labelled(List.of(new Span("│ ", Style.RULE)), List.of(line)));
    }
    lines.add(Line.BLANK);
    return lines;
  }

  /** The hints that were asked for, kept in view. */
  static List<Line> hints(List<String> shown, int width, boolean brief) {
    List<Line> lines = new ArrayList<>();
    for (String hint : shown) {
      if (lines.isEmpty() && !brief) {
        lines.add(Line.BLANK);
      }
      List<Line> text = Flow.markup(hint, width - 6, Style.PLAIN);
      lines.addAll(Flow.labelled(List.of(new Span("Hint  ", Style.ACCENT)), text));
    }
    return lines.stream().map(line -> line.focused(true)).toList();
  }
}

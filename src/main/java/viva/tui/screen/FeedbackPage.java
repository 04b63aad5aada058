package viva.tui.screen;

import java.util.ArrayList;
import java.util.List;
import viva.bank.Citation;
import viva.question.Kind;
import viva.question.Mark;
import viva.question.Verdict;
import viva.session.Asked;
import viva.session.Given;
import viva.session.Sitting;
import viva.text.Clean;
import viva.text.Figures;
import viva.tui.answer.Draft;
import viva.tui.answer.Verdicts;
import viva.tui.model.Footer;
import viva.tui.model.Frame;
import viva.tui.page.Flow;
import viva.tui.page.Line;
import viva.tui.page.Page;
import viva.tui.page.Span;
import viva.tui.page.Style;

/** The page that says what was right and why; the question stays visible above it. */
final class FeedbackPage {
  private FeedbackPage() {}

  static Page of(QuizScreen screen, int columns, int rows) {
    Sitting sitting = screen.sitting();
    Given given = sitting.lastGiven().orElseThrow();
    List<Line> lines = body(sitting.current(), given, screen.draft(), columns, rows);
    screen
        .trouble()
        .ifPresent(
            why ->
                lines.addAll(
                    Frame.margin(QuestionPage.note(why, Style.ALARM, Frame.textWidth(columns)))));
    return new Page(
        List.of(QuizHead.title(sitting, columns), QuizHead.rule(sitting, columns)),
        lines,
        List.of(Footer.of(screen, columns)));
  }

  /** Question, marked answer and explanation. */
  static List<Line> body(Asked asked, Given given, Draft draft, int columns, int rows) {
    int width = Frame.textWidth(columns);
    boolean brief = rows < QuestionPage.BRIEF_BELOW;
    Mark mark = given.mark(asked);
    List<Line> lines = new ArrayList<>();
    if (!brief) {
      lines.add(Line.BLANK);
    }
    lines.addAll(QuestionPage.stem(asked, draft.showsStem(), width));
    if (!brief) {
      lines.add(Line.BLANK);
    }
    lines.addAll(draft.marked(mark, width, brief));
    lines.add(Line.of("─".repeat(width), Style.RULE));
    lines.addAll(because(asked, given, mark, width, brief ? 1 : 3));
    return new ArrayList<>(Frame.margin(lines));
  }

  /** The verdict, the author's feedback to what was given, the explanation and where to read on. */
  private static List<Line> because(Asked asked, Given given, Mark mark, int width, int inView) {
    Verdict verdict = given.verdict();
    List<Line> lines = new ArrayList<>();
    Style style = Verdicts.style(verdict);
    Span symbol = new Span(Verdicts.symbol(verdict) + " ", style);
    Kind kind = asked.item().question().kind();
    String word = given.changed() ? changed(given) : Verdicts.word(verdict, kind);
    List<String> reasons = new ArrayList<>();
    mark.parts().stream().map(Mark.Part::feedback).forEach(reasons::add);
    reasons.add(asked.item().explanation());
    reasons.removeIf(String::isBlank);
    List<Span> lead = List.of(new Span(word + worth(given), style), new Span(" ", Style.PLAIN));
    String first = reasons.isEmpty() ? "" : reasons.remove(0);
    List<Line> text = new ArrayList<>(Flow.markup(lead, first, width - 2, Style.PLAIN));
    for (String reason : reasons) {
      text.addAll(Flow.markup(reason, width - 2, Style.PLAIN));
    }
    lines.addAll(Flow.labelled(List.of(symbol), text));
    for (int i = 0; i < Math.min(inView, lines.size()); i++) {
      lines.set(i, lines.get(i).focused(true));
    }
    lines.addAll(places(asked, width));
    return lines;
  }

  private static String changed(Given given) {
    return given.score() >= 1 ? "Counted as right, as you say." : "Counted as wrong, as you say.";
  }

  /** What part of the points was won, where it is neither all nor nothing. */
  private static String worth(Given given) {
    if (given.score() <= 0 || given.score() >= 1) {
      return "";
    }
    return " " + Figures.percent(given.score()) + " of the points.";
  }

  private static List<Line> places(Asked asked, int width) {
    List<Line> lines = new ArrayList<>();
    for (String place : Citation.words(asked.bank(), asked.item().citations())) {
      lines.addAll(indent(Flow.plain(Clean.line(place), width - 2, Style.DIM)));
    }
    if (!asked.item().terms().isEmpty()) {
      String terms = String.join("”, “", asked.item().terms());
      lines.addAll(
          indent(Flow.plain("(look for “" + Clean.line(terms) + "”)", width - 2, Style.DIM)));
    }
    return lines;
  }

  private static List<Line> indent(List<Line> lines) {
    return lines.stream().map(line -> line.indented(2)).toList();
  }
}

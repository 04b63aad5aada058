package viva.tui.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import viva.bank.Citation;
import viva.question.Kind;
import viva.question.Mark;
import viva.session.Asked;
import viva.session.Given;
import viva.session.Sitting;
import viva.text.Figures;
import viva.tui.answer.Draft;
import viva.tui.answer.Verdicts;
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
    List<Line> lines =
        new ArrayList<>(body(sitting.current(), given, screen.answering().draft(), columns, rows));
    if (!QuizPage.isBrief(rows)) {
      next(lines, screen.backdrop().nextTime(sitting), Frame.textWidth(columns));
    }
    return QuizPage.of(screen, lines, columns, rows);
  }

  /** When it is asked again, on the last line if there is room on it. */
  private static void next(List<Line> lines, String when, int width) {
    Line last = lines.get(lines.size() - 1);
    Line both = last.right(when, Style.DIM, width);
    if (both.width() > last.width()) {
      lines.set(lines.size() - 1, both);
    } else {
      lines.add(Line.of("").right(when, Style.DIM, width));
    }
  }

  /** Question, marked answer and explanation. */
  static List<Line> body(Asked asked, Given given, Draft draft, int columns, int rows) {
    int width = Frame.textWidth(columns);
    boolean brief = QuizPage.isBrief(rows);
    Mark mark = given.mark(asked);
    List<Line> lines = QuestionPage.top(asked, draft, given.attempt() > 1, width, brief);
    lines.addAll(draft.marked(mark, width, brief));
    lines.add(Line.of("─".repeat(width), Style.RULE));
    List<Line> because = because(asked, given, mark, width);
    int inView = brief ? 1 : 3;
    for (int i = 0; i < because.size(); i++) {
      lines.add(because.get(i).focused(i < inView));
    }
    lines.addAll(places(asked, width));
    return lines;
  }

  /** The verdict, the author's feedback to what was given, and the explanation. */
  private static List<Line> because(Asked asked, Given given, Mark mark, int width) {
    Style style = Verdicts.style(given.verdict());
    Span symbol = new Span(Verdicts.symbol(given.verdict()) + " ", style);
    Span verdict = new Span(words(asked, given), style);
    List<String> reasons =
        Stream.concat(
                mark.parts().stream().map(Mark.Part::feedback),
                Stream.of(asked.item().explanation()))
            .filter(reason -> !reason.isBlank())
            .toList();
    String first = reasons.isEmpty() ? "" : reasons.get(0);
    List<Span> lead = List.of(verdict, new Span(first.isEmpty() ? "" : " ", Style.PLAIN));
    List<Line> text = new ArrayList<>(Flow.markup(lead, first, width - 2, Style.PLAIN));
    reasons.stream()
        .skip(1)
        .forEach(reason -> text.addAll(Flow.markup(reason, width - 2, Style.PLAIN)));
    return Flow.labelled(List.of(symbol), text);
  }

  /** The verdict, and what part of the points it is where that is neither all nor nothing. */
  private static String words(Asked asked, Given given) {
    Kind kind = asked.item().question().kind();
    if (given.changed()) {
      return "Counted as " + Verdicts.counted(given.score() >= 1, kind) + ", as you say.";
    }
    String word = Verdicts.word(given.verdict(), kind);
    boolean part = given.score() > 0 && given.score() < 1;
    return part ? word + " " + Figures.percent(given.score()) + " of the points." : word;
  }

  /** Where to read on. */
  static List<Line> places(Asked asked, int width) {
    List<String> places = new ArrayList<>();
    for (String place : Citation.words(asked.bank(), asked.item().citations())) {
      places.add(place.replaceFirst(" (paragraphs?) ([0-9])", " $1\u00a0$2"));
    }
    if (!asked.item().terms().isEmpty()) {
      places.add("(look for “" + String.join("”, “", asked.item().terms()) + "”)");
    }
    return places.stream()
        .flatMap(place -> Flow.plain(place, width - 2, Style.DIM).stream())
        .map(line -> line.indented(2))
        .toList();
  }
}

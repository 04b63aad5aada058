package viva.tui.screen;

import java.util.ArrayList;
import java.util.List;
import viva.text.Clean;
import viva.text.Diagnostic;
import viva.text.Diagnostics;
import viva.text.Severity;
import viva.text.Width;
import viva.tui.page.Flow;
import viva.tui.page.Line;
import viva.tui.page.Span;
import viva.tui.page.Style;

/** Diagnostics in a window: place and sentence, the line with a caret, the hint. */
final class FaultRows {
  /** The number of a line and what parts it from the line, and an ellipsis at each end. */
  private static final int MARGIN = 3 + 2;

  private FaultRows() {}

  static List<Line> of(List<Diagnostic> diagnostics, int width) {
    List<Line> lines = new ArrayList<>();
    for (Diagnostic diagnostic : diagnostics) {
      if (!lines.isEmpty()) {
        lines.add(Line.BLANK);
      }
      lines.addAll(of(diagnostic, width));
    }
    return lines;
  }

  private static List<Line> of(Diagnostic d, int width) {
    String place = d.place().line() + ":" + d.place().column();
    List<Span> sentence =
        List.of(
            new Span(place + ": ", Style.DIM),
            new Span(d.severity().word(), style(d.severity())),
            new Span("[" + d.code() + "]: ", Style.DIM),
            new Span(Clean.line(d.message()), Style.PLAIN));
    List<Line> lines = new ArrayList<>(Flow.spans(sentence, width));
    int number = Integer.toString(d.place().line()).length();
    List<String> source = Diagnostics.source(d, Math.max(8, width - number - MARGIN));
    for (int i = 0; i < source.size(); i++) {
      lines.add(Line.of(source.get(i), i == 0 ? Style.CODE : style(d.severity())));
    }
    if (!d.hint().isEmpty()) {
      Span label = new Span("hint: ", Style.DIM);
      int room = width - Width.of(label.text());
      lines.addAll(Flow.labelled(List.of(label), Flow.plain(d.hint(), room, Style.PLAIN)));
    }
    return lines;
  }

  private static Style style(Severity severity) {
    return severity == Severity.ERROR ? Style.WRONG : Style.NEARLY;
  }
}

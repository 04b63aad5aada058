package viva.tui.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FlowTest {
  private static List<String> texts(List<Line> lines) {
    return lines.stream().map(Line::text).toList();
  }

  @Test
  void paragraphsHaveABlankLineBetween() {
    assertEquals(
        List.of("one two", "three", "", "four"),
        texts(Flow.markup("one two\nthree\n\nfour", 8, Style.PLAIN)));
  }

  @Test
  void emphasisAndCodeHaveTheirStyles() {
    List<Span> spans = Flow.markup("a _b_ `c`", 20, Style.TITLE).get(0).spans();
    assertEquals(
        List.of(Style.TITLE, Style.EMPHASIS, Style.TITLE, Style.CODE),
        spans.stream().map(Span::style).toList());
  }

  @Test
  void codeKeepsItsLinesAndItsIndentation() {
    assertEquals(
        List.of("a", "", "if x:", "    y"),
        texts(Flow.markup("a\n```\nif x:\n\ty\n```", 20, Style.PLAIN)));
  }

  @Test
  void whatLeadsStandsBeforeTheFirstParagraph() {
    List<Span> lead = List.of(new Span("Right. ", Style.RIGHT));
    assertEquals(List.of("Right. Yes."), texts(Flow.markup(lead, "Yes.", 20, Style.PLAIN)));
    assertEquals(List.of("Right."), texts(Flow.markup(lead, "", 20, Style.PLAIN)));
    assertEquals(
        List.of("Right.", "", "x"), texts(Flow.markup(lead, "```\nx\n```", 20, Style.PLAIN)));
  }

  @Test
  void labelledLinesHangUnderTheFirst() {
    List<Span> label = List.of(new Span("1  ", Style.DIM));
    assertEquals(
        List.of("1  one", "   two"),
        texts(Flow.labelled(label, Flow.plain("one two", 4, Style.PLAIN))));
  }

  @Test
  void whatComesOutIsClean() {
    assertEquals(List.of("a\uFFFD[2Jb"), texts(Flow.plain("a\u001b[2J\u202eb", 20, Style.PLAIN)));
    assertEquals("a b", Flow.oneLine("_a_\n\n`b`"));
  }

  @ParameterizedTest
  @CsvSource({"abcdef, 6, abcdef", "abcdef, 5, abcd…", "ab cdef, 4, ab…", "漢字漢字, 6, 漢字…"})
  void cutsToTheColumnsThereAre(String text, int columns, String expected) {
    assertEquals(expected, Flow.cut(text, columns));
  }

  @Test
  void theCursorIsNeverLostBetweenLines() {
    List<Span> spans = List.of(new Span("one two", Style.PLAIN));
    for (int cursor = 0; cursor <= 7; cursor++) {
      List<Line> lines = Flow.spans(spans, 4, cursor);
      assertEquals(1, lines.stream().filter(line -> line.cursor() >= 0).count(), "at " + cursor);
    }
    assertEquals(0, Flow.spans(spans, 4, 4).get(1).cursor());
  }
}

package viva.yaml.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

class TextReaderTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a",
        "a: b\nc: d\n",
        "a: b\r\nc:\r\n  - d\r\n  - e # aside\r\n",
        "a: b\rc: d\r",
        "a: one\n  two\n\n  three\nb: 'it''s\n  so'\n",
        "a: >-\n  folded\n  text\n\n  more\nb: |+\n  kept\n\n",
        "a: [b, {c: d}, \"e\\u00e9\\n\\\n  f\"]\n",
        "\uFEFFa: b\n",
        "é: “quoted”\nß: x\u2028y: z\n",
        "---\na: b\n...\n---\nc: d\n",
        "? a\n: b\n! c: &d e\nf: *d\n"
      })
  void givesTheParserWhatItsOwnReaderGives(String text) {
    assertEquals(events(new StreamReader(text)), events(new TextReader(text)));
  }

  @Test
  void countsCharsWhereTheParsersReaderCountsCodePoints() {
    List<String> events = events(new TextReader("a: 😀\nb: c\n"));
    assertTrue(events.get(6).endsWith("value=c)> 1:3-1:4 9-10"), events.get(6));
  }

  private static List<String> events(StreamReader reader) {
    ParserImpl parser = new ParserImpl(reader, new LoaderOptions());
    List<String> events = new ArrayList<>();
    Event event;
    do {
      event = parser.getEvent();
      Mark start = event.getStartMark();
      Mark end = event.getEndMark();
      events.add(
          event
              + " "
              + place(start)
              + "-"
              + place(end)
              + " "
              + start.getIndex()
              + "-"
              + end.getIndex());
    } while (!event.is(Event.ID.StreamEnd));
    return events;
  }

  private static String place(Mark mark) {
    return mark.getLine() + ":" + mark.getColumn();
  }
}

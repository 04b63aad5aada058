package viva.tui.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import viva.tui.page.Style;

class ThemeTest {
  /** These bear a meaning that no symbol beside them repeats. */
  private static final List<Style> SPEAKING =
      List.of(Style.TITLE, Style.ACCENT, Style.KEY, Style.FIELD, Style.DIFFERENCE, Style.ALARM);

  @ParameterizedTest
  @EnumSource(Theme.class)
  void tellsSpeakingStylesFromPlainText(Theme theme) {
    for (int colours : new int[] {0, 16, 256}) {
      Map<Style, Pen> pens = theme.pens(colours);
      SPEAKING.forEach(style -> assertNotEquals(pens.get(Style.PLAIN), pens.get(style)));
      assertNotEquals(pens.get(Style.FIELD), pens.get(Style.DIFFERENCE));
      assertNotEquals(pens.get(Style.ACCENT), pens.get(Style.ALARM));
    }
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void usesNoColourWhereThereIsNone(Theme theme) {
    theme.pens(0).values().forEach(pen -> assertTrue(pen.codes().matches("|[147](;[147])*")));
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void usesThePaletteOnlyWhereThereIsOne(Theme theme) {
    theme.pens(16).values().forEach(pen -> assertFalse(pen.codes().contains("8;5;")));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 16, 256, 1 << 24})
  void leavesPlainTextAsTheTerminalHasIt(int colours) {
    assertEquals(Pen.NONE, Theme.DARK.pens(colours).get(Style.PLAIN));
    assertEquals(Pen.NONE, Theme.LIGHT.pens(colours).get(Style.PLAIN));
  }

  @Test
  void isKnownByName() {
    assertEquals(List.of("dark", "light", "mono", "high-contrast"), Theme.words());
    assertEquals(Optional.of(Theme.HIGH_CONTRAST), Theme.named("high-contrast"));
    assertEquals(Optional.empty(), Theme.named("Dark"));
  }

  @ParameterizedTest
  @CsvSource({
    "'', false",
    "1, false",
    "2, false",
    "38;5;245, false",
    "38;5;7, false",
    "38;5;48, false",
    "1;4, true",
    "1;7;31, true",
    "38;5;231;48;5;16, true",
    "97;40, true",
    "1;30;103, true"
  })
  void knowsWhichPensShowOnABlank(String codes, boolean shows) {
    assertEquals(shows, new Pen(codes).inksBlanks());
  }

  @ParameterizedTest
  @CsvSource({
    "xterm, '', '', 16",
    "xterm-256color, '', '', 256",
    "tmux-256color, truecolor, '', 16777216",
    "xterm, 24bit, '', 16777216",
    "xterm-direct, '', '', 256",
    "linux, '', '', 16",
    "vt100, '', '', 0",
    "xterm-256color, truecolor, 1, 0"
  })
  void countsColoursByTheEnvironment(String term, String colorterm, String noColor, int colours) {
    Map<String, String> environment =
        Map.of("TERM", term, "COLORTERM", colorterm, "NO_COLOR", noColor);
    assertEquals(colours, Options.of(environment, Theme.DARK, true).colours());
  }

  @ParameterizedTest
  @CsvSource({"dumb, false", "'', false", "unknown, false", "xterm, true"})
  void needsATerminalWithAName(String term, boolean enough) {
    assertEquals(enough, Presence.hasName(Map.of("TERM", term)));
    assertFalse(Presence.hasName(Map.of()));
  }
}

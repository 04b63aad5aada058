package viva.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class DiagnosticsTest {
  @Test
  void printsPlaceCodeSentenceLineCaretAndHint() {
    assertEquals(
        """
        biology.yaml:14:11: error[answer/unknown-option]: answer "E" is not one of the options
          14 |   answer: E
             |           ^
          hint: did you mean "D"?
        """,
        print(14, 11, 1, "  answer: E", "did you mean \"D\"?"));
  }

  @Test
  void marksAllThatIsMeantAndLeavesOutAnEmptyHint() {
    assertEquals(
        """
        biology.yaml:7:3: error[answer/unknown-option]: answer "E" is not one of the options
          7 | a bcd e
            |   ^^^
        """,
        print(7, 3, 3, "a bcd e", ""));
  }

  @Test
  void putsTheCaretBelowWideCharacters() {
    assertEquals(
        """
        biology.yaml:7:3: error[answer/unknown-option]: answer "E" is not one of the options
          7 | 日本東京
            |     ^^
        """,
        print(7, 3, 1, "日本東京", ""));
  }

  @Test
  void countsALetterWithItsAccentOnce() {
    assertEquals(
        """
        biology.yaml:7:3: error[answer/unknown-option]: answer "E" is not one of the options
          7 | e\u0301e\u0301x
            |   ^
        """,
        print(7, 3, 1, "e\u0301e\u0301x", ""));
  }

  @Test
  void showsALongLineAroundTheCaret() {
    String line = "x".repeat(300) + "!" + "y".repeat(300);
    String shown = "…" + "x".repeat(40) + "!" + "y".repeat(59) + "…";
    assertEquals(
        "biology.yaml:7:301: error[answer/unknown-option]: answer \"E\" is not one of the options\n"
            + ("  7 | " + shown + "\n")
            + ("    | " + " ".repeat(41) + "^\n"),
        print(7, 301, 1, line, ""));
  }

  @Test
  void leavesOutTheLineWhereThereIsNone() {
    assertEquals(
        "biology.yaml:1:1: error[answer/unknown-option]: answer \"E\" is not one of the options\n",
        print(1, 1, 1, "", ""));
  }

  @Test
  void letsNothingReachTheTerminalThatItWouldObey() {
    Diagnostic diagnostic =
        new Diagnostic(
            "a\u001B[31m.yaml",
            Place.START,
            1,
            Severity.WARNING,
            "a/b",
            "m\u202E",
            "h\n2",
            "s\u0007t");
    assertEquals(
        "a\uFFFD[31m.yaml:1:1: warning[a/b]: m\n  1 | s\uFFFDt\n    | ^\n  hint: h 2\n",
        Diagnostics.print(List.of(diagnostic)));
  }

  @Test
  void showsLessOfALineWhereThereIsLessRoom() {
    Diagnostic diagnostic =
        new Diagnostic(
            "a.yaml",
            new Place(3, 13),
            4,
            Severity.ERROR,
            "a/b",
            "m",
            "",
            "one two for five six seven eight");
    assertEquals(
        List.of("3 | …wo for five six sev…", "  |         ^^^^"),
        Diagnostics.source(diagnostic, 19));
  }

  private static String print(int line, int column, int length, String source, String hint) {
    return Diagnostics.print(
        List.of(
            new Diagnostic(
                "biology.yaml",
                new Place(line, column),
                length,
                Severity.ERROR,
                "answer/unknown-option",
                "answer \"E\" is not one of the options",
                hint,
                source)));
  }
}

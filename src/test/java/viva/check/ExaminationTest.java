package viva.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import viva.bank.Finding;
import viva.bank.Part;
import viva.text.Diagnostic;
import viva.text.Severity;
import viva.yaml.Sheet;

class ExaminationTest {
  private static Sheet sheet(String text) {
    return Sheet.read("b.yaml", text.getBytes(StandardCharsets.UTF_8));
  }

  private static Sheet bank(String id) {
    return sheet(
        "viva: 1\nid: "
            + id
            + "\ntitle: B\nquestions:\n  - {question: It is so, answer: true}\n  - {x: 1}\n");
  }

  private static List<String> told(Checked checked) {
    return checked.diagnostics().stream().map(d -> d.place().line() + " " + d.code()).toList();
  }

  private static Examiner saying(int times, Severity last) {
    return (file, bank, faulty) -> {
      List<Finding> all = new java.util.ArrayList<>(Collections.nCopies(times - 1, hint()));
      all.add(Finding.of("a/late", last, Part.of("title"), "m", ""));
      return all;
    };
  }

  private static Finding hint() {
    return Finding.of("a/b", Severity.HINT, Part.of("id"), "m", "");
  }

  @Test
  void sortsFaultsAndFindingsByPlace() {
    Checked checked = new Examination(List.of(saying(1, Severity.HINT))).of("b.yaml", bank("b"));
    assertEquals(
        List.of("3 a/late", "6 key/missing", "6 question/no-answer", "6 key/unknown"),
        told(checked));
    assertEquals(1, checked.questions());
  }

  @Test
  void heedsASilencerWhoeverSpeaksButNotForAnError() {
    Sheet silent =
        sheet(
            """
            viva: 1
            id: b
            title: B
            lint: {ignore: [a/late]}
            questions:
              - {question: It is so, answer: true}
            """);
    assertEquals(
        List.of(), told(new Examination(List.of(saying(1, Severity.WARNING))).of("b", silent)));
    assertEquals(
        List.of("3 a/late"),
        told(new Examination(List.of(saying(1, Severity.ERROR))).of("b", silent)));
  }

  @Test
  void asksNobodyAboutAFileWithoutABank() {
    Examiner never =
        (file, bank, faulty) -> {
          throw new AssertionError(file);
        };
    assertEquals(
        List.of("1 bank/shape"), told(new Examination(List.of(never)).of("b", sheet("- a\n"))));
  }

  @Test
  void tellsTheSecondBankWithAnIdOfTheFirst() {
    Examination examination = new Examination(List.of());
    examination.of("one.yaml", bank("b"));
    examination.of("two.yaml", bank("c"));
    Diagnostic told = examination.of("three.yaml", bank("b")).diagnostics().get(0);
    assertEquals("bank/id-taken", told.code());
    assertEquals("the id \"b\" is taken by the bank in one.yaml", told.message());
    assertEquals(2, told.place().line());
    assertTrue(told.isError());
  }

  @Test
  void tellsAThousandFindingsAndHowManyMore() {
    Checked checked =
        new Examination(List.of(saying(1_500, Severity.WARNING))).of("b.yaml", bank("b"));
    List<Diagnostic> found =
        checked.diagnostics().stream().filter(d -> d.code().matches("a/.*|file/.*")).toList();
    assertEquals(1_001, found.size());
    Diagnostic more = found.get(1_000);
    assertEquals("there are more findings from here on: 500", more.message());
    assertEquals(Severity.WARNING, more.severity());
  }

  @Test
  void countsWhatWasTold() {
    Tally tally = new Tally();
    Examination examination = new Examination(List.of(saying(2, Severity.WARNING)));
    tally.add(examination.of("b.yaml", sheet(Golden.text("banks/sound.yaml"))));
    assertEquals("1 bank, 1 sound question, no faults, 1 warning, 1 hint", tally.words());
    assertFalse(tally.isFaulty(false));
    assertTrue(tally.isFaulty(true));
    tally.add(examination.of("b.yaml", bank("b")));
    assertEquals("2 banks, 2 sound questions, 3 faults, 2 warnings, 2 hints", tally.words());
    assertTrue(tally.isFaulty(false));
  }
}

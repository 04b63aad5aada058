package viva.source;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import viva.bank.Bank;
import viva.bank.Citation;
import viva.text.Diagnostics;
import viva.yaml.Sheet;

/** A bank about a mill, and texts about it, made for tests. */
final class Samples {
  static final String TEXT =
      """
      # The Mill at Oda

      By a friend of the mill

      ## The wheel

      The wheel has forty paddles of oak. It turned for the last time in 1931.

      Water comes from the “upper pond” by a wooden channel, which the miller's sons
      mended each spring.

      The wheel has forty paddles of oak. It turned for the last time in 1931.

      ## The stones

      - a runner of French quartz
      - a bed stone, which never moves

      Flour leaves between them.
      """;

  private static final String HEAD =
      """
      viva: 1
      id: mill
      title: The mill
      sources:
        oda:
          title: The Mill at Oda
          sections:
            wheel: The wheel
            stones: The stones
      questions:
      """;

  private Samples() {}

  /** A bank with one true-or-false question for each of these keys and values. */
  static Sheet sheet(String... cited) {
    StringBuilder bank = new StringBuilder(HEAD);
    for (int i = 0; i < cited.length; i++) {
      bank.append("  - question: Is number ").append(i + 1).append(" so?\n    answer: true\n    ");
      bank.append(cited[i].replace("\n", "\n    ")).append('\n');
    }
    return read(bank.toString());
  }

  static Sheet read(String bank) {
    return Sheet.read("mill.yaml", bank.getBytes(StandardCharsets.UTF_8));
  }

  static Bank bank(Sheet sheet) {
    return sheet.reading().bank().orElseThrow(() -> new AssertionError(sheet.reading()));
  }

  static Library library(Sheet sheet, String text) {
    return Library.of(bank(sheet), Map.of("oda", text));
  }

  /** What a person reads of the bank's citations. */
  static String told(Sheet sheet, String text) {
    return Diagnostics.print(
        library(sheet, text).findings().stream().map(sheet::diagnostic).toList());
  }

  /** The paragraphs at a place. */
  static List<String> at(String text, String section, String heading, int paragraph) {
    Sheet sheet = sheet("cite: wheel/1");
    return library(sheet, text).paragraphs(new Citation("oda", section, heading, paragraph));
  }

  static List<String> wheel(String text, int paragraph) {
    return at(text, "wheel", "The wheel", paragraph);
  }
}

package viva.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import viva.bank.Bank;
import viva.bank.Item;
import viva.question.Question;
import viva.text.Diagnostic;
import viva.text.Diagnostics;
import viva.text.Severity;

/** Short banks for tests. */
final class Texts {
  private Texts() {}

  /** A bank with these lines below {@code questions}. */
  static String bank(String questions) {
    return bank("", questions);
  }

  /** A bank with more lines in its head. */
  static String bank(String head, String questions) {
    return "viva: 1\nid: sample\ntitle: A sample\n" + head + "questions:\n" + questions;
  }

  static Reading read(String text) {
    return BankReader.read("sample.yaml", text.getBytes(StandardCharsets.UTF_8));
  }

  /** The bank of a text that has neither a fault nor a warning. */
  static Bank sound(String text) {
    Reading reading = read(text);
    assertEquals("", Diagnostics.print(withoutHints(reading)));
    return reading.bank().orElseThrow();
  }

  static List<Diagnostic> withoutHints(Reading reading) {
    return reading.diagnostics().stream().filter(d -> d.severity() != Severity.HINT).toList();
  }

  /** The only question of a bank with these lines below {@code questions}. */
  static Item item(String questions) {
    List<Item> items = sound(bank(questions)).items();
    assertEquals(1, items.size());
    return items.get(0);
  }

  static Question question(String questions) {
    return item(questions).question();
  }

  static List<String> codes(String text) {
    return read(text).diagnostics().stream().map(Diagnostic::code).toList();
  }
}

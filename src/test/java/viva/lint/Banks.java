package viva.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import viva.bank.Bank;
import viva.bank.Finding;
import viva.yaml.BankReader;
import viva.yaml.Reading;

/** Banks for the tests of the rules, and what the rules find in them. */
final class Banks {
  private static final String HEAD = "viva: 1\nid: b\ntitle: B\n";

  private Banks() {}

  /** The bank with this text below its head; it has to be without fault. */
  static Bank of(String text) {
    Reading reading = BankReader.read("b.yaml", (HEAD + text).getBytes(StandardCharsets.UTF_8));
    assertEquals(List.of(), reading.diagnostics(), text);
    return reading.bank().orElseThrow();
  }

  /** What one rule finds. */
  static List<Finding> found(String rule, Bank bank) {
    return new Lint(List.of(Rules.named(rule).orElseThrow())).findings(bank);
  }

  /** What one rule finds in a question; its lines begin with a hyphen or are indented. */
  static List<Finding> inQuestion(String rule, String question) {
    return found(rule, of("questions:\n" + question.indent(2)));
  }

  /** A choice; the options are parted by a bar, the first of them is right. */
  static String choice(String stem, String options) {
    String[] texts = options.split(" *\\| *");
    StringBuilder out = new StringBuilder("- question: " + quoted(stem) + "\n  options:\n");
    for (String text : texts) {
      out.append("    - ").append(quoted(text)).append('\n');
    }
    return out.append("  answer: ").append(quoted(texts[0])).append('\n').toString();
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
  }
}

package viva.lint;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import viva.bank.Bank;
import viva.bank.Finding;
import viva.lint.rule.Rule;
import viva.text.Diagnostic;
import viva.yaml.Sheet;

/** A bank written in a test, with one rule at work on it. */
final class Bench {
  private final Sheet sheet;
  private final List<Finding> findings;

  private Bench(Rule rule, String yaml) {
    sheet =
        Sheet.read(
            "b.yaml", ("viva: 1\nid: b\ntitle: B\n" + yaml).getBytes(StandardCharsets.UTF_8));
    if (sheet.reading().hasErrors()) {
      throw new AssertionError(sheet.reading().diagnostics());
    }
    findings = new Lint(List.of(rule)).findings(bank());
  }

  /** A bank from the keys of its head on, or from {@code questions:} on. */
  static Bench of(Rule rule, String yaml) {
    return new Bench(rule, yaml);
  }

  /** A bank of these questions, each in a line of its own. */
  static Bench questions(Rule rule, String... questions) {
    return of(
        rule,
        Arrays.stream(questions)
            .map(q -> "  - " + q + "\n")
            .collect(Collectors.joining("", "questions:\n", "")));
  }

  Bank bank() {
    return sheet.reading().bank().orElseThrow();
  }

  List<Finding> findings() {
    return findings;
  }

  /** What was found, line by line: where, what is marked there, and the sentence. */
  String told() {
    return findings.stream()
        .map(sheet::diagnostic)
        .sorted()
        .map(Bench::line)
        .collect(Collectors.joining("\n"));
  }

  private static String line(Diagnostic d) {
    int from = d.place().column() - 1;
    int to = Math.min(d.source().length(), from + d.length());
    return d.place().line() + " [" + d.source().substring(from, to) + "] " + d.message();
  }

  /** The findings' sentences. */
  List<String> messages() {
    return findings.stream().map(Finding::message).toList();
  }
}

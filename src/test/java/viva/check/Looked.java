package viva.check;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import viva.bank.Bank;
import viva.bank.Finding;
import viva.bank.Item;
import viva.bank.Part;
import viva.lint.rule.About;
import viva.text.Severity;
import viva.yaml.Sheet;

/** A run over a few banks with a rule of the tests' own, so that it stays as rules come and go. */
final class Looked {
  static final About ALWAYS =
      new About(
          "test/always",
          Severity.HINT,
          "Nothing is always so.",
          "questions:\n  - question: Is it always so?\n    answer: true\n",
          "questions:\n  - question: Is it so?\n    answer: true\n");
  static final Legend LEGEND = new Legend(List.of(ALWAYS));

  private Looked() {}

  /** A format's report over a writer. */
  interface Form {
    Report to(StringWriter out) throws IOException;
  }

  static List<Finding> always(Bank bank) {
    List<Finding> findings = new ArrayList<>();
    for (Item item : bank.items()) {
      if (item.question().stem().contains("always")) {
        findings.add(ALWAYS.in(item, Part.of("question"), "is it always?", "").at("always"));
      }
      int option = item.question().choices().indexOf("漢字 always");
      if (option >= 0) {
        Finding in = ALWAYS.in(item, Part.of("options", option), "always, 100 %", "take it out");
        findings.add(in.at("always"));
      }
    }
    return findings;
  }

  static List<Checked> banks() {
    Examination examination = new Examination(List.of(Examiner.of(Looked::always)));
    return List.of("sound", "faulty", "twin", "missing").stream()
        .map(
            name -> {
              Path path = Golden.HOME.resolve("banks/" + name + ".yaml");
              String shown = "some banks/" + name + ".yaml";
              return examination.of(shown, Sheet.read(path, shown));
            })
        .toList();
  }

  static String written(Form form, List<Checked> all) {
    try {
      StringWriter out = new StringWriter();
      Report report = form.to(out);
      for (Checked checked : all) {
        report.add(checked);
      }
      report.end();
      return out.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

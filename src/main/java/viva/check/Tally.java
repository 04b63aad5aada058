package viva.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import viva.text.Diagnostic;
import viva.text.Figures;
import viva.text.Severity;

/** What was counted over all files. */
public final class Tally {
  private int banks;
  private int questions;
  private final Map<Severity, Integer> told = new EnumMap<>(Severity.class);

  public void add(Checked checked) {
    banks++;
    questions += checked.questions();
    for (Diagnostic diagnostic : checked.diagnostics()) {
      told.merge(diagnostic.severity(), 1, Integer::sum);
    }
  }

  /** Whether anything is wrong; strictly, a warning is. A hint never is. */
  public boolean isFaulty(boolean strict) {
    return count(Severity.ERROR) > 0 || (strict && count(Severity.WARNING) > 0);
  }

  /** The counts in a line. */
  public String words() {
    List<String> words = new ArrayList<>();
    words.add(Figures.count(banks, "bank"));
    words.add(Figures.count(questions, "sound question"));
    int faults = count(Severity.ERROR);
    words.add(faults == 0 ? "no faults" : Figures.count(faults, "fault"));
    if (count(Severity.WARNING) > 0) {
      words.add(Figures.count(count(Severity.WARNING), "warning"));
    }
    if (count(Severity.HINT) > 0) {
      words.add(Figures.count(count(Severity.HINT), "hint"));
    }
    return String.join(", ", words);
  }

  private int count(Severity severity) {
    return told.getOrDefault(severity, 0);
  }
}

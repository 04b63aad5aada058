package viva.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import viva.bank.Bank;
import viva.bank.Finding;
import viva.bank.Item;
import viva.desk.Proof;
import viva.lint.Lint;
import viva.text.Diagnostic;
import viva.text.Place;
import viva.yaml.Outline;
import viva.yaml.Sheet;

/** Sorts what reading and linting a bank say of it by its questions. */
final class Proofs {
  private final Sheet sheet;
  private final List<Outline> outlines;
  private final TreeMap<Integer, Integer> byLine = new TreeMap<>();
  private final Map<Place, Item> items = new HashMap<>();
  private final List<List<Diagnostic>> told = new ArrayList<>();
  private final List<Diagnostic> faults = new ArrayList<>();

  private Proofs(Sheet sheet) {
    this.sheet = sheet;
    this.outlines = sheet.outlines();
    for (int i = 0; i < outlines.size(); i++) {
      byLine.put(outlines.get(i).place().line(), i);
      told.add(new ArrayList<>());
    }
  }

  /** The proof of a sheet; {@code gone} says that there is no such file. */
  static Proof of(Sheet sheet, String file, boolean gone) {
    Proofs proofs = new Proofs(sheet);
    Optional<Bank> bank = sheet.reading().bank();
    sheet.reading().diagnostics().forEach(proofs::sort);
    bank.ifPresent(proofs::look);
    return new Proof(file, bank, proofs.questions(), proofs.faults, gone);
  }

  private void sort(Diagnostic diagnostic) {
    Map.Entry<Integer, Integer> found = byLine.floorEntry(diagnostic.place().line());
    boolean within =
        found != null && diagnostic.place().line() <= outlines.get(found.getValue()).lastLine();
    if (within) {
      told.get(found.getValue()).add(diagnostic);
    } else if (diagnostic.isError()) {
      faults.add(diagnostic);
    }
  }

  private void look(Bank bank) {
    bank.items().forEach(item -> items.put(item.place(), item));
    Map<Place, List<Diagnostic>> advice = new HashMap<>();
    for (Finding finding : Lint.look(bank)) {
      finding
          .item()
          .ifPresent(
              item ->
                  advice
                      .computeIfAbsent(item.place(), place -> new ArrayList<>())
                      .add(sheet.diagnostic(finding)));
    }
    for (int i = 0; i < outlines.size(); i++) {
      told.get(i).addAll(advice.getOrDefault(outlines.get(i).place(), List.of()));
    }
  }

  private List<Proof.Question> questions() {
    List<Proof.Question> questions = new ArrayList<>();
    for (int i = 0; i < outlines.size(); i++) {
      Outline outline = outlines.get(i);
      questions.add(
          new Proof.Question(
              outline.id(),
              outline.stem(),
              outline.place().line(),
              Optional.ofNullable(items.get(outline.place())),
              told.get(i).stream().filter(Diagnostic::isError).toList(),
              told.get(i).stream().filter(d -> !d.isError()).sorted().toList()));
    }
    return questions;
  }
}

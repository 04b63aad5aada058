package viva.yaml.layout;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import viva.bank.Item;
import viva.text.Diagnostic;
import viva.yaml.Reading;

/** Finds the question, or the key of the head, for which a file cannot be laid out. */
final class Blame {
  private final Unit root;
  private final Printer.Printed printed;

  Blame(Unit root, Printer.Printed printed) {
    this.root = root;
    this.printed = printed;
  }

  /** Where that begins which is read as something else once it was printed, or told anew. */
  int bank(Reading before, Reading after) {
    List<Item> first = before.bank().orElseThrow().items();
    List<Item> second = after.bank().map(bank -> bank.items()).orElse(List.of());
    for (int i = 0; i < Math.min(first.size(), second.size()); i++) {
      boolean named = first.get(i).named();
      if (!Proof.bare(first.get(i), named).equals(Proof.bare(second.get(i), named))) {
        return root.questions().get(i).start();
      }
    }
    Set<String> told = new HashSet<>();
    before.diagnostics().forEach(diagnostic -> told.add(diagnostic.message()));
    return after.diagnostics().stream()
        .filter(diagnostic -> !told.contains(diagnostic.message()))
        .map(Diagnostic::place)
        .findFirst()
        .map(place -> line(place.line() - 1))
        .orElse(root.start());
  }

  /** Where the question begins, or the head, whose comments are not the same. */
  int comments(Unit after) {
    List<List<String>> first = Proof.comments(root);
    List<List<String>> second = Proof.comments(after);
    for (int i = 1; i < Math.min(first.size(), second.size()); i++) {
      if (!first.get(i).equals(second.get(i))) {
        return root.questions().get(i - 1).start();
      }
    }
    return root.start();
  }

  /** Where that begins which would be printed otherwise a second time. */
  int lines(String twice) {
    List<String> once = printed.text().lines().toList();
    List<String> again = twice.lines().toList();
    int line = 0;
    while (line < Math.min(once.size(), again.size()) && once.get(line).equals(again.get(line))) {
      line++;
    }
    return line(line);
  }

  private int line(int line) {
    return printed.at(line).map(Unit::start).orElse(root.start());
  }
}

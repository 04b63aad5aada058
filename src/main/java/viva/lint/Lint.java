package viva.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import viva.bank.Bank;
import viva.bank.Finding;
import viva.bank.Item;
import viva.lint.rule.Rule;
import viva.lint.rule.Whole;
import viva.lint.words.Phrase;
import viva.lint.words.Subject;
import viva.lint.words.Topical;
import viva.text.Severity;

/** Looks at a bank with all rules. */
public final class Lint {
  private final List<Rule> rules;

  public Lint(List<Rule> rules) {
    this.rules = List.copyOf(rules);
  }

  /** With every rule that there is. */
  public static List<Finding> look(Bank bank) {
    return new Lint(Rules.ALL).findings(bank);
  }

  /** What the rules find and the author did not silence, question by question, then as a whole. */
  public List<Finding> findings(Bank whole) {
    List<Item> large = whole.items().stream().filter(item -> !Reach.has(item)).toList();
    List<Finding> findings = new ArrayList<>(large.stream().map(Reach::tooLarge).toList());
    findings.addAll(inReach(large.isEmpty() ? whole : without(large, whole)));
    findings.removeIf(finding -> isSilenced(finding, whole));
    return findings;
  }

  private static Bank without(List<Item> large, Bank bank) {
    Set<String> ids = large.stream().map(Item::id).collect(Collectors.toSet());
    return bank.withItems(bank.items().stream().filter(item -> !ids.contains(item.id())).toList());
  }

  private List<Finding> inReach(Bank bank) {
    Topical topical =
        Topical.of(bank.items().stream().map(i -> Phrase.of(i.question().stem())).toList());
    List<Finding> findings = new ArrayList<>();
    // What is worked out for one question is let go of before the next: a bank may have 50,000.
    for (Item item : bank.items()) {
      Subject subject = new Subject(item, bank, topical);
      rules.forEach(rule -> findings.addAll(rule.inQuestion(subject)));
    }
    Whole whole =
        new Whole(
            bank, bank.items().stream().map(item -> new Subject(item, bank, topical)).toList());
    rules.forEach(rule -> findings.addAll(rule.inBank(whole)));
    return findings;
  }

  /** Whether the author does not want to be told, which an error never heeds. */
  public static boolean isSilenced(Finding finding, Bank bank) {
    boolean named =
        bank.ignore().contains(finding.code())
            || finding.item().filter(item -> item.ignore().contains(finding.code())).isPresent();
    return named && finding.severity() != Severity.ERROR;
  }
}

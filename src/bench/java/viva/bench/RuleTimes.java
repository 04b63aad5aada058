package viva.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import viva.bank.Bank;
import viva.lint.Lint;
import viva.lint.Rules;
import viva.lint.rule.Rule;

/** What each rule takes by itself over a big bank, what all share aside, the slowest first. */
final class RuleTimes {
  private static final int TRIES = 2;

  /** A rule's time in milliseconds, and how often it finds something. */
  record Time(String rule, double ms, int findings) {}

  private final Bank bank;
  private int found;

  private RuleTimes(Bank bank) {
    this.bank = bank;
  }

  static List<Time> of(Bank bank) {
    RuleTimes times = new RuleTimes(bank);
    double shared = times.best(List.of());
    List<Time> all = new ArrayList<>();
    for (Rule rule : Rules.ALL) {
      double ms = times.best(List.of(rule)) - shared;
      all.add(new Time(rule.about().id(), Math.max(0, ms), times.found));
    }
    all.sort(Comparator.comparingDouble(Time::ms).reversed());
    all.add(new Time("what all share", shared, 0));
    return all;
  }

  private double best(List<Rule> rules) {
    double best = Double.MAX_VALUE;
    for (int i = 0; i < TRIES; i++) {
      long start = System.nanoTime();
      found = new Lint(rules).findings(bank).size();
      best = Math.min(best, (System.nanoTime() - start) / 1e6);
    }
    return best;
  }
}

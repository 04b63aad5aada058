package viva.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import viva.bank.Bank;
import viva.desk.Desk;
import viva.desk.LiveSitting;
import viva.session.Plan;

/** Begins or takes up sittings that are asked for on the command line. */
final class Begin {
  private final Program program;
  private final World world;

  Begin(Program program, World world) {
    this.program = program;
    this.world = world;
  }

  /** Practises these banks as home would. */
  int usual(List<String> words) throws IOException {
    NamedBanks named = NamedBanks.of(words, program, world);
    Desk desk = program.desk(named.shelf());
    List<Bank> banks = named.banks();
    Plan plan = banks.size() == 1 ? desk.usualPlan(banks.get(0)) : Plan.practice(0);
    return sit(desk, banks, plan.withSeed(desk.newSeed()));
  }

  /** Begins just this sitting; no word means every bank in reach, a seed of -1 is to be drawn. */
  int planned(List<String> words, Plan plan) throws IOException {
    NamedBanks named = NamedBanks.of(words, program, world);
    FilterWords.check(plan.filter(), named.banks());
    Desk desk = program.desk(named.shelf());
    return sit(desk, named.banks(), plan.seed() < 0 ? plan.withSeed(desk.newSeed()) : plan);
  }

  private int sit(Desk desk, List<Bank> banks, Plan plan) throws IOException {
    desk.remark();
    Optional<LiveSitting> begun = desk.begin(banks, plan);
    return program.sit(
        desk, begun.orElseThrow(() -> new UsageProblem("no question fits what was asked for")));
  }

  /** Goes on with the sitting that was left last; words name the banks that it needs. */
  int resume(List<String> words) throws IOException {
    if (words.isEmpty()) {
      return resume(program.desk(program.shelf(List.of())), List.of());
    }
    NamedBanks named = NamedBanks.of(words, program, world);
    return resume(program.desk(named.shelf()), named.banks());
  }

  private int resume(Desk desk, List<Bank> wanted) throws IOException {
    desk.remark();
    Optional<LiveSitting> live = desk.resumeLast(wanted);
    return program.sit(desk, live.orElseThrow(() -> new UsageProblem(desk.whyNoneResumes())));
  }
}

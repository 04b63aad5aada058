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
    Desk desk =
        program.desk(
            words.isEmpty()
                ? program.shelf(List.of())
                : NamedBanks.of(words, program, world).shelf());
    Optional<LiveSitting> live = desk.resumeLast();
    return program.sit(desk, live.orElseThrow(() -> new UsageProblem(nothingLeft(desk))));
  }

  private static String nothingLeft(Desk desk) {
    List<String> missed = desk.missedToResume();
    return missed.isEmpty()
        ? "there is no sitting of the last two days to go on with"
        : "the sitting that was left is of "
            + String.join(", ", missed)
            + ", which is not in reach here; name the file: viva quiz --resume FILE";
  }
}

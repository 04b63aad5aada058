package viva.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import viva.bank.Bank;
import viva.desk.Desk;
import viva.desk.Live;
import viva.desk.Nothing;
import viva.session.ExamPaper;
import viva.session.Mode;
import viva.session.Plan;

/** Begins or takes up sittings that are asked for on the command line. */
final class Begin {
  private static final Pattern PAPER = Pattern.compile("([0-9a-f]{8})-(\\d{1,6})-(\\d{1,18})");

  private static final String NOTHING_FITS = "no question fits what was asked for";

  private final Program program;
  private final World world;

  Begin(Program program, World world) {
    this.program = program;
    this.world = world;
  }

  /** Studies these banks as home would. */
  int usual(List<String> words) throws IOException {
    NamedBanks named = NamedBanks.of(words, program, world);
    Desk desk = program.desk(named.shelf());
    List<Bank> banks = named.banks();
    Plan plan = banks.size() == 1 ? desk.usualPlan(banks.get(0)) : Plan.study();
    return sit(desk, banks, plan.withSeed(desk.newSeed()));
  }

  /** Begins just this sitting; no word means every bank in reach, a seed of -1 is to be drawn. */
  int planned(List<String> words, Plan plan) throws IOException {
    NamedBanks named = NamedBanks.of(words, program, world);
    FilterWords.check(plan.filter(), named.banks());
    Desk desk = program.desk(named.shelf());
    return sit(desk, named.banks(), plan.seed() < 0 ? plan.withSeed(desk.newSeed()) : plan);
  }

  /**
   * Begins an exam by the rules of its bank, but for what was asked for otherwise.
   *
   * @param paper the number of a paper to be sat again, or empty
   */
  int exam(List<String> words, Plan plan, SittingOptions options, String paper) throws IOException {
    NamedBanks named = NamedBanks.of(words, program, world);
    if (named.banks().size() != 1) {
      throw new UsageProblem("an exam is on one bank; name it");
    }
    FilterWords.check(plan.filter(), named.banks());
    Bank bank = named.banks().get(0);
    Plan usual = Plan.exam(bank.exam());
    Plan exam =
        plan.sized(
            plan.order(),
            options.count().orElse(usual.count()),
            options.minutes().orElse(usual.minutes()));
    Desk desk = program.desk(named.shelf());
    Plan numbered = paper.isEmpty() ? exam : numbered(exam, bank, paper);
    long seed = numbered.seed() < 0 ? desk.newSeed() : numbered.seed();
    Plan drawn = numbered.withSeed(seed);
    if (ExamPaper.draw(bank, drawn).isEmpty()) {
      throw new UsageProblem(NOTHING_FITS);
    }
    program.arrive(desk);
    return program.exam(desk, bank, drawn);
  }

  /** The exam with the number and the seed that its paper's number says. */
  private static Plan numbered(Plan exam, Bank bank, String paper) {
    Matcher number = PAPER.matcher(paper);
    if (!number.matches()) {
      throw new UsageProblem("a paper has a number such as ca44b534-20-4711");
    }
    if (!bank.hash().startsWith(number.group(1))) {
      throw new UsageProblem(
          "paper " + paper + " is of another bank, or of this one before a change");
    }
    return exam.sized(exam.order(), Integer.parseInt(number.group(2)), exam.minutes())
        .withSeed(Long.parseLong(number.group(3)));
  }

  private int sit(Desk desk, List<Bank> banks, Plan plan) throws IOException {
    program.arrive(desk);
    Optional<Live> begun = desk.sittings().begin(banks, plan);
    if (begun.isPresent()) {
      return program.sit(desk, begun.get());
    }
    if (!hasSchedule(plan.mode())) {
      throw new UsageProblem(NOTHING_FITS);
    }
    return program.idle(desk, banks, Nothing.of(desk, banks, plan));
  }

  /** Whether it is no fault of the command line if there is nothing to ask today. */
  private static boolean hasSchedule(Mode mode) {
    return mode == Mode.STUDY || mode == Mode.MISSED;
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
    program.arrive(desk);
    Optional<Live> live = desk.sittings().resumeLast(wanted);
    return program.sit(
        desk, live.orElseThrow(() -> new UsageProblem(desk.sittings().whyNoneResumes())));
  }
}

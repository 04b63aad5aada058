package viva.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import viva.session.Filter;
import viva.session.Mode;
import viva.session.Order;
import viva.session.Plan;

/** {@code viva quiz}: a practice with everything chosen on the command line. */
@Command(
    name = "quiz",
    description = "Practise: questions with feedback at once.",
    footer = {
      "",
      "Examples:",
      "  viva quiz xu                         twenty questions in the bank's order",
      "  viva quiz xu --minutes 5 --new-first new ones for five minutes",
      "  viva quiz --topic libya --count 0 xu all questions of a topic",
      "  viva quiz xu --seed 4711             the same sitting again",
      "  viva quiz --resume                   go on with what was left"
    })
final class QuizCommand implements Callable<Integer> {
  @ParentCommand private VivaCommand viva;

  @Parameters(paramLabel = "BANK", arity = "0..*", description = "Banks; all in reach if none.")
  private List<String> banks = List.of();

  @Option(
      names = "--count",
      paramLabel = "N",
      description = "How many questions; 0 for all, 20 if not said.")
  private Integer count;

  @Option(names = "--minutes", paramLabel = "M", description = "For how many minutes.")
  private Integer minutes;

  @Option(names = "--topic", paramLabel = "ID", split = ",", description = "Only these topics.")
  private List<String> topics = List.of();

  @Option(names = "--level", paramLabel = "LEVEL", split = ",", description = "Only these levels.")
  private List<String> levels = List.of();

  @Option(names = "--kind", paramLabel = "KIND", split = ",", description = "Only these kinds.")
  private List<String> kinds = List.of();

  @Option(names = "--tag", paramLabel = "TAG", split = ",", description = "Only these tags.")
  private List<String> tags = List.of();

  @Option(names = "--id", paramLabel = "ID", split = ",", description = "Only these questions.")
  private List<String> ids = List.of();

  @Option(names = "--order", paramLabel = "ORDER", description = "bank or shuffled.")
  private String order = "";

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "Repeat a sitting: the same questions and options in the same order.")
  private Long seed;

  @Option(names = "--new-first", description = "Questions you have not answered yet come first.")
  private boolean newFirst;

  @Option(
      names = "--resume",
      description = "Go on with the sitting that was left; BANK is only needed for files.")
  private boolean resume;

  @Override
  public Integer call() throws Exception {
    return UsageProblem.told(
        viva.world,
        () -> {
          Begin begin = new Begin(viva.program(), viva.world);
          return resume ? begin.resume(banks) : begin.planned(banks, plan());
        });
  }

  private Plan plan() {
    if ((count != null && count < 0) || (minutes != null && minutes < 0)) {
      throw new UsageProblem("--count and --minutes are numbers from 0 on");
    }
    if (seed != null && seed < 0) {
      throw new UsageProblem("--seed is a number from 0 on");
    }
    int usual = minutes == null ? Plan.USUAL_COUNT : 0;
    return new Plan(
        Mode.PRACTICE,
        new Filter(topics, levels, kinds, tags, ids),
        order(),
        count == null ? usual : count,
        minutes == null ? 0 : minutes,
        seed == null ? -1 : seed,
        newFirst);
  }

  private Order order() {
    return order.isEmpty()
        ? Order.BANK
        : Order.named(order).orElseThrow(() -> new UsageProblem("--order is bank or shuffled"));
  }
}

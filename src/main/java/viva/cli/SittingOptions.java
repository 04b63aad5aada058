package viva.cli;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import viva.session.Filter;
import viva.session.Order;
import viva.session.Plan;

/** The options of every command that begins a sitting: how much, of what, and by which seed. */
final class SittingOptions {
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

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "Repeat a sitting: the same questions and options in the same order.")
  private Long seed;

  @Option(names = "--certainty", description = "Say how sure you are before each answer is marked.")
  private boolean certainty;

  /** A plan with what was chosen; a seed of -1 is to be drawn. */
  Plan chosen(Plan plan) {
    if ((count != null && count < 0) || (minutes != null && minutes < 0)) {
      throw new UsageProblem("--count and --minutes are numbers from 0 on");
    }
    if (seed != null && seed < 0) {
      throw new UsageProblem("--seed is a number from 0 on");
    }
    int usual = minutes == null ? Plan.USUAL_COUNT : 0;
    Order order = plan.order();
    return plan.filtered(new Filter(topics, levels, kinds, tags, ids))
        .sized(order, count == null ? usual : count, minutes == null ? 0 : minutes)
        .withSeed(seed == null ? -1 : seed)
        .certain(certainty);
  }

  /** The count that was asked for, if one was. */
  Optional<Integer> count() {
    return Optional.ofNullable(count);
  }

  /** The minutes that were asked for, if any were. */
  Optional<Integer> minutes() {
    return Optional.ofNullable(minutes);
  }
}

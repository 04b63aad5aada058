package viva.cli;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import viva.bank.Item;
import viva.bank.Level;
import viva.desk.Browser;
import viva.desk.Desk;
import viva.desk.Found;
import viva.progress.Known;
import viva.progress.Review;
import viva.progress.Standing;
import viva.progress.StudyDay;
import viva.progress.find.Findable;
import viva.progress.find.State;

/** {@code viva find}: questions of all banks, by words and filters. */
@Command(
    addMethodSubcommands = false,
    name = "find",
    description = {
      "Find questions in all banks in reach, one a line: bank/id, question, how you stand with it.",
      "All words must be there, in the question, its options, answer, explanation, hints, tags or"
          + " topics. Filters: topic: kind: level: bank: tag: id: with a value, of several values"
          + " of one filter any; and due, new, missed, leech, sure (sure but wrong), flagged,"
          + " suspended. not: before any of these leaves out what it finds."
    },
    footer = {
      "",
      "Examples:",
      "  viva find assad veto",
      "  viva find topic:libya kind:cloze due",
      "  viva find not:suspended missed level:understand",
      "  viva find '\"two words\"'",
      "  viva find leech --json"
    })
final class FindCommand implements Callable<Integer> {
  @ParentCommand private VivaCommand viva;

  @Parameters(
      paramLabel = "QUERY",
      arity = "0..*",
      description = "Words and filters; every question if there is none.")
  private List<String> query = List.of();

  @Option(names = "--json", description = "For programs.")
  private boolean json;

  @Override
  public Integer call() throws Exception {
    return UsageProblem.told(viva.world, () -> print(viva.program()));
  }

  private int print(Program program) throws IOException {
    Desk desk = program.desk(program.shelf(List.of()));
    Found found = new Browser(desk).catalogue().find(String.join(" ", query));
    if (!found.problems().isEmpty()) {
      throw new UsageProblem(String.join("; ", found.problems()));
    }
    if (json) {
      viva.world.out().println(JsonText.of(found.hits().stream().map(FindCommand::row).toList()));
    } else {
      found.hits().forEach(one -> viva.world.out().println(line(one)));
    }
    if (found.hits().isEmpty() && !json) {
      viva.world.err().println("No question fits all of it.");
    }
    desk.takeNews().forEach(viva.world::talk);
    return Exit.FINE;
  }

  private static String line(Findable one) {
    List<String> labels = one.labels();
    String state = labels.isEmpty() ? "" : "  (" + String.join(", ", labels) + ")";
    return one.id().bank() + "/" + one.id().question() + "  " + one.stem() + state;
  }

  private static Map<String, Object> row(Findable one) {
    Known known = one.known();
    Item item = known.item();
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("bank", known.bank().id());
    row.put("id", item.id());
    row.put("kind", item.question().kind().word());
    row.put("question", item.question().stem());
    row.put("topics", item.topics());
    row.put("tags", item.tags());
    row.put("level", item.level().map(Level::word).orElse(null));
    row.put("states", one.states().stream().map(State::word).toList());
    row.putAll(standing(known.standing()));
    return row;
  }

  private static Map<String, Object> standing(Standing standing) {
    boolean seen = !standing.isNew();
    Optional<Review> last = standing.lastTry();
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("tries", standing.tries().size());
    row.put("missed", standing.tries().stream().filter(review -> !review.passed()).count());
    row.put("last", last.map(review -> review.verdict().word()).orElse(null));
    row.put("lastDay", last.map(review -> StudyDay.date(review.day())).orElse(null));
    row.put("recall", seen ? standing.recall() : null);
    row.put("stabilityDays", seen ? standing.stability() : null);
    row.put("due", seen ? StudyDay.date(standing.due().orElseThrow()) : null);
    return row;
  }
}

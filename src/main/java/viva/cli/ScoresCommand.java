package viva.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import viva.desk.Desk;
import viva.desk.ScoreTable;
import viva.progress.Score;

/** {@code viva scores}: the sittings of the past. */
@Command(
    addMethodSubcommands = false,
    name = "scores",
    description = "List past sittings: when, bank, mode, score, time.",
    footer = {"", "Examples:", "  viva scores", "  viva scores --json"})
final class ScoresCommand implements Callable<Integer> {
  @ParentCommand private VivaCommand viva;

  @Option(names = "--json", description = "For programs.")
  private boolean json;

  @Override
  public Integer call() throws Exception {
    return UsageProblem.told(viva.world, () -> print(viva.program()));
  }

  private int print(Program program) throws IOException {
    Desk desk = program.desk(program.shelf(List.of()));
    List<String> unreadable = desk.unreadable();
    if (!unreadable.isEmpty()) {
      unreadable.forEach(viva.world::talk);
      return Exit.TROUBLE;
    }
    if (json) {
      viva.world.out().println(JsonText.of(scores(desk)));
    } else {
      print(ScoreTable.lines(desk));
    }
    desk.takeNews().forEach(viva.world::talk);
    return Exit.FINE;
  }

  private void print(List<String> rows) {
    if (rows.isEmpty()) {
      viva.world.err().println("No sitting yet. viva begins one.");
    } else {
      viva.world.out().println(ScoreTable.heading());
      rows.forEach(viva.world.out()::println);
    }
  }

  private static List<Map<String, Object>> scores(Desk desk) {
    List<Map<String, Object>> scores = new ArrayList<>();
    for (Score score : desk.history().past().scores()) {
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("sitting", score.sitting());
      one.put("at", score.at().toString());
      one.put("banks", score.banks());
      one.put("mode", score.mode());
      one.put("asked", score.asked());
      one.put("answered", score.answered());
      one.put("won", score.won());
      one.put("possible", score.possible());
      one.put("share", score.share());
      one.put("millis", score.millis());
      one.put("finished", score.finished());
      one.put("passed", score.passed().orElse(null));
      scores.add(one);
    }
    return scores;
  }
}

package viva.tui.screen;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import viva.bank.Bank;
import viva.bank.Marking;
import viva.cli.ProofTexts;
import viva.desk.Aim;
import viva.desk.Proof;
import viva.desk.Search;
import viva.session.Plan;

/**
 * Every file among the scenes begins with what to play and goes on with what is then seen, in each
 * size of the window. A new scene is a new file with a head; see {@link Golden} for the rest.
 */
class ScenesTest {
  private static final String END = "\n\n";

  @TestFactory
  Stream<DynamicTest> looksAsItsFileSays() {
    return Golden.files("screens").stream()
        .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> play(file)));
  }

  private static void play(Path file) {
    String text = Golden.read(file);
    String head = text.substring(0, text.indexOf(END) < 0 ? text.length() : text.indexOf(END));
    Map<String, String> keys = new HashMap<>();
    head.strip().lines().forEach(line -> put(keys, line));
    StringBuilder seen = new StringBuilder(head.strip()).append(END);
    for (String size : keys.get("sizes").split(" ")) {
      seen.append(Picture.of(stage(keys, size).play(keys.getOrDefault("keys", "")).canvas()));
    }
    Golden.check(file, seen.toString());
  }

  private static void put(Map<String, String> keys, String line) {
    int colon = line.indexOf(": ");
    keys.merge(line.substring(0, colon), line.substring(colon + 2), (a, b) -> a + " " + b);
  }

  private static Stage stage(Map<String, String> keys, String size) {
    int columns = Integer.parseInt(size.substring(0, size.indexOf('x')));
    int rows = Integer.parseInt(size.substring(size.indexOf('x') + 1));
    Bank bank = Stage.bank(keys.getOrDefault("bank", "kinds.yaml"));
    String home = keys.getOrDefault("home", "full");
    Stage stage = new Stage(bank, () -> Homes.home(home, bank), columns, rows);
    if (keys.containsKey("trouble")) {
      stage.trouble(keys.get("trouble"));
    }
    if (keys.containsKey("holds")) {
      stage.holding(keys.get("holds"));
    }
    if (keys.containsKey("ask")) {
      String ids = keys.get("ask");
      Plan plan = Stage.practice(bank, ids.equals("all") ? List.of() : List.of(ids.split(" ")));
      if (keys.containsKey("exam")) {
        stage.beginExam(plan, marking(keys), Integer.parseInt(keys.get("exam")));
      } else {
        stage.begin(plan.certain(keys.containsKey("certainty")));
      }
    }
    if (keys.containsKey("preview")) {
      stage.show(preview(keys));
    }
    if (keys.containsKey("stats")) {
      stage.show(MadeStatistics.screen(keys.get("stats")));
    }
    return stage;
  }

  private static Marking marking(Map<String, String> keys) {
    return new Marking(0, keys.containsKey("certainty"), 0.6);
  }

  /** A preview of a bank with some of its text changed, at one of its questions. */
  private static PreviewScreen preview(Map<String, String> keys) {
    String bank = new String(Golden.bank(keys.get("preview")), StandardCharsets.UTF_8);
    String[] change = keys.getOrDefault("change", "viva: 1 => viva: 1").split(" => ", 2);
    Proof proof = ProofTexts.of(bank.replace(change[0], change[1]));
    int number = Search.of(keys.get("at"), proof.questions()).number();
    return PreviewScreen.of(proof, Aim.at(proof, number), keys.containsKey("follows"));
  }
}

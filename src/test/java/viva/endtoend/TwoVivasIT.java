package viva.endtoend;

import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import viva.journal.AnswerEntry;

/** Two programs of one learner at once lose nothing of each other's. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(120)
class TwoVivasIT {
  @TempDir Path folder;

  private static void sits(Home home) {
    try (PseudoTerminal terminal = home.sitting("--order", "shuffled").start()) {
      Learner learner = new Learner(terminal);
      for (int i = 0; i < Learner.QUESTIONS.size(); i++) {
        learner.answers(learner.seesOne());
        learner.goesOn();
      }
      learner.seesResults();
    }
  }

  @Test
  void keepTheAnswersOfBothInOneFile() throws IOException {
    Home home = Home.with(folder, "nine-kinds");
    // The device has its name already, so that both write to the same file.
    Path device = folder.resolve("state/viva/device");
    Files.createDirectories(device.getParent());
    Files.writeString(device, "together\n");
    CompletableFuture<?> other = CompletableFuture.runAsync(() -> sits(home));
    sits(home);
    other.join();
    Map<String, List<AnswerEntry>> bySitting =
        home.answers().stream().collect(groupingBy(AnswerEntry::sitting));
    assertEquals(2, bySitting.size());
    bySitting.values().forEach(answers -> assertEquals(Learner.QUESTIONS.size(), answers.size()));
    assertEquals(2, home.sittings().size());
    assertEquals(List.of(), home.read().damages());
    assertEquals("together.jsonl", home.file().getFileName().toString());
  }
}

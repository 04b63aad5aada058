package viva.endtoend;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Much at once: nothing is lost, and nothing is left on the screen that does not belong there. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(120)
class BurstIT {
  private static final String LONG = "a bcdefgh ".repeat(1000);
  private static final int RESIZES = 40;

  /** The smallest window still shows the question: what is typed blind would be dropped. */
  private static final int ROWS = 52;

  @TempDir Path folder;

  @Test
  void takesLongTextsAndManyResizesWithoutATrace() {
    Home home = Home.with(folder, "nine-kinds");
    Launch launch = home.viva("quiz", Home.NINE_KINDS, "--kind", "short-answer");
    try (PseudoTerminal terminal = launch.start()) {
      Learner learner = new Learner(terminal);
      learner.sees("word");
      List<String> clean = terminal.screen();
      terminal.paste(LONG);
      terminal.type(Keys.ctrl('u') + LONG + "end");
      terminal.waitFor("efgh end");
      for (int i = 1; i <= RESIZES; i++) {
        terminal.resize(i == RESIZES ? 80 : 60 + i, i == RESIZES ? 24 : ROWS - i);
      }
      terminal.type(Keys.ctrl('u'));
      terminal.waitUntil("the screen as it was", clean::equals);
      learner.answers("word");
    }
  }
}

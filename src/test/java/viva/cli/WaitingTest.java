package viva.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class WaitingTest {
  @Test
  void theBarIsFullUpToTheShareThatIsDone() {
    assertEquals("Reading [##########..........]", Waiting.line("Reading", 0.5, 7));
    assertEquals("Reading [####################]", Waiting.line("Reading", 1.2, 7));
  }

  @Test
  void whereNobodyKnowsTheShareAMarkMoves() {
    assertEquals("Reading [#...................]", Waiting.line("Reading", -1, 0));
    assertEquals("Reading [.#..................]", Waiting.line("Reading", -1, 21));
  }
}

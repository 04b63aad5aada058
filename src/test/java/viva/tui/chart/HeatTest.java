package viva.tui.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeatTest {
  @ParameterizedTest
  @CsvSource({"4, ·░▒▓█", "3, ·▒▓█", "1, ·█", "0, ·"})
  void theHighestLevelIsTheDensest(int levels, String cells) {
    assertEquals(
        cells,
        IntStream.rangeClosed(0, levels)
            .mapToObj(level -> Heat.cell(level, levels))
            .collect(Collectors.joining()));
  }
}

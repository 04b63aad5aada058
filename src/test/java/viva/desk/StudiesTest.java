package viva.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StudiesTest {
  @TempDir private Path folder;

  private Set<String> planned(String exam) {
    Desk desk = new Room(folder).desk();
    desk.notebook().plan("small", LocalDate.parse(exam));
    return new Studies(desk, desk.history()).courses().keySet();
  }

  @Test
  void anExamAheadHasAWay() {
    assertEquals(Set.of("small"), planned("2026-12-12"));
    assertEquals(Set.of("small"), planned("2026-11-22"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-11-21", "2030-01-01", "9999-12-12", "+900000000-01-01"})
  void anExamThatIsOverOrOutOfReachHasNone(String exam) {
    assertEquals(Set.of(), planned(exam));
  }
}

package viva.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import viva.text.Width;

class ScoreTableTest {
  @TempDir private Path folder;
  private Room room;

  @BeforeEach
  void open() {
    room = new Room(folder);
  }

  private String table() {
    List<String> lines = ScoreTable.lines(room.desk());
    return ScoreTable.heading() + "\n" + String.join("\n", lines);
  }

  @Test
  void withoutASittingThereIsNoRow() {
    assertEquals(List.of(), ScoreTable.lines(room.desk()));
  }

  @Test
  void whatIsInTheColumnsStandsUnderTheirNames() {
    Room.begin(room.desk()).wrong().right();
    assertEquals(
        """
        when              bank                  mode      score  answered         time
        2026-11-22 12:00  A small bank          practice   50 %    2 of 3          2 s""",
        table());
  }

  @Test
  void aLongTitleIsCutBetweenTheLettersThatAPersonSees() {
    room.bank(BankText.small("small", "北京北京北京北京北京北京"));
    Room.begin(room.desk()).right();
    String[] lines = table().split("\n");
    assertTrue(lines[1].contains("  北京北京北京北京北…   practice"), lines[1]);
    assertEquals(Width.of(lines[0]), Width.of(lines[1]));
  }

  @Test
  void aRowFitsAWindowOfEightyColumns() {
    assertTrue(Width.of(ScoreTable.heading()) <= 78);
  }

  @Test
  void aBankOutOfReachIsNamedByItsId() {
    Room.begin(room.desk()).right();
    room.bank(BankText.small("other", "Other"));
    assertTrue(table().contains("  small  "));
  }

  @Test
  void theSameIsThereInSentences() {
    Room.begin(room.desk()).wrong().right();
    assertEquals(
        List.of("2026-11-22 12:00, A small bank, practice, 50 %, 2 of 3 answered, 2 s."),
        ScoreTable.sentences(room.desk()));
  }
}

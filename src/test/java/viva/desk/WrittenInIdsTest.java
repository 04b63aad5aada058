package viva.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import viva.bank.Bank;
import viva.session.Order;
import viva.session.Plan;
import viva.yaml.layout.Layout;

/** What was answered before ids were written into a bank belongs to the same questions. */
class WrittenInIdsTest {
  private static final String BARE = BankText.SMALL.replaceAll("- id: [a-z]+\n    ", "- ");

  @TempDir private Path folder;
  private Room room;

  @BeforeEach
  void answerTwo() {
    room = new Room(folder).bank(BARE);
    Room.begin(room.desk()).right().wrong();
    byte[] bare = BARE.getBytes(StandardCharsets.UTF_8);
    byte[] laidOut = Layout.of("small.yaml", bare).bytes().orElseThrow();
    room.bank(new String(laidOut, StandardCharsets.UTF_8));
  }

  private Bank bank(Desk desk) {
    return desk.shelf().bank("small").orElseThrow();
  }

  @Test
  void theQuestionsHaveIdsNow() {
    assertTrue(bank(room.desk()).items().stream().allMatch(item -> item.named()));
  }

  @Test
  void theSittingGoesOnWhereItWasLeft() {
    Room.Run run = new Room.Run(room.desk().sittings().resumeLast().orElseThrow());
    assertEquals(2, run.sitting().given().size());
    assertEquals("In which year did the Revolution begin?", run.at().item().question().stem());
  }

  @Test
  void whatWasAnsweredIsNotAskedBeforeWhatIsNew() {
    Desk desk = room.desk();
    Plan one = Plan.practice(5).sized(Order.BANK, 1, 0);
    assertEquals(
        List.of("In which year did the Revolution begin?"),
        Room.live(desk, List.of(bank(desk)), one).sitting().paper().stream()
            .map(asked -> asked.item().question().stem())
            .toList());
  }
}

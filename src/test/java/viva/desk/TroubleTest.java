package viva.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import viva.session.Plan;

/** A journal that cannot be written: the sitting goes on, says so, and nothing is lost. */
class TroubleTest {
  @TempDir private Path folder;
  private Room room;
  private Path inTheWay;

  @BeforeEach
  void putAFileWhereTheJournalBelongs() {
    room = new Room(folder);
    inTheWay = BankText.write(room.places().journal(), "in the way");
  }

  @Test
  void theBeginningSaysWhyItIsNotKept() {
    Desk desk = room.desk();
    Optional<Live> live =
        desk.sittings().begin(List.of(desk.shelf().bank("small").orElseThrow()), Plan.practice(1));
    assertEquals(
        "could not save your answers in "
            + desk.journalFile().orElseThrow()
            + ": "
            + inTheWay
            + " is not a folder; move it away",
        live.orElseThrow().trouble().orElseThrow());
  }

  @Test
  void everyAnswerSaysThatItIsNotKept() {
    assertTrue(Room.begin(room.desk()).right().trouble().startsWith("could not save"));
  }

  @Test
  void theSittingGoesOn() {
    assertEquals("river", Room.begin(room.desk()).right().at().item().id());
  }

  @Test
  void whatCouldNotBeKeptIsKeptAsSoonAsItCanBe() throws IOException {
    Room.Run run = Room.begin(room.desk()).right();
    Files.delete(inTheWay);
    assertEquals("", run.right().trouble());
    assertEquals(2, room.desk().history().past().scores().get(0).answered());
  }

  @Test
  void theSameDeskKnowsWhatCouldNotBeKept() {
    Desk desk = room.desk();
    Room.begin(desk).right();
    assertEquals(1, desk.history().past().scores().size());
  }

  @Test
  void settlingTriesOnceMore() throws IOException {
    Desk desk = room.desk();
    Room.begin(desk).right();
    assertTrue(desk.settle().isPresent());
    Files.delete(inTheWay);
    assertEquals(Optional.empty(), desk.settle());
    assertEquals(1, room.desk().history().past().scores().size());
  }

  @Test
  void whereNothingWaitsThereIsNothingToSettle() {
    assertEquals(Optional.empty(), room.desk().settle());
  }
}

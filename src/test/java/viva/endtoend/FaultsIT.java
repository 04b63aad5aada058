package viva.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import viva.Effort;
import viva.bench.faults.Faults;

/** A few of the faults that the harness causes by the thousand. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(1200)
class FaultsIT {
  @TempDir Path folder;

  @Test
  void loseNothingAndCountNothingTwice() throws IOException {
    String kinds = Effort.GREAT ? "kills,two,ten,torn,reordered,copies,clock" : "two,clock";
    String runs = Integer.toString(Effort.times(1));
    assertEquals(List.of(), Faults.broken(folder, "--only", kinds, "--runs", runs));
  }
}

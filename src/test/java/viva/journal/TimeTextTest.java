package viva.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeTextTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-11-22T10:15:30.123+01:00",
        "2026-11-22T10:15:30.000-00:30",
        "2024-02-29T23:59:59.999-18:00",
        "0000-01-01T00:00:00.000+14:00",
        "2026-11-22T10:15:30.123Z",
        "2026-11-22T10:15:30.123+05:53:28",
        "+12026-11-22T10:15:30.123+01:00"
      })
  void writesWhatItRead(String text) {
    assertEquals(text, TimeText.write(TimeText.read(text)));
    assertEquals(OffsetDateTime.parse(text), TimeText.read(text));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-22T10:15+01:00, 2026-11-22T10:15:00.000+01:00",
    "2026-11-22T10:15:30.123456789Z, 2026-11-22T10:15:30.123Z",
    "2026-11-22T10:15:30.123+00:00, 2026-11-22T10:15:30.123Z"
  })
  void readsEveryIsoTimeWithAnOffset(String text, String written) {
    assertEquals(written, TimeText.write(TimeText.read(text)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "yesterday",
        "2026-11-22T10:15:30.123",
        "2026-02-29T10:15:30.123+01:00",
        "2026-13-22T10:15:30.123+01:00",
        "2026-11-22T24:15:30.123+01:00",
        "2026-11-22T10:60:30.123+01:00",
        "2026-11-22T10:15:60.123+01:00",
        "2026-11-22T10:15:30.123+18:01",
        "+999999999-12-31T23:59:59.999-18:00",
        "-999999999-01-01T00:00:00.000+18:00",
        "2026-11-22T10:15:30.123+01:60",
        "2026-11-22 10:15:30.123+01:00",
        "٢٠٢٦-11-22T10:15:30.123+01:00"
      })
  void refusesWhatIsNoTime(String text) {
    assertThrows(DateTimeException.class, () -> TimeText.read(text));
  }
}

package viva.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineReaderTest {
  private static final int LONG_FILE = 6_000_000;

  private record Read(int number, long offset, String text) {}

  private final List<Read> lines = new ArrayList<>();

  private int read(LineReader reader) throws IOException {
    return reader.forEach(
        (number, offset, bytes, from, length, sight) -> {
          String text = new String(bytes, from, length, StandardCharsets.ISO_8859_1);
          if (text.length() < LineBlock.LEAST) {
            assertNull(sight, "line " + number);
          } else {
            assertEquals(Seen.of(text), ((Seen) sight).said(), "line " + number);
          }
          lines.add(new Read(number, offset, text));
        });
  }

  /** What is seen of a line: enough to tell it from the others. */
  private static final class Seen implements LineSink.Sight {
    private static final AtomicInteger MADE = new AtomicInteger();

    private String said;

    Seen() {
      MADE.incrementAndGet();
    }

    private String said() {
      return said;
    }

    private static String of(String text) {
      return text.length() + text.substring(0, 1);
    }

    /** Knows the end of lines of even letters, as one who reads them. */
    @Override
    public int look(byte[] bytes, int from, int to) {
      int end = from;
      while (end < to && bytes[end] != '\n') {
        end++;
      }
      return from < to && bytes[from] % 2 == 0 ? end : -1;
    }

    @Override
    public void ends(byte[] bytes, int from, int end) {
      said = end == from ? "" : end - from + String.valueOf((char) bytes[from]);
    }
  }

  private static LineReader reader(InputStream in) {
    return reader(in, 1, 0);
  }

  private static LineReader reader(InputStream in, int number, long offset) {
    return new LineReader(in, number, offset, Seen::new);
  }

  /** As an unhurried reader would have it. */
  private static List<Read> expected(String text) {
    List<Read> expected = new ArrayList<>();
    int number = 1;
    int from = 0;
    while (from < text.length()) {
      int end = text.indexOf('\n', from);
      end = end < 0 ? text.length() : end;
      if (end > from) {
        expected.add(new Read(number, from, text.substring(from, end)));
      }
      number++;
      from = end + 1;
    }
    return expected;
  }

  private static String text(Random random, int length) {
    StringBuilder text = new StringBuilder();
    while (text.length() < length) {
      int size = random.nextInt(50) == 0 ? random.nextInt(700_000) : random.nextInt(400);
      text.append(Character.toString('a' + random.nextInt(26)).repeat(size)).append('\n');
    }
    return text.toString();
  }

  private static InputStream in(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  /** Gives a few bytes at a time, and fails in the end. */
  private static final class Halting extends InputStream {
    private final InputStream in;
    private final Random random;

    Halting(InputStream in, Random random) {
      this.in = in;
      this.random = random;
    }

    @Override
    public int read() throws IOException {
      throw new IOException("one byte is not enough");
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int read = in.read(bytes, from, Math.min(length, 1 + random.nextInt(30_000)));
      if (read < 0) {
        throw new IOException("the disk is gone");
      }
      return read;
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 300, 70_000, 2_100_000, LONG_FILE})
  void everyLineComesOnceWithItsNumberAndPlace(int length) throws IOException {
    String text = text(new Random(length), length) + "the rest";
    LineReader reader = reader(in(text));
    int unfinished = read(reader);
    assertEquals(expected(text), lines);
    assertEquals(lines.get(lines.size() - 1).number(), unfinished);
    assertEquals(text.length() - "the rest".length(), reader.offset());
    assertEquals(text.length(), reader.readTo());
    assertEquals(unfinished, reader.number());
  }

  @Test
  void aFileMayEndWithALineOrHoldNothing() throws IOException {
    String text = text(new Random(7), LONG_FILE);
    assertEquals(0, read(reader(in(text))));
    assertEquals(expected(text), lines);
    lines.clear();
    assertEquals(0, read(reader(in(""))));
    assertEquals(List.of(), lines);
  }

  @Test
  void itGoesOnWithinAFile() throws IOException {
    String text = text(new Random(8), LONG_FILE);
    LineReader reader = reader(in(text), 11, 1000);
    read(reader);
    Read first = expected(text).get(0);
    assertEquals(new Read(first.number() + 10, first.offset() + 1000, first.text()), lines.get(0));
    assertEquals(1000 + text.length(), reader.readTo());
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 50_000, LONG_FILE})
  void whatStandsBeforeAFailureIsHandedOver(int length) {
    String text = text(new Random(length), length);
    LineReader reader = reader(new Halting(in(text + "torn"), new Random(1)));
    IOException failure = assertThrows(IOException.class, () -> read(reader));
    assertEquals("the disk is gone", failure.getMessage());
    assertEquals(expected(text), lines);
  }

  @Test
  void aLineThatIsTooLongIsCutAndTheNextOnesAreWhole() throws IOException {
    String before = text(new Random(9), 3_000_000);
    String tooLong = "x".repeat(3 * LineReader.LONGEST) + "\n";
    String after = text(new Random(10), 100_000);
    LineReader reader = reader(in(before + tooLong + after + "end"));
    read(reader);
    int at =
        IntStream.range(0, lines.size())
            .filter(i -> lines.get(i).text().length() > LineReader.LONGEST)
            .findFirst()
            .orElseThrow();
    assertEquals(before.length(), lines.get(at).offset());
    assertTrue(lines.get(at).text().length() < 2 * LineReader.LONGEST + 100);
    int shift = before.length() + tooLong.length();
    List<Read> rest = expected(after + "end");
    for (int i = 0; i < rest.size(); i++) {
      assertEquals(rest.get(i).text(), lines.get(at + 1 + i).text());
      assertEquals(rest.get(i).offset() + shift, lines.get(at + 1 + i).offset());
    }
    assertEquals(shift + after.length(), reader.offset());
  }

  @Test
  void noThreadIsLeftBehindByWhoeverStops() {
    String text = text(new Random(11), 5 * LONG_FILE);
    LineReader reader = reader(in(text));
    assertThrows(
        IllegalStateException.class,
        () ->
            reader.forEach(
                (number, offset, bytes, from, length, sight) -> {
                  if (offset > LONG_FILE) {
                    throw new IllegalStateException("enough");
                  }
                }));
    assertTrue(
        Thread.getAllStackTraces().keySet().stream()
            .noneMatch(t -> t.getName().equals("read ahead")));
  }

  /** What is seen of a line takes more room than a line of next to nothing. */
  @Test
  void veryManyVeryShortLinesTakeNoMemory() throws IOException {
    int before = Seen.MADE.get();
    int[] count = new int[1];
    reader(in("\nx".repeat(LONG_FILE)))
        .forEach((number, offset, bytes, from, length, sight) -> count[0]++);
    assertEquals(LONG_FILE, count[0]);
    int made = Seen.MADE.get() - before;
    assertTrue(made < 10, "so many were made: " + made);
  }
}

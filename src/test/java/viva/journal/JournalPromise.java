package viva.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import viva.text.Clean;

/**
 * What holds whatever bytes a journal's file has: every line is a record, one of a newer viva, or
 * broken with a reason; a record that is written and read again is the same; and every record
 * counts once.
 */
public final class JournalPromise {
  private JournalPromise() {}

  /** Fails if the promise is broken. */
  public static void hold(byte[] bytes) {
    List<Entry> entries = new ArrayList<>();
    try {
      new LineReader(new ByteArrayInputStream(bytes))
          .forEach(
              (number, offset, in, from, length, sight) -> line(text(in, from, length), entries));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Set<String> ids = new HashSet<>();
    entries.forEach(entry -> ids.add(entry.id()));
    int half = entries.size() / 2;
    List<List<Entry>> files =
        List.of(entries, entries.subList(0, half), entries.subList(half, entries.size()));
    assertEquals(ids.size(), Chronicle.of(files).size());
  }

  private static String text(byte[] in, int from, int length) {
    return new String(in, from, length, StandardCharsets.UTF_8);
  }

  private static void line(String text, List<Entry> entries) {
    Line line = EntryReader.read(text);
    if (line instanceof Line.Broken broken) {
      assertFalse(broken.why().isBlank());
      assertEquals(OptionalInt.empty(), Clean.firstUnsafe(Clean.line(broken.why())));
    } else {
      assertFalse(Verbatim.of(1, text, line).key().isEmpty());
    }
    if (line instanceof Line.Known known) {
      String written = EntryWriter.line(known.entry());
      assertTrue(written.chars().noneMatch(Character::isISOControl));
      assertEquals(line, EntryReader.read(written));
      entries.add(known.entry());
    }
  }
}

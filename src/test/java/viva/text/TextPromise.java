package viva.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;

/**
 * What holds of any text, halves of pairs among it: cleaned it could not steer a terminal, and
 * cleaning again changes nothing; its clusters are the whole of it; wrapped, no line is wider than
 * asked; its marks are read. The last byte says how wide a line may be.
 */
public final class TextPromise {
  private TextPromise() {}

  /** Fails if the promise is broken. */
  public static void hold(byte[] bytes) {
    boolean wide = bytes.length > 0 && bytes[0] == 0;
    String text = new String(bytes, wide ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8);
    int width = bytes.length == 0 ? 1 : 1 + (bytes[bytes.length - 1] & 0x3f);
    clean(text);
    assertEquals(text, String.join("", Clusters.of(text)));
    assertEquals(Clusters.of(text).size(), Clusters.count(text));
    wrapped(Clean.text(text), width);
    Markup.parse(text);
    for (Block block : Markup.parse(Clean.text(text))) {
      wrapped(block.text(), width);
    }
    Nearest.to(text, List.of("question", "options", "answer"));
    UnifiedDiff.of("a", "b", text, Clean.text(text));
  }

  private static void clean(String text) {
    String line = Clean.line(text);
    String lines = Clean.text(text);
    assertEquals(line, Clean.line(line));
    assertEquals(lines, Clean.text(lines));
    assertEquals(OptionalInt.empty(), Clean.firstUnsafe(lines));
    assertTrue(line.chars().noneMatch(c -> Character.isISOControl(c) || c == 0x2028), line);
    assertTrue(lines.chars().noneMatch(c -> c != '\n' && Character.isISOControl(c)), lines);
  }

  private static void wrapped(String text, int width) {
    for (Range line : Wrap.lines(text, width, width)) {
      String shown = line.in(text);
      assertTrue(Width.of(shown) <= width || Clusters.count(shown) == 1, shown);
    }
  }
}

package viva.yaml.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import viva.text.Diagnostics;
import viva.yaml.BankReader;
import viva.yaml.Reading;

/** Banks by chance, in every style: none loses anything. */
class GeneratedBanksTest {
  private static final int BANKS = Integer.getInteger("viva.banks", 400);
  private static final Pattern COMMENT = Pattern.compile("# c([0-9]+); \"x: \\[y");

  @Test
  void soundBanksAreLaidOutWithoutLoss() {
    for (long seed = 0; seed < BANKS; seed++) {
      AnyBank any = new AnyBank(seed);
      check(any.text(), any.comments(), "seed " + seed);
    }
  }

  private static void check(String text, int comments, String name) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Reading before = BankReader.read("any.yaml", bytes);
    assertFalse(before.hasErrors(), () -> Diagnostics.print(before.diagnostics()) + name);
    Formatted formatted = Layout.of("any.yaml", bytes);
    assertEquals("", Diagnostics.print(formatted.diagnostics()), () -> name + "\n" + text);
    byte[] after = formatted.bytes().orElseThrow();
    String result = new String(after, StandardCharsets.UTF_8);
    assertTrue(Proof.sameBank(before, BankReader.read("any.yaml", after)), name);
    assertEquals(numbers(comments), found(result), () -> name + "\n" + text + "\n" + result);
    assertEquals(
        result,
        new String(Layout.of("any.yaml", after).bytes().orElseThrow(), StandardCharsets.UTF_8),
        name);
  }

  private static List<Integer> numbers(int count) {
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      numbers.add(i);
    }
    return numbers;
  }

  private static List<Integer> found(String text) {
    List<Integer> numbers = new ArrayList<>();
    Matcher matcher = COMMENT.matcher(text);
    while (matcher.find()) {
      numbers.add(Integer.valueOf(matcher.group(1)));
    }
    numbers.sort(null);
    return numbers;
  }
}

package viva.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class UnifiedDiffTest {
  private static String diff(String before, String after) {
    return UnifiedDiff.of("a", "b", before, after);
  }

  @Test
  void equalTextsHaveNoDifference() {
    assertEquals("", diff("x\n", "x\n"));
  }

  @Test
  void whatGoesIsToldBeforeWhatComes() {
    assertEquals(
        "--- a\n+++ b\n@@ -2,5 +2,5 @@\n 2\n 3\n 4\n-5\n+five\n 6\n",
        diff("1\n2\n3\n4\n5\n6\n", "1\n2\n3\n4\nfive\n6\n"));
  }

  @Test
  void changesFarFromOneAnotherAreHunksOfTheirOwn() {
    String before = "a\n1\n2\n3\n4\n5\n6\n7\nb\n";
    String after = "A\n1\n2\n3\n4\n5\n6\n7\nB\n";
    assertEquals(
        "--- a\n+++ b\n@@ -1,4 +1,4 @@\n-a\n+A\n 1\n 2\n 3\n@@ -6,4 +6,4 @@\n 5\n 6\n 7\n-b\n+B\n",
        diff(before, after));
  }

  @Test
  void aLastLineWithoutItsEndIsSaid() {
    assertEquals(
        "--- a\n+++ b\n@@ -1 +1 @@\n-x\n\\ No newline at end of file\n+x\n", diff("x", "x\n"));
    assertEquals("--- a\n+++ b\n@@ -0,0 +1 @@\n+x\n", diff("", "x\n"));
  }

  @Test
  void applyingADifferenceGivesTheSecondText() {
    Random random = new Random(7);
    for (int i = 0; i < 500; i++) {
      List<String> before = lines(random);
      List<String> after = lines(random);
      String diff = diff(String.join("", before), String.join("", after));
      assertEquals(after, diff.isEmpty() ? before : applied(before, diff), diff);
    }
  }

  private static List<String> lines(Random random) {
    List<String> lines = new ArrayList<>();
    for (int n = random.nextInt(30); n > 0; n--) {
      lines.add((char) ('a' + random.nextInt(20)) + "\n");
    }
    return lines;
  }

  private static List<String> applied(List<String> before, String diff) {
    List<String> after = new ArrayList<>();
    int at = 0;
    for (String line : diff.lines().skip(2).toList()) {
      if (line.startsWith("@@")) {
        String[] range = line.substring(4, line.indexOf(" +")).split(",");
        boolean none = range.length > 1 && range[1].equals("0");
        int start = Integer.parseInt(range[0]) - (none ? 0 : 1);
        after.addAll(before.subList(at, start));
        at = start;
      } else if (line.startsWith("+")) {
        after.add(line.substring(1) + "\n");
      } else {
        assertEquals(before.get(at++), line.substring(1) + "\n");
        if (line.startsWith(" ")) {
          after.add(line.substring(1) + "\n");
        }
      }
    }
    after.addAll(before.subList(at, before.size()));
    return after;
  }
}

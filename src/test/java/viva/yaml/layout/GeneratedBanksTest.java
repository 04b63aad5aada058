package viva.yaml.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.nodes.MappingNode;
import viva.Effort;
import viva.text.Diagnostics;
import viva.yaml.BankReader;
import viva.yaml.Reading;

/** Banks by chance, in every style: none loses anything. */
class GeneratedBanksTest {
  private static final int BANKS = Effort.times(200);
  private static final String QUESTIONS = "tag:yaml.org,2002:str questions";
  private static final String ID = "tag:yaml.org,2002:str id";
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
    sameTree(text, result, name);
    orderedComments(text, result, name);
    assertEquals(numbers(comments), found(result), () -> name + "\n" + text + "\n" + result);
    assertEquals(
        result,
        new String(Layout.of("any.yaml", after).bytes().orElseThrow(), StandardCharsets.UTF_8),
        name);
  }

  /** By YAML's own reading, which knows none of the rules by which a layout is proved. */
  private static void sameTree(String text, String result, String name) {
    Map<?, ?> before = (Map<?, ?>) PlainTree.values(text);
    Map<?, ?> after = (Map<?, ?>) PlainTree.values(result);
    List<?> first = (List<?>) before.get(QUESTIONS);
    List<?> second = (List<?>) after.get(QUESTIONS);
    for (int i = 0; i < first.size(); i++) {
      if (!((Map<?, ?>) first.get(i)).containsKey(ID)) {
        ((Map<?, ?>) second.get(i)).remove(ID);
      }
    }
    assertEquals(before, after, () -> name + "\n" + text + "\n" + result);
  }

  /** Where the keys of a question stay in their order, so do the comments on lines of their own. */
  private static void orderedComments(String text, String result, String name) {
    List<MappingNode> before = PlainTree.questions(text);
    List<MappingNode> after = PlainTree.questions(result);
    List<String> lines = text.lines().toList();
    for (int i = 0; i < before.size(); i++) {
      List<String> keys = PlainTree.keys(before.get(i));
      List<String> laidOut = PlainTree.keys(after.get(i));
      int added = laidOut.size() - keys.size();
      if (keys.equals(laidOut.subList(added, laidOut.size()))) {
        int from = before.get(i).getStartMark().getLine();
        int to = before.get(i).getEndMark().getLine();
        String own =
            lines.subList(from, Math.min(to, lines.size())).stream()
                .filter(line -> line.strip().startsWith("#"))
                .collect(Collectors.joining("\n"));
        List<Integer> kept = inOrder(result);
        kept.retainAll(inOrder(own));
        assertEquals(inOrder(own), kept, () -> name + "\n" + text + "\n" + result);
      }
    }
  }

  private static List<Integer> numbers(int count) {
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      numbers.add(i);
    }
    return numbers;
  }

  private static List<Integer> found(String text) {
    List<Integer> numbers = inOrder(text);
    numbers.sort(null);
    return numbers;
  }

  private static List<Integer> inOrder(String text) {
    List<Integer> numbers = new ArrayList<>();
    Matcher matcher = COMMENT.matcher(text);
    while (matcher.find()) {
      numbers.add(Integer.valueOf(matcher.group(1)));
    }
    return numbers;
  }
}

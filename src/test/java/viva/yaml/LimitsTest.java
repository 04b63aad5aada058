package viva.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import viva.yaml.tree.Faults;

/** Files that would make a careless reader run away. The bounds are generous: a slip is hours. */
class LimitsTest {
  private static final int MANY = 30_000;

  @Test
  void readsOneLineOfTenMillionCharacters() {
    String text = "word ".repeat(2_000_000);
    assertEquals(
        1,
        read(Texts.bank("  - question: " + text + "\n    answer: x\n"))
            .bank()
            .orElseThrow()
            .items()
            .size());
    assertTrue(read(Texts.bank("  - question: a: " + text + "\n    answer: x\n")).hasErrors());
    assertTrue(read(Texts.bank("  - question: \"" + text + "\n    answer: x\n")).hasErrors());
  }

  @Test
  void readsThousandsOfQuestionsOnOneLine() {
    String questions =
        IntStream.range(0, MANY)
            .mapToObj(i -> "{id: q" + i + ", question: Number " + i + ", answer: x, points: 0}")
            .collect(Collectors.joining(", ", "  [", "]\n"));
    assertEquals(MANY, read(Texts.bank(questions)).faulty());
  }

  @Test
  void readsThousandsOfOptionsAndAnswers() {
    String options =
        IntStream.range(0, MANY).mapToObj(i -> "Option " + i).collect(Collectors.joining(", "));
    String question = "  - question: Which?\n    options: [" + options + "]\n    answer: ";
    assertEquals(0, read(Texts.bank(question + "[" + options + "]\n")).faulty());
    assertEquals(
        1, read(Texts.bank(question + "[" + options.replace("Opt", "Upt") + "]\n")).faulty());
  }

  @Test
  void readsThousandsOfBrokenQuestions() {
    String questions = "  - question: One: two\n    answer: \"x\n".repeat(MANY);
    Reading reading = read(Texts.bank(questions));
    assertEquals(MANY, reading.faulty());
    assertEquals(Faults.TOLD + 1, reading.diagnostics().size());
  }

  @Test
  void readsDeepNestingWithoutRecursion() {
    for (String open : new String[] {"[", "{", "{a: ", "[[", "- ", "? ", "a:\n ", "{{", "*"}) {
      assertTrue(read(Texts.bank("  - question: " + open.repeat(MANY) + "\n")).hasErrors());
      assertTrue(read(open.repeat(MANY)).hasErrors());
    }
  }

  @Test
  void anAliasBombStaysSmall() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 40; i++) {
      String alias = ("*a" + (i - 1) + ", ").repeat(9);
      bomb.append("a").append(i).append(": &a").append(i).append(" [").append(alias).append("]\n");
    }
    assertTrue(read(bomb.toString()).hasErrors());
  }

  @Test
  void readsManyUnsafeCharacters() {
    assertTrue(read(Texts.bank("  - question: " + "\u0007\u202E".repeat(300_000))).hasErrors());
    assertTrue(read("\u0000".repeat(600_000)).hasErrors());
  }

  @Test
  void readsACiteOfEverySectionOfALongSource() {
    String sections =
        IntStream.range(0, MANY)
            .mapToObj(i -> "      s" + i + ": Heading " + i + "\n")
            .collect(Collectors.joining());
    String cites =
        IntStream.range(0, MANY)
            .mapToObj(i -> "Heading " + i + "/1")
            .collect(Collectors.joining(", "));
    String head = "sources:\n  a:\n    title: A\n    sections:\n" + sections;
    String question = "  - question: What?\n    answer: x\n    cite: [" + cites + "]\n";
    assertEquals(0, read(Texts.bank(head, question)).faulty());
  }

  @Test
  void readsLongRowsOfWhatPatternsStumbleOver() {
    for (String sign :
        new String[] {".", " ", "|", "#", "{{", "{{a}}", "\n\n      ", "\\", "\"'"}) {
      String row = "x" + sign.repeat(300_000) + "y";
      read(Texts.bank("  - question: " + row + "\n    answer: x\n"));
      read(Texts.bank("  - question: >-\n      " + row + "\n    answer: x\n"));
      read(Texts.bank("  - question: \"" + row + "\"\n    answer: y: x\n"));
    }
  }

  @Test
  void readsThousandsOfUnknownKeys() {
    String keys =
        IntStream.range(0, MANY)
            .mapToObj(i -> "    a_key_that_nobody_knows_" + i + ": x\n")
            .collect(Collectors.joining());
    assertEquals(
        Faults.TOLD + 1,
        read(Texts.bank("  - question: What?\n    answer: x\n" + keys)).diagnostics().size());
  }

  private static Reading read(String text) {
    return Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30), () -> Texts.read(text));
  }
}

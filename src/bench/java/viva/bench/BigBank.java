package viva.bench;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import viva.question.Kind;

/**
 * Writes a bank of any size: all kinds in turn, about 400 bytes a question, with what a bank that
 * is kept with care has: ids, explanations, hints, topics, levels, citations with terms. The same
 * seed gives the same bytes.
 */
final class BigBank {
  private static final int TOPICS = 40;
  private static final int SECTIONS = 60;

  private final Vocabulary words;
  private final StringBuilder out = new StringBuilder();

  private BigBank(long seed) {
    words = new Vocabulary(seed);
  }

  static byte[] of(int questions, long seed) {
    return of("big", questions, seed);
  }

  static byte[] of(String id, int questions, long seed) {
    BigBank bank = new BigBank(seed);
    bank.head(id);
    for (int i = 0; i < questions; i++) {
      bank.question(i);
    }
    return bank.out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void head(String id) {
    line("viva: 1", "id: " + id, "title: The bank " + id, "language: en", "sources:", "  reader:");
    line("    title: A reader in everything", "    year: 2020", "    sections:");
    for (int i = 0; i < SECTIONS; i++) {
      line("      s" + i + ": " + words.phrase(4) + " " + i);
    }
    line("topics:");
    for (int i = 0; i < TOPICS; i++) {
      line("  t" + i + ": " + words.phrase(2) + " " + i);
    }
    line("questions:");
  }

  private void question(int number) {
    Kind kind = Kind.values()[number % Kind.values().length];
    line("  - id: q-" + number);
    if (kind == Kind.FLASHCARD) {
      line("    type: flashcard");
    }
    if (kind != Kind.CLOZE) {
      line("    question: " + words.phrase(8 + words.below(7)) + "?");
    }
    body(kind);
    explanation();
    if (words.below(2) == 0) {
      line("    hint: Think of the " + words.noun() + " and the " + words.noun() + ".");
    }
    line("    topics: [t" + words.below(TOPICS) + "]");
    if (words.below(3) == 0) {
      line("    level: understand");
    }
    line("    cite: s" + words.below(SECTIONS) + "/" + (1 + words.below(9)));
    line("    terms: [" + words.noun() + ", " + words.noun() + "]");
  }

  private void body(Kind kind) {
    switch (kind) {
      case MULTIPLE_CHOICE -> choice(1);
      case MULTIPLE_RESPONSE -> choice(2);
      case TRUE_FALSE -> line("    answer: " + (words.below(2) == 0));
      case SHORT_ANSWER -> shortAnswer();
      case NUMERIC -> line("    answer: " + words.below(1000), "    tolerance: 5%", "    unit: km");
      case CLOZE -> cloze();
      case ORDERING -> list("order", 4);
      case MATCHING -> matching();
      case FLASHCARD -> line("    answer: " + words.phrase(10) + ".");
    }
  }

  private void choice(int right) {
    String[] options = distinct(4).toArray(new String[0]);
    line("    options:");
    for (int i = 0; i < options.length; i++) {
      boolean more = i == 2 && words.below(4) == 0;
      line("      - " + (more ? "text: " : "") + options[i]);
      if (more) {
        line("        feedback: " + words.phrase(8) + ".");
      }
    }
    int key = words.below(options.length - 1);
    line(
        right == 1
            ? "    answer: " + options[key]
            : "    answer: [\"" + options[key] + "\", \"" + options[key + 1] + "\"]");
  }

  private void shortAnswer() {
    String name = words.name();
    line("    answer: [" + name + ", the " + name + "]");
    line("    reject:", "      - text: " + words.noun(), "        feedback: " + words.phrase(6));
  }

  private void cloze() {
    line("    question: >-");
    line("      " + words.phrase(7) + " {{" + words.noun() + "}} " + words.phrase(5));
    line("      and {{" + words.name() + "|" + words.name() + "s}} " + words.phrase(5) + ".");
  }

  private void list(String key, int entries) {
    line("    " + key + ":");
    distinct(entries).forEach(entry -> line("      - " + entry));
  }

  private void matching() {
    line("    pairs:");
    distinct(3).forEach(left -> line("      - " + left + ": " + words.phrase(3)));
  }

  private void explanation() {
    if (words.below(3) == 0) {
      line("    explanation: >-", "      " + words.phrase(7), "      " + words.phrase(5) + ".");
    } else {
      line("    explanation: " + words.phrase(9) + ".");
    }
  }

  private Set<String> distinct(int count) {
    Set<String> phrases = new TreeSet<>();
    while (phrases.size() < count) {
      phrases.add(words.phrase(2 + words.below(4)) + " " + words.noun());
    }
    return phrases;
  }

  private void line(String... lines) {
    for (String line : lines) {
      out.append(line).append('\n');
    }
  }
}

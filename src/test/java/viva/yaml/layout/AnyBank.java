package viva.yaml.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * A sound bank by chance, written in styles by chance, with a comment wherever YAML lets one stand.
 * The comments are numbered, so that each can be found again.
 */
final class AnyBank extends AnyLines {
  AnyBank(long seed) {
    super(seed);
  }

  String text() {
    own(0);
    String language = "# yaml-language-server: $schema=x.json";
    if (chance(4)) {
      lines.add(0, language);
    }
    List<Runnable> head = new ArrayList<>();
    head.add(() -> entry("", "viva", "1", true));
    head.add(() -> entry("", "id", name(), true));
    head.add(() -> entry("", "title", words(6), false));
    if (chance(2)) {
      head.add(() -> entry("", "description", prose(), false));
    }
    head.add(() -> group("", "topics", List.of("one", "two-b"), 2));
    head.add(() -> list("", "authors", List.of(words(2), words(3))));
    head.add(this::sources);
    if (chance(2)) {
      head.add(() -> group("", "passages", List.of("case-1"), 2));
      head.add(() -> lines.add(chance(2) ? "exam: {}" : "exam: {pass: 60%, count: 20}" + aside()));
    }
    head.add(this::questions);
    java.util.Collections.shuffle(head, random);
    for (Runnable part : head) {
      own(0);
      blank();
      part.run();
    }
    own(random.nextInt(5));
    String end = chance(3) ? "\r\n" : "\n";
    return (chance(5) ? "\uFEFF" : "") + String.join(end, lines) + (chance(6) ? "" : end);
  }

  private void sources() {
    lines.add("sources:" + aside());
    own(2);
    lines.add("  src:");
    List<Runnable> keys = new ArrayList<>();
    keys.add(() -> entry("    ", "title", words(4), false));
    keys.add(() -> entry("    ", "year", "2017", true));
    keys.add(() -> group("    ", "sections", List.of("align", "limits"), 4));
    java.util.Collections.shuffle(keys, random);
    keys.forEach(Runnable::run);
  }

  private void questions() {
    String dash = chance(3) ? "" : " ".repeat(2 * random.nextInt(3));
    lines.add("questions:" + aside());
    int count = 1 + random.nextInt(6);
    for (int i = 0; i < count; i++) {
      own(dash.length() + random.nextInt(5));
      blank();
      question(dash);
    }
  }

  private void question(String dash) {
    String in = dash + "  ";
    if (chance(8)) {
      String stem = quoted(words(4) + " " + names++);
      lines.add(
          dash + "- {question: " + stem + ", options: [a, 'b c', \"d\"], answer: a}" + aside());
      return;
    }
    List<Runnable> keys = new ArrayList<>();
    if (chance(2)) {
      keys.add(() -> entry(in, "id", name(), true));
    }
    keys.add(() -> entry(in, "question", "What " + prose() + " " + names++, false));
    kind(keys, in);
    if (chance(2)) {
      keys.add(() -> entry(in, "explanation", prose(), false));
    } else if (chance(3)) {
      keys.add(() -> lines.add(in + "explanation: " + "plain words ".repeat(20) + comment()));
    }
    if (chance(3)) {
      keys.add(() -> list(in, "hint", List.of(words(5), prose())));
    }
    keys.add(() -> list(in, "topics", List.of("one", "two-b")));
    keys.add(() -> list(in, "terms", List.of(words(1), words(3), "\"2014\"")));
    if (chance(3)) {
      keys.add(() -> lines.add(in + "lint: {ignore: [key/longest, key/position]}" + aside()));
      keys.add(() -> list(in, "cite", List.of("align/4", "src limits/2")));
      keys.add(() -> entry(in, "level", "remember", true));
      keys.add(() -> entry(in, "points", "1.50", true));
    }
    java.util.Collections.shuffle(keys, random);
    int from = lines.size();
    keys.forEach(
        key -> {
          if (lines.size() > from) {
            own(in.length() + random.nextInt(3) - 1);
          }
          key.run();
        });
    lines.set(from, dash + "- " + lines.get(from).substring(in.length()));
  }

  private void kind(List<Runnable> keys, String in) {
    switch (random.nextInt(8)) {
      case 0 -> keys.add(() -> entry(in, "answer", chance(2) ? "true" : "False", true));
      case 1 -> {
        keys.add(() -> entry(in, "answer", chance(2) ? "10" : "-1.50", true));
        keys.add(() -> list(in, "unit", List.of("bn", "\"%\"")));
      }
      case 2 -> keys.add(() -> lines.add(in + "answer: {max: 11, min: 9}" + aside()));
      case 3 -> keys.add(() -> entry(in, "answer", quoted(chance(2) ? "no" : "0010"), true));
      case 4 -> keys.add(() -> list(in, "order", List.of("a " + words(3), "b", "c")));
      case 5 -> {
        keys.add(() -> pairs(in));
        keys.add(() -> list(in, "distractors", List.of("z " + words(2))));
      }
      case 6 -> {
        keys.add(() -> entry(in, "type", "flashcard", true));
        keys.add(() -> entry(in, "answer", prose(), false));
      }
      default -> {
        keys.add(() -> options(in));
        keys.add(() -> list(in, "answer", List.of("A")));
      }
    }
  }

  private void pairs(String in) {
    lines.add(in + "pairs:" + aside());
    for (String left : List.of("l1", "\"l: 2\"", "\"l3\\nbroken\"", "l4 x")) {
      own(in.length() + 2);
      entry(in + "  - ", left, words(3), false);
    }
  }

  private void options(String in) {
    lines.add(in + "options:" + aside());
    own(in.length());
    lines.add(in + "- the right" + aside());
    own(in.length());
    lines.add(in + "- feedback: " + quoted(words(4)) + aside());
    own(in.length() + 2);
    entry(in + "  ", "text", "o2 " + words(2), false);
    own(in.length() + 2);
    scalar(in + "-", "o3 " + prose(), false, in.length() + 2);
  }
}

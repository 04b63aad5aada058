package viva.yaml.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * The lines of a file by chance: each text in one of the many ways, with a comment wherever YAML
 * lets one stand. The comments are numbered, so that each can be found again.
 */
class AnyLines {
  private static final String[] WORDS = {
    "abstained",
    "the",
    "vote",
    "C#",
    "naïve",
    "Straße",
    "co-operation",
    "(see",
    "below)",
    "1973",
    "e\u0301tude",
    "中国",
    "🙂",
    "a:b",
    "x/y",
    "it's",
    "\"so\"",
    "back\\slash",
    "5%",
    "{{",
    "no",
    "&",
    "*",
    "a\u00a0b",
    "why?",
    "über",
    "http://example.org/a#b",
    "-",
    "and",
    "[sic]",
    "end.",
    "a,b",
    "!"
  };

  final Random random;
  final List<String> lines = new ArrayList<>();
  private int comments;
  int names;

  AnyLines(long seed) {
    this.random = new Random(seed);
  }

  final int comments() {
    return comments;
  }

  void group(String in, String key, List<String> names, int indent) {
    lines.add(in + key + ":" + aside());
    for (String name : names) {
      own(indent);
      entry(in + "  ", name, words(5), false);
    }
  }

  void list(String in, String key, List<String> items) {
    if (chance(2)) {
      String deep = chance(2) ? in : in + "   ";
      lines.add(in + key + ":" + aside());
      for (String item : items) {
        own(deep.length());
        scalar(deep + "-", item, item.startsWith("\""), deep.length() + 2);
      }
      own(deep.length());
    } else if (chance(2)) {
      List<String> all = items.stream().map(i -> i.startsWith("\"") ? i : quoted(i)).toList();
      lines.add(in + key + ": [" + String.join(", ", all) + "]" + aside());
    } else {
      lines.add(in + key + ": [" + aside());
      for (String item : items) {
        own(in.length() + 2);
        lines.add(in + "    " + (item.startsWith("\"") ? item : quoted(item)) + "," + aside());
      }
      own(in.length() + 3);
      lines.add(in + "  ]" + aside());
    }
  }

  void entry(String in, String key, String text, boolean bare) {
    scalar(
        in + (chance(9) && key.matches("[a-z]+") ? "'" + key + "'" : key) + ":",
        text,
        bare,
        in.length() + 1);
  }

  /** A text behind a key or a dash in one of the many ways. */
  void scalar(String begun, String text, boolean bare, int indent) {
    String in = " ".repeat(indent + 2 + random.nextInt(3));
    boolean safe = text.matches("[A-Za-z][A-Za-z ]*");
    if (bare || text.matches("[A-Z]")) {
      lines.add(begun + " " + text + aside());
    } else if (safe && chance(2)) {
      lines.add(begun + " " + text + aside());
    } else if (chance(3) && !text.contains("\n")) {
      lines.add(begun + " " + quoted(text) + aside());
    } else if (text.contains("```") || chance(2)) {
      String sign = text.contains("```") ? chance(2) ? "|" : ">" : chance(3) ? "|" : ">";
      lines.add(begun + " " + sign + (chance(2) ? "-" : chance(3) ? "+" : "") + aside());
      text.lines().forEach(line -> lines.add(line.isEmpty() ? "" : in + broken(line, in)));
    } else {
      lines.add(begun + aside());
      own(indent);
      lines.add(in + quoted(text) + aside());
    }
  }

  /** The words of a line on two. */
  String broken(String line, String in) {
    int at = line.indexOf(' ', line.length() / 2);
    return at < 0 || line.contains("```") || line.startsWith(" ") || chance(2)
        ? line
        : line.substring(0, at) + "\n" + in + line.substring(at + 1);
  }

  String quoted(String text) {
    if (chance(2) && !text.contains("\n")) {
      return "'" + text.replace("'", "''") + "'";
    }
    String escaped = text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    return "\""
        + (text.contains("w") && text.contains(" ") && chance(5)
            ? escaped.replace("\u00a0", "\\u00A0") + "\\u200b"
            : escaped)
        + "\"";
  }

  String words(int count) {
    StringBuilder words = new StringBuilder("w").append(names++);
    for (int i = 0; i < count; i++) {
      words.append(chance(12) ? "  " : " ").append(WORDS[random.nextInt(WORDS.length)]);
    }
    return words.toString();
  }

  String prose() {
    return switch (random.nextInt(6)) {
      case 0 -> words(30);
      case 1 -> words(25) + "\n\n" + words(8);
      case 2 -> words(3) + "\n\n```\n- not: a list\n    # no comment\n\n```\n" + words(2);
      default -> words(4);
    };
  }

  String name() {
    return "n" + names++;
  }

  /** A comment on a line of its own, or none. */
  void own(int column) {
    while (chance(6)) {
      lines.add(" ".repeat(Math.max(0, column)) + comment());
      blank();
    }
  }

  String aside() {
    return chance(5) ? " ".repeat(1 + random.nextInt(20)) + comment() : chance(9) ? "  " : "";
  }

  String comment() {
    return "# c" + comments++ + "; \"x: [y" + (chance(3) ? "  " : "");
  }

  void blank() {
    if (chance(3)) {
      lines.add("");
    }
  }

  boolean chance(int of) {
    return random.nextInt(of) == 0;
  }
}

package viva.check;

import java.util.Optional;
import java.util.stream.Collectors;
import viva.lint.rule.About;
import viva.text.Nearest;

/** A code explained to the person who met it. */
public final class Explanation {
  private final Legend legend;

  public Explanation(Legend legend) {
    this.legend = legend;
  }

  /** Reason, example, a better one, and how to silence it; absent for a code that nobody knows. */
  public Optional<String> of(String code) {
    return legend
        .rule(code)
        .map(rule -> rule(rule) + alsoTheReaders(code))
        .or(
            () ->
                legend
                    .meaning(code)
                    .map(meaning -> code + "\n\n" + meaning + "\n" + from(code) + "\n"));
  }

  private static String rule(About about) {
    return about.id()
        + ", a "
        + about.severity().word()
        + "\n\n"
        + about.reason()
        + "\n\nFinds something in:\n\n"
        + about.example().strip().indent(2)
        + "\nBetter:\n\n"
        + about.better().strip().indent(2)
        + "\nTo silence it in a question, or at the head for a whole bank:\n\n  "
        + silencer(about)
        + "\n";
  }

  /** A name that the reader uses too, for what is worse than a matter of style. */
  private static String alsoTheReaders(String code) {
    return Optional.ofNullable(Meanings.ALL.get(code))
        .map(
            meaning ->
                "\n"
                    + meaning
                    + " That is an error under the same name, told when the bank is read, and it cannot be"
                    + " silenced.\n")
        .orElse("");
  }

  static String silencer(About about) {
    return "lint: {ignore: [" + about.id() + "]}";
  }

  private static String from(String code) {
    return code.startsWith("since/")
        ? "Told by viva check --since."
        : code.startsWith("fmt/")
            ? "Told by viva fmt."
            : "Told when a bank is read. The message and its hint say what to do; it cannot be silenced.";
  }

  /** What to say of a code that nobody knows. */
  public String unknown(String code) {
    String near = String.join(", ", Nearest.several(code, legend.codes()));
    return "no rule is called \""
        + code
        + "\"; "
        + (near.isEmpty() ? "viva check --explain lists all" : "did you mean: " + near);
  }

  /** All rules of the lint with their reasons, then the other codes with their meanings. */
  public String all() {
    int width = legend.codes().stream().mapToInt(String::length).max().orElse(0);
    return legend.codes().stream()
        .map(code -> code + " ".repeat(width - code.length() + 2) + legend.meaning(code).orElse(""))
        .collect(Collectors.joining("\n", "", "\n"));
  }
}

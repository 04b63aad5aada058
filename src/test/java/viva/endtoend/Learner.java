package viva.endtoend;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Somebody who knows the answers of {@code nine-kinds.yaml}, looks before typing and reads before
 * going on.
 */
final class Learner {
  /** The questions in the bank's order. */
  static final List<String> QUESTIONS =
      List.of("choice", "ticks", "truth", "word", "sum", "gaps", "order", "pairs", "card");

  /** Words by which a question is known on the screen, within one row at any width. */
  private static final Map<String, String> STEMS =
      Map.of(
          "choice", "Which sign reads “kanji”?",
          "ticks", "Which of these are vowels?",
          "truth", "Water is wet.",
          "word", "What is the capital of France?",
          "sum", "What is six times seven?",
          "gaps", "] in [",
          "order", "Put these numbers in order",
          "pairs", "Which word means what?",
          "card", "stand for?");

  private final PseudoTerminal terminal;

  Learner(PseudoTerminal terminal) {
    this.terminal = terminal;
  }

  /** Waits until a question is asked. */
  void sees(String question) {
    terminal.waitUntil("the question " + question, lines -> asks(lines, question));
  }

  private static boolean asks(List<String> lines, String question) {
    return asking(lines) && lines.stream().anyMatch(line -> line.contains(STEMS.get(question)));
  }

  private static boolean asking(List<String> lines) {
    String footer = footer(lines);
    return footer.contains("Enter answer") || footer.contains("Enter turn");
  }

  /** The bottom row, which says what the screen is. */
  static String footer(List<String> lines) {
    return lines.get(lines.size() - 1);
  }

  /** Waits until any question is asked, and tells which. */
  String seesOne() {
    terminal.waitUntil(
        "a question", lines -> QUESTIONS.stream().anyMatch(question -> asks(lines, question)));
    List<String> lines = terminal.screen();
    return QUESTIONS.stream().filter(question -> asks(lines, question)).findFirst().orElseThrow();
  }

  /** Waits until the feedback is seen. */
  void seesFeedback(String verdict) {
    terminal.waitUntil(
        "feedback: " + verdict,
        lines ->
            footer(lines).contains("Enter next")
                && lines.stream().anyMatch(line -> line.contains(verdict)));
  }

  /** Waits until the results are seen. */
  void seesResults() {
    terminal.waitUntil(
        "the results",
        lines -> lines.get(0).contains("results") && footer(lines).contains("q home"));
  }

  /** Waits until home is seen. */
  void seesHome() {
    terminal.waitUntil(
        "home", lines -> lines.get(0).contains("viva") && footer(lines).contains("q quit"));
  }

  /** Answers a question rightly and waits for the feedback. */
  void answers(String question) {
    gives(question);
    seesItsFeedback(question);
  }

  /** Answers a question rightly, up to the key that gives the answer. */
  void gives(String question) {
    sees(question);
    fills(question);
    terminal.type(question.equals("card") ? "" : Keys.ENTER);
  }

  /** Waits for the feedback to a right answer. */
  void seesItsFeedback(String question) {
    seesFeedback(question.equals("card") ? "Known." : "Right.");
  }

  /** Types the right answer, without the Enter that gives it; a card needs none. */
  void fills(String question) {
    switch (question) {
      case "choice" -> terminal.type(number("漢字"));
      case "ticks" -> terminal.type(number("a") + number("e"));
      case "truth" -> terminal.type(number("True"));
      case "word" -> terminal.type("Paris");
      case "sum" -> terminal.type("42");
      case "gaps" -> terminal.type("café" + Keys.TAB + "Москва");
      case "order" -> terminal.type(carried(List.of("one", "two", "three")));
      case "pairs" -> terminal.type(number("water") + number("fire"));
      default -> {
        terminal.type(" ");
        terminal.waitFor("easy");
        terminal.type("3");
      }
    }
  }

  /** Goes on from feedback: looks at another key first, since an Enter after an Enter is none. */
  void goesOn() {
    terminal.type(" " + Keys.ENTER);
  }

  /** Answers this question and all that follow it, up to the results. */
  void answersFrom(String question) {
    for (String next : QUESTIONS.subList(QUESTIONS.indexOf(question), QUESTIONS.size())) {
      answers(next);
      goesOn();
    }
  }

  /** The number before an option. */
  String number(String option) {
    Pattern row = row(option);
    terminal.waitUntil("the option " + option, lines -> lines.stream().anyMatch(row.asPredicate()));
    return terminal.screen().stream()
        .map(row::matcher)
        .filter(Matcher::find)
        .map(found -> found.group(1))
        .findFirst()
        .orElseThrow();
  }

  private static Pattern row(String option) {
    return Pattern.compile("^\\D*(\\d+)  " + Pattern.quote(option) + "$");
  }

  /** The row in which an option is seen, from 0. */
  int rowOf(String option) {
    number(option);
    List<String> lines = terminal.screen();
    for (int row = 0; row < lines.size(); row++) {
      if (row(option).matcher(lines.get(row)).find()) {
        return row;
      }
    }
    throw new AssertionError("no " + option);
  }

  /** The options as they are seen, from first to last. */
  List<String> options() {
    Pattern any = Pattern.compile("^\\D*(\\d+)  (.*)$");
    return terminal.screen().stream()
        .skip(2)
        .map(any::matcher)
        .filter(Matcher::find)
        .map(found -> found.group(2))
        .toList();
  }

  /** The keys that lift each item, carry it to its place and set it down. */
  private String carried(List<String> wanted) {
    wanted.forEach(this::number);
    List<String> items = new ArrayList<>(options());
    StringBuilder keys = new StringBuilder();
    for (int to = 0; to < wanted.size(); to++) {
      int from = items.indexOf(wanted.get(to));
      items.add(to, items.remove(from));
      keys.append(from + 1).append(' ').append(to + 1).append(' ');
    }
    return keys.toString();
  }
}

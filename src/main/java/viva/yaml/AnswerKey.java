package viva.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import viva.yaml.tree.Code;
import viva.yaml.tree.Node;
import viva.yaml.tree.Quote;

/** Finds the options that an answer names: by their own text, else by one letter. */
final class AnswerKey {
  private static final int LETTERS = 26;
  private static final Pattern BETWEEN = Pattern.compile(",? +(?:and|or) +| *[,;/&+] *");

  private final Choices choices;
  private final Asked asked;
  private final Map<String, Choice> byText = new HashMap<>();

  AnswerKey(Choices choices, Asked asked) {
    this.choices = choices;
    this.asked = asked;
    choices.all().forEach(choice -> byText.putIfAbsent(Words.same(choice.text()), choice));
  }

  /** The options named, each once; tells what is no option and what is named twice. */
  List<Choice> named(Node answer) {
    IdentityHashMap<Choice, Node> named = new IdentityHashMap<>();
    boolean meant = !choices.whole() || Commas.areMeant(answer, asked.faults());
    for (Node node : meant ? asked.values().oneOrMore(answer, "answer") : List.<Node>of()) {
      Optional<Choice> choice = asked.values().prose(node, "answer").flatMap(t -> find(t, node));
      choice.map(c -> named.putIfAbsent(c, node)).ifPresent(first -> twice(first, node));
    }
    return new ArrayList<>(named.keySet());
  }

  private Optional<Choice> find(String text, Node node) {
    Optional<Choice> choice =
        Optional.ofNullable(byText.get(Words.same(text))).or(() -> byLetter(text));
    if (choice.isEmpty() && choices.whole()) {
      unknown(text, node);
    }
    return choice;
  }

  private Optional<Choice> byLetter(String text) {
    int index = letter(text);
    return index >= 0 && index < choices.all().size()
        ? Optional.of(choices.all().get(index))
        : Optional.empty();
  }

  private static int letter(String text) {
    char c = text.length() == 1 ? text.toUpperCase(Locale.ROOT).charAt(0) : ' ';
    return c >= 'A' && c <= 'Z' ? c - 'A' : -1;
  }

  private void unknown(String text, Node node) {
    if (Numbers.decimal(text).isPresent()) {
      asked
          .faults()
          .error(
              Code.ANSWER_NUMBER,
              node.at(),
              "answer " + text + " is a number and no option's text; options are not numbered",
              "write the option's own text or its letter, A for the first");
      return;
    }
    String message = "answer " + Quote.of(text) + " is not one of the options";
    asked.faults().error(Code.ANSWER_UNKNOWN_OPTION, node.at(), message, () -> hint(text));
  }

  private String hint(String text) {
    if (letter(text) >= 0) {
      char last = (char) ('A' + Math.min(choices.all().size(), LETTERS) - 1);
      return "the letters of these options go from A to " + last;
    }
    List<String> texts = choices.all().stream().map(Choice::text).limit(300).toList();
    if (texts.stream().anyMatch(t -> text.contains(t) && text.contains(",")) && isInBrackets()) {
      return "a comma inside [ ] begins a new option; put options with commas in quotes";
    }
    return several(text)
        .map(list -> "several right options are a list: " + list)
        .orElseGet(
            () ->
                Hints.meant(text, texts, "write it as it stands among the options, or its letter"));
  }

  private boolean isInBrackets() {
    int start = asked.get("options").map(node -> node.at().start()).orElse(0);
    return asked.faults().source().text().startsWith("[", start);
  }

  /** The list that an answer should be which names several options in one text. */
  private Optional<String> several(String text) {
    List<String> parts = List.of(BETWEEN.split(text));
    boolean all =
        parts.size() > 1
            && parts.stream().allMatch(p -> byText.containsKey(Words.same(p)) || isLetter(p));
    return all
        ? Optional.of(
            parts.stream()
                .map(part -> isLetter(part) ? part : Quote.of(part))
                .collect(Collectors.joining(", ", "[", "]")))
        : Optional.empty();
  }

  private boolean isLetter(String text) {
    return byLetter(text).isPresent();
  }

  private void twice(Node first, Node second) {
    int line = asked.faults().source().lineAt(first.at().start()) + 1;
    String message = "this names an option that the answer in line " + line + " names already";
    asked.faults().error(Code.ANSWER_DUPLICATE, second.at(), message, "keep one of the two");
  }
}

package viva.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import viva.yaml.tree.Code;
import viva.yaml.tree.Node;
import viva.yaml.tree.Quote;

/** Finds the options that an answer names: by their own text, else by one letter. */
final class AnswerKey {
  private static final int LETTERS = 26;

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
    for (Node node : asked.values().oneOrMore(answer, "answer")) {
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
    Optional<String> part =
        texts.stream().filter(t -> text.contains(t) && text.contains(",")).findFirst();
    return part.isPresent()
        ? "a comma inside [ ] begins a new option; put options with commas in quotes"
        : Hints.meant(text, texts, "write it as it stands among the options, or its letter");
  }

  private void twice(Node first, Node second) {
    int line = asked.faults().source().lineAt(first.at().start()) + 1;
    String message = "this names an option that the answer in line " + line + " names already";
    asked.faults().error(Code.ANSWER_DUPLICATE, second.at(), message, "keep one of the two");
  }
}

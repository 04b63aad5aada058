package viva.yaml;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import viva.question.Option;
import viva.yaml.tree.Code;
import viva.yaml.tree.Faults;
import viva.yaml.tree.Node;
import viva.yaml.tree.Quote;
import viva.yaml.tree.Span;

/**
 * The options of a choice with what makes some of them right: marks in place or an answer.
 *
 * @param all the options that could be read
 * @param whole whether there was no fault in them
 */
record Choices(List<Choice> all, boolean whole) {
  private static final Keys KEYS = new Keys("an option", List.of("text", "correct", "feedback"));
  private static final String LIST = "write each option on a line of its own: - text";

  /** Reads the options of a question; tells the faults in them. */
  static Choices read(Asked asked) {
    Optional<Node> node = asked.require("options", "choice");
    Optional<List<Node>> items = node.flatMap(n -> items(n, asked));
    if (items.isEmpty()) {
      return new Choices(List.of(), false);
    }
    List<Choice> choices = new ArrayList<>();
    items.get().forEach(item -> choice(item, asked.values()).ifPresent(choices::add));
    if (items.get().size() < 2) {
      String message = "a choice has two options or more, and this has " + items.get().size();
      asked.faults().error(Code.OPTION_TOO_FEW, node.get().at(), message, "");
    }
    List<Asked.Placed> texts =
        choices.stream().map(choice -> new Asked.Placed(choice.text(), choice.at())).toList();
    Twins.tell(texts, Code.OPTION_DUPLICATE, "option", asked.faults());
    return new Choices(choices, !asked.faults().within(node.get().at()));
  }

  private static Optional<List<Node>> items(Node node, Asked asked) {
    if (node.asMapping().isPresent()) {
      notAList(node.asMapping().get(), asked.faults());
      return Optional.empty();
    }
    return Commas.areMeant(node, asked.faults())
        ? asked.values().list(node, "options")
        : Optional.empty();
  }

  /** Options under letters or numbers are a habit of other formats. */
  private static void notAList(Node.Mapping group, Faults faults) {
    boolean lettered = group.entries().keySet().stream().allMatch(key -> key.length() < 3);
    String message =
        lettered
            ? "the options are named "
                + Quote.list(group.entries().keySet())
                + ", and a list has no names"
            : "\"options\" takes a list, and this is a group of keys";
    String hint = lettered ? "put a dash in place of each name: - text" : LIST;
    faults.error(Code.VALUE_SHAPE, group.at(), message, hint);
  }

  private static Optional<Choice> choice(Node node, Values values) {
    Optional<Node.Mapping> group = node.asMapping().filter(Choices::isGroup);
    if (group.isEmpty()) {
      return values
          .prose(node, "options")
          .map(text -> new Choice(text, Optional.empty(), "", node.at()));
    }
    Node.Mapping keys = group.get();
    Set<String> meant = KEYS.check(keys, values.faults());
    KEYS.require("text", keys, meant, values.faults());
    Optional<Boolean> correct = keys.get("correct").flatMap(n -> values.bool(n, "correct"));
    String feedback = keys.get("feedback").flatMap(n -> values.prose(n, "feedback")).orElse("");
    return keys.get("text")
        .flatMap(n -> values.prose(n, "text").map(t -> new Choice(t, correct, feedback, n.at())));
  }

  /** A single unknown key is rather a text with a colon in it. */
  private static boolean isGroup(Node.Mapping mapping) {
    return mapping.entries().size() != 1
        || mapping.entries().keySet().stream()
            .anyMatch(key -> KEYS.knows(key) || Elsewhere.key(key, List.of("text")).isPresent());
  }

  /** The options as values, right where marked or where the answer names them. */
  List<Option> key(Asked asked) {
    boolean inPlace = all.stream().anyMatch(choice -> choice.correct().isPresent());
    Optional<Node> answer = asked.get("answer");
    if (answer.isPresent() && inPlace) {
      Span mark = all.stream().filter(c -> c.correct().isPresent()).findFirst().get().at();
      int line = asked.faults().source().lineAt(mark.start()) + 1;
      asked
          .faults()
          .error(
              Code.ANSWER_TWICE,
              answer.get().at(),
              "the right options are given here and by \"correct\", as in line " + line,
              "keep one of the two ways");
      return List.of();
    }
    Set<Choice> right = Collections.newSetFromMap(new IdentityHashMap<>());
    answer.ifPresentOrElse(
        node -> right.addAll(new AnswerKey(this, asked).named(node)),
        () -> all.stream().filter(Choice::isMarked).forEach(right::add));
    if (answer.isEmpty()
        && right.isEmpty()
        && whole
        && !asked.keys().torn()
        && !asked.meant().contains("answer")) {
      noneRight(asked);
    }
    return all.stream().map(c -> new Option(c.text(), right.contains(c), c.feedback())).toList();
  }

  private static void noneRight(Asked asked) {
    asked
        .faults()
        .error(
            Code.ANSWER_NONE_RIGHT,
            asked.get("options").map(Node::at).orElse(asked.at()),
            "none of the options is right",
            "give \"answer\", or correct: true below an option's text");
  }
}

package viva.yaml;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import viva.question.Kind;
import viva.question.MultipleChoice;
import viva.question.Option;
import viva.question.Question;
import viva.yaml.tree.Code;
import viva.yaml.tree.Node;
import viva.yaml.tree.Span;

/** Options, one of them right. */
final class MultipleChoiceReader implements KindReader {
  @Override
  public Kind kind() {
    return Kind.MULTIPLE_CHOICE;
  }

  @Override
  public Set<String> keys() {
    return Set.of("options", "answer");
  }

  @Override
  public boolean fits(Node.Mapping keys) {
    return keys.has("options");
  }

  @Override
  public String because() {
    return "it has options and one answer";
  }

  @Override
  public Optional<Question> read(Asked asked) {
    Choices choices = Choices.read(asked);
    Optional<Node> answers = asked.get("answer").filter(node -> node.asSequence().isPresent());
    if (answers.isPresent()) {
      several(asked, answers.get().at(), "a list of answers");
      return Optional.empty();
    }
    List<Option> options = choices.key(asked);
    List<Choice> marked = choices.all().stream().filter(Choice::isMarked).toList();
    if (marked.size() > 1) {
      several(asked, marked.get(1).at(), "a second option marked as right");
    }
    return options.stream().filter(Option::correct).count() == 1
        ? Optional.of(new MultipleChoice(asked.stem(), options))
        : Optional.empty();
  }

  private static void several(Asked asked, Span at, String what) {
    asked
        .faults()
        .error(
            Code.ANSWER_SEVERAL_RIGHT,
            at,
            "a multiple-choice question has one right option, and this is " + what,
            "take out type: multiple-choice, and it is multiple-response");
  }
}

package viva.yaml;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import viva.question.Kind;
import viva.question.MultipleResponse;
import viva.question.Option;
import viva.question.Question;
import viva.yaml.tree.Node;

/** Options, any number of them right. */
final class MultipleResponseReader implements KindReader {
  @Override
  public Kind kind() {
    return Kind.MULTIPLE_RESPONSE;
  }

  @Override
  public Set<String> keys() {
    return Set.of("options", "answer", "scoring");
  }

  @Override
  public boolean fits(Node.Mapping keys) {
    boolean answers = keys.get("answer").flatMap(Node::asSequence).isPresent();
    return keys.has("options") && (answers || marked(keys) > 1);
  }

  private static long marked(Node.Mapping keys) {
    return keys.get("options").flatMap(Node::asSequence).stream()
        .flatMap(options -> options.items().stream())
        .flatMap(option -> option.asMapping().stream())
        .flatMap(option -> option.get("correct").stream())
        .flatMap(correct -> correct.asScalar().stream())
        .filter(correct -> Truth.named(correct.text()).orElse(false))
        .count();
  }

  @Override
  public String because() {
    return "it has options and several right ones, or a list of answers";
  }

  @Override
  public Optional<Question> read(Asked asked) {
    List<Option> options = Choices.read(asked).key(asked);
    return options.stream().anyMatch(Option::correct)
        ? Optional.of(new MultipleResponse(asked.stem(), options, asked.scoring()))
        : Optional.empty();
  }
}

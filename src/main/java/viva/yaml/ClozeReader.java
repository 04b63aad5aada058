package viva.yaml;

import java.util.Optional;
import java.util.Set;
import viva.question.Cloze;
import viva.question.Kind;
import viva.question.Question;
import viva.yaml.tree.Node;

/** A text with gaps in double braces. */
final class ClozeReader implements KindReader {
  @Override
  public Kind kind() {
    return Kind.CLOZE;
  }

  @Override
  public Set<String> keys() {
    return Set.of("scoring");
  }

  /** An opened gap will do where there is no answer that could be meant instead. */
  @Override
  public boolean fits(Node.Mapping keys) {
    String text = keys.get("question").flatMap(Node::asScalar).map(Node.Scalar::text).orElse("");
    int open = text.indexOf("{{");
    return open >= 0 && (text.indexOf("}}", open) >= 0 || !keys.has("answer"));
  }

  @Override
  public String because() {
    return "its text has {{gaps}}";
  }

  @Override
  public Optional<Question> read(Asked asked) {
    Optional<Node.Scalar> scalar = asked.get("question").flatMap(Node::asScalar);
    if (scalar.isEmpty() || asked.stem().isEmpty()) {
      return Optional.empty();
    }
    Gaps gaps = new Gaps(asked.stem(), scalar.get().at(), asked.faults());
    return gaps.read()
        ? Optional.of(new Cloze(asked.stem(), gaps.texts(), gaps.accepted(), asked.scoring()))
        : Optional.empty();
  }
}

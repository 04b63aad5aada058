package viva.yaml;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import viva.question.Kind;
import viva.question.Question;
import viva.question.TrueFalse;
import viva.yaml.tree.Node;

/** A statement with {@code answer: true} or {@code false}. */
final class TrueFalseReader implements KindReader {
  private static final Keys FEEDBACK =
      new Keys("the feedback of a true-false question", List.of("true", "false"));

  @Override
  public Kind kind() {
    return Kind.TRUE_FALSE;
  }

  @Override
  public Set<String> keys() {
    return Set.of("answer", "feedback");
  }

  @Override
  public boolean fits(Node.Mapping keys) {
    return keys.get("answer")
        .flatMap(Node::asScalar)
        .filter(answer -> answer.plain() && Truth.named(answer.text()).isPresent())
        .isPresent();
  }

  @Override
  public String because() {
    return "its answer is true or false";
  }

  @Override
  public Optional<Question> read(Asked asked) {
    Optional<Boolean> answer =
        asked.require("answer", "true-false").flatMap(n -> asked.values().bool(n, "answer"));
    Optional<Node.Mapping> feedback = asked.get("feedback").flatMap(n -> feedback(n, asked));
    return answer.map(
        truth ->
            new TrueFalse(
                asked.stem(),
                truth,
                said(feedback, "true", asked),
                said(feedback, "false", asked)));
  }

  private static Optional<Node.Mapping> feedback(Node node, Asked asked) {
    Optional<Node.Mapping> group =
        asked.values().group(node, "feedback", "write true: or false: below it, then the text");
    group.ifPresent(keys -> FEEDBACK.check(keys, asked.faults()));
    return group;
  }

  private static String said(Optional<Node.Mapping> feedback, String to, Asked asked) {
    return feedback
        .flatMap(keys -> keys.get(to))
        .flatMap(node -> asked.values().prose(node, "feedback"))
        .orElse("");
  }
}

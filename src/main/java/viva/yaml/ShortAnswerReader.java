package viva.yaml;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import viva.question.Kind;
import viva.question.Question;
import viva.question.ShortAnswer;
import viva.text.Severity;
import viva.yaml.tree.Code;
import viva.yaml.tree.Fault;
import viva.yaml.tree.Faults;
import viva.yaml.tree.Node;
import viva.yaml.tree.Quote;

/** A word or a few words to type: one text or a list of accepted ones. */
final class ShortAnswerReader implements KindReader {
  @Override
  public Kind kind() {
    return Kind.SHORT_ANSWER;
  }

  @Override
  public Set<String> keys() {
    return Set.of("answer", "reject", "match");
  }

  @Override
  public boolean fits(Node.Mapping keys) {
    return keys.has("answer");
  }

  @Override
  public String because() {
    return "its answer is text, neither true or false nor a plain number";
  }

  @Override
  public Optional<Question> read(Asked asked) {
    Optional<Node> answer = asked.require("answer", "short-answer");
    if (!asked.typed() && answer.flatMap(Node::asScalar).filter(this::twoReadings).isPresent()) {
      twoReadings(answer.get(), asked.faults());
      return Optional.empty();
    }
    answer
        .flatMap(Node::asScalar)
        .filter(scalar -> !asked.typed() && Numbers.looksLikeOne(scalar))
        .ifPresent(scalar -> asText(scalar, asked.faults()));
    answer
        .flatMap(Node::asScalar)
        .filter(scalar -> !asked.typed() && !Numbers.looksLikeOne(scalar))
        .ifPresent(
            scalar ->
                MeantOtherwise.hint(scalar)
                    .ifPresent(hint -> otherwise(scalar, hint, asked.faults())));
    List<Asked.Placed> accepted =
        answer.map(node -> asked.placed(node, "answer")).orElse(List.of());
    Twins.tell(accepted, Code.ANSWER_DUPLICATE, "answer", asked.faults());
    List<Rejects.Placed> rejected = Rejects.read(asked);
    Set<String> right =
        accepted.stream().map(text -> Words.same(text.text())).collect(Collectors.toSet());
    rejected.stream()
        .filter(reject -> right.contains(Words.same(reject.rejected().text())))
        .forEach(reject -> Rejects.both(reject, asked.faults()));
    boolean lenient =
        asked
            .get("match")
            .flatMap(n -> asked.values().oneOf(n, "match", List.of("lenient", "exact")))
            .map(word -> word.equals("lenient"))
            .orElse(true);
    return accepted.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new ShortAnswer(
                asked.stem(),
                accepted.stream().map(text -> Words.tidy(text.text())).toList(),
                Rejects.values(rejected),
                lenient));
  }

  private static void asText(Node.Scalar answer, Faults faults) {
    String text = answer.text();
    String number = Numbers.isTime(text) ? "" : "a number has plain digits, as 1000 or 0.5; ";
    faults.add(
        new Fault(
            Severity.HINT,
            Code.ANSWER_AS_TEXT,
            answer.at(),
            text + " is taken as text, so that only these characters are right",
            number + "quotes say that you mean it: " + Quote.of(text)));
  }

  private static void otherwise(Node.Scalar answer, String hint, Faults faults) {
    String message = Quote.of(answer.text()) + " is taken as text to type";
    faults.add(new Fault(Severity.HINT, Code.ANSWER_AS_TEXT, answer.at(), message, hint));
  }

  private boolean twoReadings(Node.Scalar answer) {
    return answer.plain() && Truth.meant(answer.text()).isPresent();
  }

  private static void twoReadings(Node answer, Faults faults) {
    String word = answer.asScalar().orElseThrow().text();
    boolean truth = Truth.meant(word).orElseThrow();
    faults.error(
        Code.ANSWER_YES_OR_NO,
        answer.at(),
        "a bare " + word + " can mean " + truth + " or the word " + Quote.of(word),
        "write " + truth + " for a true-false question, or " + Quote.of(word) + " in quotes");
  }
}

package viva.yaml;

import java.util.Optional;
import java.util.Set;
import viva.question.Flashcard;
import viva.question.Kind;
import viva.question.Question;
import viva.yaml.tree.Node;

/** A card to turn over; always says its type, because its answer looks like any other. */
final class FlashcardReader implements KindReader {
  @Override
  public Kind kind() {
    return Kind.FLASHCARD;
  }

  @Override
  public Set<String> keys() {
    return Set.of("answer");
  }

  @Override
  public boolean fits(Node.Mapping keys) {
    return false;
  }

  @Override
  public String because() {
    return "it says so";
  }

  @Override
  public Optional<Question> read(Asked asked) {
    return asked
        .require("answer", "flashcard")
        .flatMap(node -> asked.values().prose(node, "answer"))
        .map(answer -> new Flashcard(asked.stem(), answer));
  }
}

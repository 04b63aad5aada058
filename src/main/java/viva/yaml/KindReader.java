package viva.yaml;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import viva.question.Kind;
import viva.question.Question;
import viva.yaml.tree.Node;

/** How one kind of question stands in a bank: one file a kind, and a line in {@link #ALL}. */
interface KindReader {
  /** All kinds, in the order in which a question without {@code type} is tried. */
  List<KindReader> ALL =
      List.of(
          new OrderingReader(),
          new MatchingReader(),
          new MultipleResponseReader(),
          new MultipleChoiceReader(),
          new TrueFalseReader(),
          new ClozeReader(),
          new NumericReader(),
          new ShortAnswerReader(),
          new FlashcardReader());

  Kind kind();

  /** The keys it takes beside those of any question. */
  Set<String> keys();

  /** Whether a question without {@code type} is of this kind, if it is of none before. */
  boolean fits(Node.Mapping keys);

  /** By which a question without {@code type} was taken for this kind, to follow "because". */
  String because();

  /** The question, or nothing where a fault was told. */
  Optional<Question> read(Asked asked);

  /** The first kind that a question without {@code type} fits. */
  static Optional<KindReader> fitting(Node.Mapping keys) {
    for (KindReader reader : ALL) {
      if (reader.fits(keys)) {
        return Optional.of(reader);
      }
    }
    return Optional.empty();
  }

  static Optional<KindReader> of(Kind kind) {
    return ALL.stream().filter(reader -> reader.kind() == kind).findFirst();
  }
}

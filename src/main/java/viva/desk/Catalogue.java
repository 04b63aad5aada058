package viva.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import viva.progress.History;
import viva.progress.Known;
import viva.progress.find.Completion;
import viva.progress.find.Findable;
import viva.progress.find.Query;
import viva.progress.find.Vocabulary;
import viva.text.Nearest;

/**
 * All questions in reach, made ready to be looked for: in the order of the banks, those that are
 * suspended among them, since who looks for one may want it back. A value that is only equal to
 * itself, because comparing it would take longer than searching it.
 */
public final class Catalogue {
  private final List<Findable> questions;
  private final Vocabulary vocabulary;

  private Catalogue(List<Findable> questions, Vocabulary vocabulary) {
    this.questions = List.copyOf(questions);
    this.vocabulary = vocabulary;
  }

  /** These questions, as the learner stands with them. */
  public static Catalogue of(List<Known> known, History history) {
    Flags flags = new Flags(history);
    return new Catalogue(
        known.stream().map(one -> Findable.of(one, flags.has(one.bank(), one.item()))).toList(),
        Vocabulary.of(known));
  }

  /** How many questions there are. */
  public int size() {
    return questions.size();
  }

  /** What this line finds. */
  public Found find(String line) {
    Query query = Query.of(line, vocabulary);
    return new Found(query.among(questions), query.problems());
  }

  /** What the end of a line may become. */
  public Completion completion(String before) {
    return Completion.of(before, vocabulary);
  }

  /** The same questions, one of them as it is now. */
  public Catalogue with(Findable now) {
    List<Findable> changed = new ArrayList<>(questions);
    changed.replaceAll(one -> one.id().equals(now.id()) ? now : one);
    return new Catalogue(changed, vocabulary);
  }

  /**
   * What a person's word for a question comes to.
   *
   * @param question the question, if there is just one
   * @param problem else why not, in a sentence without its full stop
   */
  public record Named(Optional<Known> question, String problem) {}

  /** The question with this id, alone or as {@code bank/question}. */
  public Named named(String word) {
    List<Known> found =
        questions.stream()
            .map(Findable::known)
            .filter(one -> one.item().id().equals(word) || full(one).equals(word))
            .toList();
    if (found.size() == 1) {
      return new Named(Optional.of(found.get(0)), "");
    }
    return new Named(Optional.empty(), found.isEmpty() ? unknown(word) : several(word, found));
  }

  private static String full(Known one) {
    return one.bank().id() + "/" + one.item().id();
  }

  private String unknown(String word) {
    List<Known> all = questions.stream().map(Findable::known).toList();
    List<String> names =
        all.stream().flatMap(one -> Stream.of(one.item().id(), full(one))).toList();
    List<String> near = Nearest.several(word, names);
    return "no question is called \""
        + word
        + "\"; "
        + (near.isEmpty()
            ? "viva find finds one by its words"
            : "did you mean: " + String.join(", ", near));
  }

  private static String several(String word, List<Known> found) {
    List<String> names = found.stream().map(Catalogue::full).toList();
    return "\"" + word + "\" may be any of: " + String.join(", ", names);
  }
}

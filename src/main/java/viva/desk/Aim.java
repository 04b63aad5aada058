package viva.desk;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Which question an author looks at, known by all that it can be known by, so that it is found
 * again in another version of the file.
 *
 * @param number its place in the file, from 0
 * @param id its id, or empty
 * @param words its words, or empty
 */
public record Aim(int number, String id, String words) {

  /** At the question in this place, from 0; held within what there is. */
  public static Aim at(Proof proof, int number) {
    if (proof.questions().isEmpty()) {
      return new Aim(0, "", "");
    }
    int held = Math.max(0, Math.min(number, proof.questions().size() - 1));
    Proof.Question question = proof.questions().get(held);
    return new Aim(held, question.id(), question.words());
  }

  /**
   * The same question in another version of the file: by its id, else by its words, else by its
   * place. In the last case the question is still remembered, because it may have been broken for a
   * moment only.
   */
  public Aim in(Proof proof) {
    List<Proof.Question> all = proof.questions();
    int found = find(all, question -> !id.isEmpty() && question.id().equals(id));
    if (found < 0) {
      found = find(all, question -> !words.isEmpty() && question.words().equals(words));
    }
    if (found < 0) {
      return new Aim(Math.max(0, Math.min(number, all.size() - 1)), id, words);
    }
    Aim next = at(proof, found);
    return new Aim(
        found, next.id.isEmpty() ? id : next.id, next.words.isEmpty() ? words : next.words);
  }

  private static int find(List<Proof.Question> all, Predicate<Proof.Question> wanted) {
    return IntStream.range(0, all.size())
        .filter(i -> wanted.test(all.get(i)))
        .findFirst()
        .orElse(-1);
  }
}

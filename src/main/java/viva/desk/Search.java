package viva.desk;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import viva.text.Figures;
import viva.text.Nearest;

/**
 * What a person's word for a question comes to.
 *
 * @param number the question's place in the file, from 0, or -1
 * @param problem why there is none, in a sentence without its full stop, or empty
 */
public record Search(int number, String problem) {

  /** By its id, by its number from 1, or by a part of its id that no other has. */
  public static Search of(String word, List<Proof.Question> questions) {
    String wanted = word.strip().toLowerCase(Locale.ROOT);
    List<Integer> exact = numbers(questions, id -> id.equals(wanted));
    if (!exact.isEmpty()) {
      return new Search(exact.get(0), "");
    }
    if (wanted.matches("\\d{1,9}")) {
      return nth(Integer.parseInt(wanted), questions.size());
    }
    List<Integer> partly = numbers(questions, id -> !wanted.isEmpty() && id.contains(wanted));
    if (partly.size() == 1) {
      return new Search(partly.get(0), "");
    }
    List<String> ids = questions.stream().map(Proof.Question::id).toList();
    return new Search(
        -1,
        partly.isEmpty()
            ? unknown(word, ids)
            : "\"" + word + "\" may be any of: " + some(partly.stream().map(ids::get).toList()));
  }

  private static List<Integer> numbers(List<Proof.Question> questions, Predicate<String> wanted) {
    return IntStream.range(0, questions.size())
        .filter(i -> wanted.test(questions.get(i).id()))
        .boxed()
        .toList();
  }

  private static Search nth(int number, int count) {
    return number >= 1 && number <= count
        ? new Search(number - 1, "")
        : new Search(
            -1,
            "there is no question " + number + "; there are " + Figures.count(count, "question"));
  }

  private static String unknown(String word, List<String> ids) {
    List<String> near = Nearest.several(word, ids);
    String advice = near.isEmpty() ? "" : "; did you mean: " + some(near);
    return "no question has the id \"" + word + "\"" + advice;
  }

  private static String some(List<String> ids) {
    int most = 5;
    String more = ids.size() > most ? ", …" : "";
    return String.join(", ", ids.subList(0, Math.min(most, ids.size()))) + more;
  }
}

package viva.progress.find;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import viva.question.Folding;

/**
 * What the term that is being typed may become.
 *
 * @param head what stands before it
 * @param words what it may become, the likeliest first; none where there is nothing to complete
 * @param tail what follows it
 */
public record Completion(String head, List<String> words, String tail) {
  public Completion {
    words = List.copyOf(words);
  }

  /** For a query of which so much stands before the cursor. */
  public static Completion of(String before, Vocabulary vocabulary) {
    List<Term> terms = Term.of(before);
    Completion none = new Completion(before, List.of(), "");
    if (terms.isEmpty()) {
      return none;
    }
    Term last = terms.get(terms.size() - 1);
    if (last.quoted() || last.end() < before.length()) {
      return none;
    }
    Completion some =
        last.name().isEmpty()
            ? word(before.substring(0, last.start()), last.value())
            : value(before, last, vocabulary);
    List<String> typed = List.of(before.substring(some.head.length()));
    return some.words.isEmpty() || some.words.equals(typed) ? none : some;
  }

  private static Completion value(String before, Term term, Vocabulary vocabulary) {
    int from = Math.max(term.start(), before.lastIndexOf(',') + 1);
    List<String> words =
        Field.named(term.name())
            .map(field -> vocabulary.beginning(field, before.substring(from)))
            .orElse(List.of());
    return new Completion(before.substring(0, from), words, " ");
  }

  private static Completion word(String head, String typed) {
    String folded = Folding.of(typed);
    Stream<String> fields = Arrays.stream(Field.values()).map(field -> field.word() + ":");
    Stream<String> states = Arrays.stream(State.values()).map(State::word);
    List<String> words =
        Stream.concat(fields, states)
            .filter(word -> !folded.isEmpty() && word.startsWith(folded))
            .toList();
    boolean state = !words.isEmpty() && !words.get(0).endsWith(":");
    return new Completion(head, words, state ? " " : "");
  }

  /** What stands before the cursor once the likeliest is taken. */
  public String taken() {
    return words.isEmpty() ? head : head + quoted(words.get(0)) + tail;
  }

  private static String quoted(String word) {
    return word.matches("[^\\s,\"]*") ? word : '"' + word + '"';
  }
}

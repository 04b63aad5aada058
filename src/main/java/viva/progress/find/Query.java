package viva.progress.find;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import viva.progress.Known;
import viva.question.Folding;
import viva.text.Nearest;

/**
 * What is looked for, read from a line such as {@code assad veto topic:libya -due}. Everything in
 * it must hold; of several values of one filter any is enough. What is not understood is told and
 * left out, so that the rest works while a person types.
 */
public final class Query {
  private final Vocabulary vocabulary;
  private final Map<Field, Map<String, Set<String>>> wanted = new EnumMap<>(Field.class);
  private final List<Predicate<Findable>> conditions = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();

  private Query(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** What a line means over questions with this vocabulary. */
  public static Query of(String line, Vocabulary vocabulary) {
    Query query = new Query(vocabulary);
    List<Term> terms = Term.of(line);
    terms.stream().filter(term -> !term.name().isEmpty()).forEach(query::filter);
    query.wanted.forEach((field, words) -> query.conditions.add(one -> has(one, field, words)));
    terms.stream().filter(term -> term.name().isEmpty()).forEach(query::word);
    return query;
  }

  /** What was not understood, a sentence each, without capital and full stop. */
  public List<String> problems() {
    return List.copyOf(problems);
  }

  /** Those of these questions that are meant, in their order. */
  public List<Findable> among(List<Findable> questions) {
    List<Findable> found = new ArrayList<>();
    for (Findable one : questions) {
      if (accepts(one)) {
        found.add(one);
      }
    }
    return found;
  }

  private boolean accepts(Findable one) {
    for (Predicate<Findable> condition : conditions) {
      if (!condition.test(one)) {
        return false;
      }
    }
    return true;
  }

  private void word(Term term) {
    String folded = Folding.of(term.value());
    Optional<State> state = term.quoted() ? Optional.empty() : State.named(folded);
    if (state.isPresent()) {
      add(term, one -> one.states().contains(state.get()));
    } else if (!folded.isEmpty() && (term.quoted() || !folded.equals("-"))) {
      add(term, one -> one.text().contains(folded));
    }
  }

  private void add(Term term, Predicate<Findable> condition) {
    conditions.add(term.not() ? condition.negate() : condition);
  }

  private void filter(Term term) {
    Optional<Field> field = Field.named(term.name());
    List<String> values =
        term.quoted() ? List.of(term.value()) : Arrays.asList(term.value().split(","));
    for (String value : values) {
      if (value.isBlank()) {
        continue;
      }
      field.ifPresentOrElse(
          known -> filter(known, value, term.not()), () -> problems.add(unknown(term.name())));
    }
  }

  private void filter(Field field, String value, boolean not) {
    Map<String, Set<String>> meant = vocabulary.meant(field, value);
    if (meant.isEmpty()) {
      problems.add(vocabulary.unknown(field, value));
    } else if (not) {
      conditions.add(one -> !has(one, field, meant));
    } else {
      Map<String, Set<String>> all = wanted.computeIfAbsent(field, f -> new HashMap<>());
      meant.forEach(
          (scope, words) -> all.computeIfAbsent(scope, s -> new HashSet<>()).addAll(words));
    }
  }

  private static boolean has(Findable one, Field field, Map<String, Set<String>> words) {
    Known known = one.known();
    Set<String> here = words.getOrDefault(field.scope(known), Set.of());
    for (String word : field.words(known)) {
      if (here.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static String unknown(String name) {
    List<String> names = Arrays.stream(Field.values()).map(Field::word).toList();
    String near = Nearest.to(name, names).map(word -> "did you mean " + word + ":").orElse("");
    String all =
        "there are " + String.join(":, ", names) + ":, and quotes look for it as it stands";
    return "there is no filter " + name + ":; " + (near.isEmpty() ? all : near);
  }
}

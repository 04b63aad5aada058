package viva.progress.find;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import viva.bank.Level;
import viva.progress.Known;
import viva.question.Folding;
import viva.question.Kind;
import viva.text.Nearest;

/** The words that mean something behind the colons of a query over certain questions. */
public final class Vocabulary {
  /** So many words at most are told where none is near. */
  private static final int FEW = 12;

  /** So many words at most are proposed. */
  private static final int SOME = 50;

  /** Among more than so many none is looked for that is near, or that begins alike. */
  private static final int MANY = 10_000;

  private final Map<Field, Set<Value>> values = new EnumMap<>(Field.class);

  /**
   * A word.
   *
   * @param scope the id of the bank in which it means something, or empty for all
   * @param word the word
   * @param folded the word, folded
   * @param title what else it is called, folded
   */
  private record Value(String scope, String word, String folded, String title) {
    static Value of(String scope, String word, String title) {
      return new Value(scope, word, Folding.of(word), Folding.of(title));
    }

    boolean has(String part) {
      return folded.contains(part) || title.contains(part);
    }
  }

  private Vocabulary() {
    for (Field field : Field.values()) {
      values.put(field, new LinkedHashSet<>());
    }
  }

  /** The words that these questions have. */
  public static Vocabulary of(List<Known> questions) {
    Vocabulary vocabulary = new Vocabulary();
    Arrays.stream(Kind.values()).map(Kind::word).forEach(w -> vocabulary.add(Field.KIND, w));
    Arrays.stream(Level.values()).map(Level::word).forEach(w -> vocabulary.add(Field.LEVEL, w));
    Set<String> seen = new HashSet<>();
    for (Known one : questions) {
      String bank = one.bank().id();
      if (seen.add(bank)) {
        vocabulary.values.get(Field.BANK).add(Value.of("", bank, one.bank().title()));
      }
      one.item().tags().forEach(tag -> vocabulary.add(Field.TAG, tag));
      for (String topic : one.item().topics()) {
        if (seen.add(bank + "/" + topic)) {
          String name = one.bank().topicName(topic);
          vocabulary.values.get(Field.TOPIC).add(Value.of(bank, topic, name));
        }
      }
      String id = one.item().id();
      vocabulary.values.get(Field.ID).add(Value.of(bank, id, bank + "/" + id));
    }
    return vocabulary;
  }

  private void add(Field field, String word) {
    values.get(field).add(Value.of("", word, ""));
  }

  /**
   * The words that are meant by what was typed, by the scope in which each means something: that
   * word itself, or else all of which it is a part.
   */
  Map<String, Set<String>> meant(Field field, String typed) {
    String part = Folding.of(typed);
    Map<String, Set<String>> exact =
        chosen(field, value -> value.folded.equals(part) || value.title.equals(part));
    return exact.isEmpty() ? chosen(field, value -> value.has(part)) : exact;
  }

  private Map<String, Set<String>> chosen(Field field, Predicate<Value> wanted) {
    Map<String, Set<String>> chosen = new HashMap<>();
    for (Value value : values.get(field)) {
      if (wanted.test(value)) {
        chosen.computeIfAbsent(value.scope, scope -> new HashSet<>()).add(value.word);
      }
    }
    return chosen;
  }

  /** That nothing is meant by what was typed, and what may have been; without a full stop. */
  String unknown(Field field, String typed) {
    List<String> known = values.get(field).stream().map(Value::word).distinct().toList();
    List<String> near = near(field, typed);
    String what = field == Field.ID ? "question" : field.word();
    String advice =
        !near.isEmpty()
            ? "; did you mean: " + String.join(", ", near)
            : known.isEmpty()
                ? "; no question has a " + what
                : known.size() > FEW ? "" : "; there are: " + String.join(", ", known);
    return "no " + what + " is called \"" + typed + "\"" + advice;
  }

  /** By the words themselves, or by the words of their titles; among too many it takes too long. */
  private List<String> near(Field field, String typed) {
    Set<Value> all = values.get(field);
    if (all.size() > MANY) {
      return List.of();
    }
    Set<String> words = new LinkedHashSet<>();
    for (Value value : all) {
      words.add(value.folded);
      words.addAll(List.of(value.title.split(" ")));
    }
    words.remove("");
    return Nearest.several(Folding.of(typed), words).stream()
        .flatMap(found -> all.stream().filter(value -> value.has(found)))
        .map(Value::word)
        .distinct()
        .limit(3)
        .toList();
  }

  /** Some words that what was typed may become, those first that begin with it. */
  List<String> beginning(Field field, String typed) {
    String part = Folding.of(typed);
    Set<String> first = new LinkedHashSet<>();
    Set<String> then = new LinkedHashSet<>();
    Set<Value> all = values.get(field).size() > MANY ? Set.of() : values.get(field);
    for (Value value : all) {
      if (first.size() < SOME && value.folded.startsWith(part)) {
        first.add(value.word);
      } else if (then.size() < SOME && value.has(part)) {
        then.add(value.word);
      }
    }
    first.addAll(then);
    return List.copyOf(first);
  }
}

package viva.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import viva.journal.EndEntry.Outcome;
import viva.question.Certainty;
import viva.question.Kind;
import viva.question.Verdict;

/**
 * Words of which there are few, as small numbers: their places from 1 on, 0 for none. Whoever
 * changes their order makes another form of kept ledgers.
 *
 * @param <T> what the words stand for
 */
public final class Codes<T> {
  /** Kinds of question. */
  public static final Codes<Kind> KINDS = new Codes<>(Kind.values());

  /** Verdicts. */
  public static final Codes<Verdict> VERDICTS = new Codes<>(Verdict.values());

  /** How sure a learner was. */
  public static final Codes<Certainty> CERTAINTIES = new Codes<>(Certainty.values());

  /** How a sitting ended. */
  public static final Codes<Outcome> OUTCOMES = new Codes<>(Outcome.values());

  private final List<Optional<T>> all;
  private final List<T> values;

  private Codes(T[] values) {
    this.values = List.of(values);
    this.all = new ArrayList<>();
    all.add(Optional.empty());
    this.values.forEach(value -> all.add(Optional.of(value)));
  }

  /** The number of a value. */
  public int of(T value) {
    return values.indexOf(value) + 1;
  }

  /** The number of a value, if there is one. */
  public int of(Optional<T> value) {
    return value.isEmpty() ? 0 : of(value.get());
  }

  /** The value with a number. */
  public Optional<T> at(int number) {
    return all.get(number);
  }

  /** The value with a number that stands for one. */
  public T get(int number) {
    return values.get(number - 1);
  }
}

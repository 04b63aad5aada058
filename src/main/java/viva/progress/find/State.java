package viva.progress.find;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import viva.progress.Standing;

/**
 * How a learner stands with a question, in the words of a query. A question that is suspended is
 * neither new nor due nor missed, because it is not asked: so a query finds as many due questions
 * as home counts.
 */
public enum State {
  /** To be asked today. */
  DUE,
  /** Never answered, or not since the learner started over. */
  NEW,
  /** Missed at the last try. */
  MISSED,
  /** Missed again and again. */
  LEECH,
  /** Wrong at the last try although the learner was sure. */
  SURE,
  /** Marked for a second look. */
  FLAGGED,
  /** Asked no more. */
  SUSPENDED;

  /** The word in a query. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What a question is called that is in it. */
  public String label() {
    return this == SURE ? "sure but wrong" : word();
  }

  static Optional<State> named(String word) {
    return Arrays.stream(values()).filter(state -> state.word().equals(word)).findFirst();
  }

  /** Everything that a question is. */
  static Set<State> of(Standing standing, boolean flagged) {
    Set<State> states = EnumSet.noneOf(State.class);
    if (standing.suspended()) {
      states.add(SUSPENDED);
    } else if (standing.isNew()) {
      states.add(NEW);
    } else {
      add(states, DUE, standing.isDue());
      add(states, MISSED, standing.missedInARow() > 0);
      add(states, LEECH, standing.isLeech());
      add(states, SURE, standing.isSureButWrong());
    }
    add(states, FLAGGED, flagged);
    return Collections.unmodifiableSet(states);
  }

  private static void add(Set<State> states, State state, boolean holds) {
    if (holds) {
      states.add(state);
    }
  }
}

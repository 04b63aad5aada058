package viva.tui.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import viva.question.Certainty;
import viva.tui.model.Binding;
import viva.tui.model.Turn;

/** One key more before an answer is marked: how sure the learner is of it. */
final class HowSure {
  static final String WORDS = "How sure are you?";

  private HowSure() {}

  /** What becomes of a level that is stated. */
  interface Stated {
    Turn at(Certainty certainty, long now);
  }

  /** The keys of the three levels, and the one that goes back to the answer. */
  static List<Binding> bindings(Stated stated, LongFunction<Turn> back) {
    List<Binding> bindings = new ArrayList<>();
    for (Certainty certainty : Certainty.values()) {
      String key = Integer.toString(certainty.ifRight());
      bindings.add(Binding.of(key, certainty.word(), now -> stated.at(certainty, now)));
    }
    bindings.add(Binding.of("Backspace", "back", back));
    return bindings;
  }
}

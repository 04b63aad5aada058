package viva.desk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the learner is to be told once while the program runs. */
final class News {
  private final Set<String> known = new HashSet<>();
  private final List<String> waiting = new ArrayList<>();

  /** To be told, unless it was before. */
  void add(String text) {
    if (known.add(text)) {
      waiting.add(text);
    }
  }

  /** What is to be told now, and then no more. */
  List<String> take() {
    List<String> taken = List.copyOf(waiting);
    waiting.clear();
    return taken;
  }
}

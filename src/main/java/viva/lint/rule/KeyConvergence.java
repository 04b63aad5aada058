package viva.lint.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import viva.bank.Finding;
import viva.bank.Part;
import viva.lint.words.Phrase;
import viva.lint.words.Subject;
import viva.text.Severity;

/** A key that has most in common with the other options. */
public final class KeyConvergence implements Rule {
  private static final About ABOUT =
      new About(
          "key/convergence",
          Severity.HINT,
          "Distractors are made by changing the key, so the option that shares most with all is the key.",
          """
          questions:
            - question: What does the plan offer the farmers?
              options: [cheap seed and fresh water, cheap seed and new roads, fresh water and good schools, warm clothes and strong horses]
              answer: cheap seed and fresh water
          """,
          """
          questions:
            - question: What does the plan offer the farmers?
              options: [cheap seed and fresh water, cheap seed and good schools, new roads and fresh water, new roads and good schools]
              answer: cheap seed and fresh water
          """);
  private static final int FEWEST = 3;
  private static final int FEWEST_WORDS = 2;
  private static final int RATIO = 2;

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public List<Finding> inQuestion(Subject subject) {
    int key = subject.key();
    List<Set<String>> contents = subject.phrases().stream().map(Phrase::content).toList();
    if (key < 0
        || contents.size() < FEWEST
        || !subject.isEnglish()
        || contents.stream().anyMatch(words -> words.size() < FEWEST_WORDS)) {
      return List.of();
    }
    int[] shared = shared(contents);
    int runnerUp = 0;
    for (int i = 0; i < shared.length; i++) {
      runnerUp = i == key ? runnerUp : Math.max(runnerUp, shared[i]);
    }
    return shared[key] > 1 && shared[key] >= RATIO * runnerUp
        ? List.of(
            ABOUT.in(
                subject.item(),
                Part.of("options", key),
                "the right option shares more words with the others than any of them does",
                "let the wrong options share as much with one another"))
        : List.of();
  }

  /** For each option how often its words stand in others, words of all options aside. */
  private static int[] shared(List<Set<String>> contents) {
    Map<String, Integer> counts = new HashMap<>();
    contents.forEach(words -> words.forEach(word -> counts.merge(word, 1, Integer::sum)));
    counts.values().removeIf(count -> count == contents.size());
    return contents.stream()
        .mapToInt(words -> words.stream().mapToInt(w -> counts.getOrDefault(w, 1) - 1).sum())
        .toArray();
  }
}

package viva.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import viva.question.Response;

/**
 * Any number of options by their numbers.
 *
 * @param options the options in the order shown
 */
record SomeNumbers(List<String> options) implements PlainDraft {

  @Override
  public String prompt() {
    return "Your answers, numbers with spaces between:";
  }

  @Override
  public Outcome take(String line) {
    List<String> picked = new ArrayList<>();
    for (String word : words(line)) {
      Optional<String> option = OneNumber.option(word, options);
      if (option.isEmpty()) {
        return new Outcome.Unclear(OneNumber.unclear(word, options));
      }
      if (!picked.contains(option.get())) {
        picked.add(option.get());
      }
    }
    return new Outcome.Complete(new Response(picked));
  }

  static List<String> words(String line) {
    return List.of(line.strip().split("[\\s,;]+"));
  }
}

package viva.plain;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import viva.question.Response;

/**
 * One option by its number, or by its words.
 *
 * @param options the options in the order shown
 */
record OneNumber(List<String> options) implements PlainDraft {

  @Override
  public String prompt() {
    return "Your answer, 1 to " + options.size() + ": ";
  }

  @Override
  public Outcome take(String line) {
    return option(line, options)
        .<Outcome>map(option -> new Outcome.Complete(Response.of(option)))
        .orElse(new Outcome.Unclear(unclear(line, options)));
  }

  static Optional<String> option(String line, List<String> options) {
    String wanted = line.strip();
    if (wanted.matches("\\d{1,4}")) {
      int number = Integer.parseInt(wanted);
      if (number >= 1 && number <= options.size()) {
        return Optional.of(options.get(number - 1));
      }
    }
    String small = wanted.toLowerCase(Locale.ROOT);
    return options.stream().filter(o -> o.toLowerCase(Locale.ROOT).equals(small)).findFirst();
  }

  static String unclear(String line, List<String> options) {
    return "There is no option "
        + line.strip()
        + ". Answer with a number from 1 to "
        + options.size()
        + ".";
  }
}

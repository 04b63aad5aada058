package viva.plain;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import viva.question.Response;
import viva.text.Clean;

/**
 * One option by its number, or by its words.
 *
 * @param options the options in the order shown
 */
record OneNumber(List<String> options) implements PlainDraft {

  @Override
  public String prompt() {
    return "Your answer, 1 to " + options.size() + ":";
  }

  @Override
  public Outcome take(String line) {
    return option(line, options)
        .<Outcome>map(option -> new Outcome.Complete(Response.of(option)))
        .orElse(new Outcome.Unclear(unclear(line, options)));
  }

  /** A number is always a place, even where the options are numbers themselves. */
  static Optional<String> option(String line, List<String> options) {
    String wanted = line.strip();
    if (wanted.matches("\\d{1,4}")) {
      int number = Integer.parseInt(wanted);
      boolean there = number >= 1 && number <= options.size();
      return there ? Optional.of(options.get(number - 1)) : Optional.empty();
    }
    String small = wanted.toLowerCase(Locale.ROOT);
    return options.stream().filter(option -> words(option).equals(small)).findFirst();
  }

  private static String words(String option) {
    return Clean.line(Lines.plain(option)).strip().toLowerCase(Locale.ROOT);
  }

  static String unclear(String line, List<String> options) {
    return "There is no option "
        + line.strip()
        + ". Answer with a number from 1 to "
        + options.size()
        + ".";
  }
}

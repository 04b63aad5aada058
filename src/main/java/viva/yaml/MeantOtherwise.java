package viva.yaml;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import viva.yaml.tree.Node;
import viva.yaml.tree.Quote;

/** What an answer that is taken as text was probably meant to be. */
public final class MeantOtherwise {
  private static final int LONGEST = 40;
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?i)(?<near>(?:[~≈]|about|approx\\.?|approximately|around|ca?\\.) ?)?"
              + "(?<number>[-+]?[0-9]+(?:[.,][0-9]+)*)"
              + "(?<unit> [\\p{L}°µ][\\p{L}/²³]{0,3}| ?(?:kg|mg|km|cm|mm|nm|ml|[kM]?Hz|kW|°[CF]))?");

  /** Words behind a number that are no units: parts of a day, eras and months. */
  private static final Set<String> NO_UNITS =
      Set.of("am", "pm", "ad", "bc", "ce", "bce", "may", "june", "july", "mai", "juni", "juli");

  private static final Set<String> TRUE = Set.of("t", "right", "correct");
  private static final Set<String> FALSE = Set.of("f", "wrong");

  private MeantOtherwise() {}

  /** Whether quotes would say that a text is meant as text, so that they are the author's word. */
  public static boolean unquoted(String text) {
    return hint(text, true).isPresent();
  }

  /** The advice, where there is one. */
  static Optional<String> hint(Node.Scalar answer) {
    return hint(answer.text().strip(), answer.plain());
  }

  private static Optional<String> hint(String text, boolean plain) {
    return text.length() > LONGEST
        ? Optional.empty()
        : truth(text, plain).or(() -> plain ? number(text) : Optional.empty());
  }

  private static Optional<String> truth(String text, boolean plain) {
    String word = text.toLowerCase(Locale.ROOT);
    boolean yes = word.equals("true") || (plain && TRUE.contains(word));
    boolean no = word.equals("false") || (plain && FALSE.contains(word));
    String way = plain ? "quotes say" : "type: short-answer says";
    return yes || no
        ? Optional.of(
            "a true-false question has answer: "
                + yes
                + ", without quotes; "
                + way
                + " that you mean text")
        : Optional.empty();
  }

  private static Optional<String> number(String text) {
    Matcher match = NUMBER.matcher(text);
    if (!match.matches() || (match.group("near") == null && match.group("unit") == null)) {
      return Optional.empty();
    }
    String unit = match.group("unit") == null ? "" : match.group("unit").strip();
    if (NO_UNITS.contains(unit.toLowerCase(Locale.ROOT))) {
      return Optional.empty();
    }
    String number = match.group("number");
    String plain = Numbers.decimal(number).isPresent() ? number : "with plain digits";
    return Optional.of(
        "for a number write answer: "
            + plain
            + (unit.isEmpty() ? "" : " and unit: " + unit)
            + (match.group("near") == null ? "" : " and tolerance: for how near is right")
            + "; quotes say that you mean text: "
            + Quote.of(text));
  }
}

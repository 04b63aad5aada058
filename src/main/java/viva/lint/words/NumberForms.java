package viva.lint.words;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Numbers as words and as digits: {@code ten} and {@code 10}, to a hundred, and {@code nineteenth}
 * and {@code 19th}, to twenty.
 */
public final class NumberForms {
  private static final String[] SMALL =
      ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
              + " fifteen sixteen seventeen eighteen nineteen")
          .split(" ");
  private static final String[] TENS =
      "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
  private static final String[] ORDINALS =
      ("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
              + " thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"
              + " twentieth")
          .split(" ");

  /** In a phrase these mean other things: one another, the second half, the third world. */
  private static final Set<String> MORE_THAN_NUMBERS =
      Set.of("zero", "0", "one", "1", "first", "1st", "second", "2nd", "third", "3rd");

  private static final Map<String, String> FORMS = forms();

  private NumberForms() {}

  private static Map<String, String> forms() {
    Map<String, String> forms = new HashMap<>();
    for (int i = 0; i < 100; i++) {
      put(forms, spelled(i), Integer.toString(i));
    }
    put(forms, "hundred", "100");
    for (int i = 1; i <= ORDINALS.length; i++) {
      String ending = i == 1 ? "st" : i == 2 ? "nd" : i == 3 ? "rd" : "th";
      put(forms, ORDINALS[i - 1], i + ending);
    }
    return forms;
  }

  private static void put(Map<String, String> forms, String word, String digits) {
    forms.put(word, digits);
    forms.put(digits, word);
  }

  private static String spelled(int number) {
    if (number < SMALL.length) {
      return SMALL[number];
    }
    String tens = TENS[number / 10 - 2];
    return number % 10 == 0 ? tens : tens + "-" + SMALL[number % 10];
  }

  /**
   * The text with its number in the other form, if it is a number, or a phrase in lower case with
   * one: a capital makes it a name, in which a number is not written at will.
   */
  public static Optional<String> other(String text) {
    Optional<String> whole = Optional.ofNullable(FORMS.get(text.toLowerCase(Locale.ROOT)));
    String[] words = text.split(" ");
    if (whole.isPresent() || !text.equals(text.toLowerCase(Locale.ROOT)) || words.length < 2) {
      return whole;
    }
    return Optional.of(Stream.of(words).map(NumberForms::inPhrase).collect(Collectors.joining(" ")))
        .filter(other -> !other.equals(text));
  }

  private static String inPhrase(String word) {
    return MORE_THAN_NUMBERS.contains(word) ? word : FORMS.getOrDefault(word, word);
  }
}

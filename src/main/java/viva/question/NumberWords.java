package viva.question;

import java.util.Set;
import java.util.regex.Pattern;

/** Words that are numbers, in which a slip of one letter is another number or none. */
final class NumberWords {
  private static final Set<String> WORDS =
      Set.of(
          ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
                  + " fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty"
                  + " seventy eighty ninety hundred thousand million milliard billion trillion"
                  + " quadrillion quintillion zeroth first second third fourth fifth sixth seventh"
                  + " eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth"
                  + " seventeenth eighteenth nineteenth twentieth thirtieth fortieth fiftieth"
                  + " sixtieth seventieth eightieth ninetieth hundredth thousandth millionth"
                  + " billionth trillionth dozen half halve quarter once twice thrice")
              .split(" "));

  private static final int LONGEST = 30;

  /** Every quantifier is bounded, so this cannot run away. */
  private static final Pattern ROMAN =
      Pattern.compile("m{0,4}(cm|cd|d?c{0,4})(xc|xl|l?x{0,4})(ix|iv|v?i{0,4})");

  private NumberWords() {}

  /**
   * Whether the folded word is a number: {@code ten}, {@code tens}, {@code tenth}, {@code xvii}.
   */
  static boolean contains(String word) {
    if (word.length() > LONGEST) {
      return false;
    }
    String one = singular(word);
    boolean joined = false;
    for (int i = 3; !joined && i <= one.length() - 3; i++) {
      joined = WORDS.contains(one.substring(0, i)) && WORDS.contains(one.substring(i));
    }
    return joined || WORDS.contains(one) || isRoman(word);
  }

  /** Short ones are left to be words: Xi, I. No slip is forgiven in them anyway. */
  private static boolean isRoman(String word) {
    return word.length() >= 4 && ROMAN.matcher(word).matches();
  }

  private static String singular(String word) {
    if (word.endsWith("ies")) {
      return word.substring(0, word.length() - 3) + "y";
    }
    return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }
}

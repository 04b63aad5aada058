package viva.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Prefixes that turn a word's meaning, so that {@code symmetry} is no slip for {@code asymmetry}.
 */
final class Prefixes {
  /** Those that the bank format names. */
  private static final String NAMED =
      "un in im il ir non dis a anti de mis uni bi multi pro pre post sub";

  /** Their like: trilateral, intrastate, hypotension, exothermic, emigration. */
  private static final String ALIKE =
      "ante tri mono poly re e ex exo endo inter intra infra ultra super supra hyper hypo macro"
          + " micro over under";

  private static final List<String> TURNING = List.of((NAMED + " " + ALIKE).split(" "));

  /** Spellings of in-, which differ by the letter behind them and not in meaning. */
  private static final Set<String> ASSIMILATED = Set.of("im", "il", "ir");

  private Prefixes() {}

  /**
   * A word taken apart.
   *
   * @param prefix a turning prefix in its first spelling, or empty
   * @param written the prefix as it was written, perhaps without its last letter
   * @param rest what follows
   * @param shortened whether the prefix lost its last letter to the same one behind it
   */
  private record Split(String prefix, String written, String rest, boolean shortened) {}

  /**
   * Whether the difference between two words, which are {@code slips} apart, lies in such a prefix:
   * whether changing the one prefix into the other, or into none, is part of a shortest way.
   */
  static boolean differ(String typed, String expected, int slips) {
    List<Split> of = splits(expected);
    return splits(typed).stream().anyMatch(a -> of.stream().anyMatch(b -> differ(a, b, slips)));
  }

  private static boolean differ(Split a, Split b, int slips) {
    return !a.prefix.equals(b.prefix)
        && !isSlip(a, b)
        && Slips.between(a.written, b.written) + Slips.between(a.rest, b.rest) <= slips;
  }

  /**
   * Whether a letter fell out of a prefix and left another by chance, as in {@code unted} for
   * united; or a lone e fell out, or a vowel is another at the start of {@code distroy}, where
   * nobody means two prefixes.
   */
  private static boolean isSlip(Split a, Split b) {
    if (a.prefix.isEmpty() || b.prefix.isEmpty()) {
      return (a.prefix + b.prefix).equals("e");
    }
    return a.prefix.startsWith(b.prefix)
        || b.prefix.startsWith(a.prefix)
        || (a.shortened && !b.prefix.equals("a"))
        || (b.shortened && !a.prefix.equals("a"));
  }

  private static List<Split> splits(String word) {
    List<Split> splits = new ArrayList<>();
    splits.add(new Split("", "", word, false));
    for (String written : TURNING) {
      if (!word.startsWith(written)) {
        continue;
      }
      String prefix = ASSIMILATED.contains(written) ? "in" : written;
      splits.add(new Split(prefix, written, word.substring(written.length()), false));
      // "ilegal" means illegal.
      int last = written.length() - 1;
      if (last > 0 && "aeiou".indexOf(written.charAt(last)) < 0) {
        splits.add(new Split(prefix, written.substring(0, last), word.substring(last), true));
      }
    }
    return splits;
  }
}

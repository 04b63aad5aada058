package viva.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Prefixes that turn a word's meaning, so that {@code symmetry} is no slip for {@code asymmetry}.
 *
 * <p>The first two lines are the contract's; the others are its like (trilateral for bilateral,
 * intrastate for interstate, hypotension for hypertension, emigration for immigration).
 */
final class Prefixes {
  private static final List<String> TURNING =
      List.of(
          "un", "in", "im", "il", "ir", "non", "dis", "a", "anti", "de", "mis", "uni", "bi",
          "multi", "pro", "pre", "post", "sub", "ante", "tri", "mono", "poly", "re", "e", "ex",
          "exo", "endo", "inter", "intra", "infra", "ultra", "super", "supra", "hyper", "hypo",
          "macro", "micro", "over", "under");

  /** Spellings of in-, which differ by the letter behind them and not in meaning. */
  private static final Set<String> ASSIMILATED = Set.of("im", "il", "ir");

  private Prefixes() {}

  /**
   * A word taken apart.
   *
   * @param prefix a turning prefix in its first spelling, or empty
   * @param written the prefix as it was written, perhaps without its last letter
   * @param rest what follows
   */
  private record Split(String prefix, String written, String rest) {}

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
        && !isLostInitial(a, b)
        && Slips.between(a.written, b.written) + Slips.between(a.rest, b.rest) <= slips;
  }

  /** A lone e makes another word beside another prefix only; {@code conomy} is a slip. */
  private static boolean isLostInitial(Split a, Split b) {
    return (a.prefix + b.prefix).equals("e");
  }

  private static List<Split> splits(String word) {
    List<Split> splits = new ArrayList<>();
    splits.add(new Split("", "", word));
    for (String written : TURNING) {
      if (!word.startsWith(written)) {
        continue;
      }
      String prefix = ASSIMILATED.contains(written) ? "in" : written;
      splits.add(new Split(prefix, written, word.substring(written.length())));
      // "ilegal" means illegal: the prefix lost its last letter to the same one behind it.
      int last = written.length() - 1;
      if (last > 0 && "aeiou".indexOf(written.charAt(last)) < 0) {
        splits.add(new Split(prefix, written.substring(0, last), word.substring(last)));
      }
    }
    return splits;
  }
}

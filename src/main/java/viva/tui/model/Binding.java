package viva.tui.model;

import java.util.Optional;
import java.util.function.LongFunction;

/**
 * A key and what it does here and now. Footer, help page and menu are made from these, so none of
 * them can name a key that does nothing.
 *
 * @param key the key's name as shown and as {@link Keys#name} gives it
 * @param label what it does, in a word or two
 * @param action what follows, given the time in milliseconds; nothing if the key is only explained
 *     here and handled by the answer itself
 * @param inFooter whether the footer shows it
 */
public record Binding(
    String key, String label, Optional<LongFunction<Turn>> action, boolean inFooter) {

  /** A key that does something and stands in the footer. */
  public static Binding of(String key, String label, LongFunction<Turn> action) {
    return new Binding(key, label, Optional.of(action), true);
  }

  /** A key that does something and stands in help and menu only. */
  public static Binding quiet(String key, String label, LongFunction<Turn> action) {
    return new Binding(key, label, Optional.of(action), false);
  }

  /** Keys that the answer itself understands. */
  public static Binding told(String key, String label) {
    return new Binding(key, label, Optional.empty(), true);
  }

  /** Keys that the answer itself understands and that the footer can do without. */
  public static Binding toldQuietly(String key, String label) {
    return new Binding(key, label, Optional.empty(), false);
  }

  /** Whether it is a bare letter or sign, which types where an answer is typed. */
  public boolean isLetter() {
    return key.length() == 1;
  }
}

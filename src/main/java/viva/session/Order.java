package viva.session;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** In which order a sitting asks. */
public enum Order {
  /** As the author wrote them down. */
  BANK,
  /** Mixed by the sitting's seed. */
  SHUFFLED;

  /** The order's name on screen, on the command line and in the journal. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The order with this name, if there is one. */
  public static Optional<Order> named(String word) {
    return Arrays.stream(values()).filter(order -> order.word().equals(word)).findFirst();
  }
}

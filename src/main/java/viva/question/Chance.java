package viva.question;

import java.util.stream.IntStream;

/** How likely a blind pick is right. */
final class Chance {
  private Chance() {}

  /** One order of so many things among all there are. */
  static double ofOrder(int things) {
    return IntStream.rangeClosed(1, things).mapToDouble(n -> 1.0 / n).reduce(1, (a, b) -> a * b);
  }
}

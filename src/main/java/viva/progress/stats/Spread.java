package viva.progress.stats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How some numbers are spread.
 *
 * @param count how many there are
 * @param mean their mean
 * @param low a quarter of them lies below
 * @param middle half of them lies below
 * @param high three quarters of them lie below
 * @param bands how many lie in each band, the lowest first
 */
public record Spread(
    int count, double mean, double low, double middle, double high, List<Band> bands) {
  public Spread {
    bands = List.copyOf(bands);
  }

  /** The spread of these numbers in bands with these bounds, the lowest and the highest too. */
  static Spread of(double[] numbers, double... bounds) {
    double[] sorted = numbers.clone();
    Arrays.sort(sorted);
    List<Band> bands = new ArrayList<>();
    for (int i = 0; i + 1 < bounds.length; i++) {
      double from = bounds[i];
      double to = bounds[i + 1];
      boolean last = i + 2 == bounds.length;
      long count = Arrays.stream(sorted).filter(n -> n >= from && (n < to || last)).count();
      bands.add(new Band(from, to, (int) count));
    }
    return new Spread(
        sorted.length,
        Arrays.stream(sorted).average().orElse(0),
        quantile(sorted, 0.25),
        quantile(sorted, 0.5),
        quantile(sorted, 0.75),
        bands);
  }

  /** Between the two nearest numbers; 0 where there is none. */
  static double quantile(double[] sorted, double share) {
    if (sorted.length == 0) {
      return 0;
    }
    double place = share * (sorted.length - 1);
    int below = (int) place;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  }
}

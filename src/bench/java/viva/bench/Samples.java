package viva.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The times of one job over all rounds, and its ratios to the base of the same round. */
final class Samples {
  private final List<Double> times = new ArrayList<>();
  private final List<Double> ratios = new ArrayList<>();

  void add(double time, double ratio) {
    times.add(time);
    ratios.add(ratio);
  }

  double time() {
    return median(times);
  }

  double ratio() {
    return median(ratios);
  }

  private static double median(List<Double> values) {
    List<Double> sorted = new ArrayList<>(values);
    Collections.sort(sorted);
    return sorted.get(sorted.size() / 2);
  }
}

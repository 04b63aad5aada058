package viva.desk;

import java.util.function.Supplier;

/** Something that is found out when it is asked for first. */
final class Once<T> implements Supplier<T> {
  private final Supplier<T> finding;
  private T found;

  Once(Supplier<T> finding) {
    this.finding = finding;
  }

  @Override
  public T get() {
    if (found == null) {
      found = finding.get();
    }
    return found;
  }
}

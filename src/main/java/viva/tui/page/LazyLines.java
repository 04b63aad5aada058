package viva.tui.page;

import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;

/**
 * Lines of which each is laid out when somebody looks at it, because a list may be long and a
 * window shows little of it. Which one must be in view is known before.
 */
public final class LazyLines extends AbstractList<Line> implements RandomAccess {
  private final Line[] laid;
  private final int focus;
  private final IntFunction<Line> layOut;

  /**
   * So many lines.
   *
   * @param focus which of them must be in view
   * @param layOut gives a line by its number
   */
  public LazyLines(int size, int focus, IntFunction<Line> layOut) {
    this.laid = new Line[size];
    this.focus = focus;
    this.layOut = layOut;
  }

  /** These lines and then others. */
  public LazyLines and(List<Line> others) {
    int size = size();
    return new LazyLines(
        size + others.size(), focus, i -> i < size ? get(i) : others.get(i - size));
  }

  /** The same, each made into another. */
  public LazyLines each(UnaryOperator<Line> made) {
    return new LazyLines(size(), focus, i -> made.apply(get(i)));
  }

  /** Which of them must be in view. */
  int focus() {
    return focus;
  }

  @Override
  public Line get(int index) {
    Objects.checkIndex(index, laid.length);
    if (laid[index] == null) {
      laid[index] = layOut.apply(index);
    }
    return laid[index];
  }

  @Override
  public int size() {
    return laid.length;
  }
}

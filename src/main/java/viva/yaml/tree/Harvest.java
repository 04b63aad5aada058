package viva.yaml.tree;

import java.util.Deque;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Hands out the entries of one list of a file as soon as each is read, so that the tree of a big
 * file never stands in memory as a whole. It holds only where that list is the last of the file's
 * keys, because what is handed out has to be understood by what stood before it.
 */
final class Harvest {
  private static final int IN_LIST = 2;

  private final String key;
  private final Faults faults;
  private final BiConsumer<Node.Mapping, Node> taker;
  private Node.Mapping before;
  private boolean over;
  private boolean late;

  /**
   * @param key the list's key
   * @param faults is told of what is wrong in the tree before each entry is handed out
   * @param taker takes the keys before the list, and an entry
   */
  Harvest(String key, Faults faults, BiConsumer<Node.Mapping, Node> taker) {
    this.key = key;
    this.faults = faults;
    this.taker = taker;
  }

  /** Whether entries were handed out, and nothing came behind them. */
  boolean holds() {
    return before != null && !late;
  }

  /** Takes a node if it is an entry of the list; the faults told so far go with it. */
  boolean take(Deque<Frame> open, Node node, List<Fault> found) {
    late |= over;
    over |= before != null && open.size() < IN_LIST;
    if (late || !isEntry(open)) {
      return false;
    }
    found.forEach(faults::add);
    found.clear();
    before = before == null ? ((Frame.OfMapping) open.peekLast()).soFar() : before;
    taker.accept(before, node);
    return true;
  }

  private boolean isEntry(Deque<Frame> open) {
    return open.size() == IN_LIST
        && open.peek() instanceof Frame.OfSequence
        && open.peekLast() instanceof Frame.OfMapping keys
        && keys.awaits(key);
  }
}

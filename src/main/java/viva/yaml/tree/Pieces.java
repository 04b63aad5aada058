package viva.yaml.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Reads a file's tree, whole if YAML allows, else piece by piece: each key of the head on its own,
 * each question, and in a question that does not parse each of its keys. A piece that cannot be
 * parsed costs itself and no more, and its fault is told where it lies.
 */
public final class Pieces {
  private final Faults faults;
  private final SourceText source;
  private final Set<String> keys;
  private int snags;

  /**
   * @param faults takes what is wrong with the file
   * @param keys the keys that a file of this sort may have, for advice
   */
  public Pieces(Faults faults, Set<String> keys) {
    this.faults = faults;
    this.keys = keys;
    this.source = faults.source();
  }

  /**
   * Reads a file without faults of form, and hands out the entries of a list, which is the last of
   * the file's keys, as they are read, each with the keys before. Gives false where the file is not
   * like that; then what was handed out, and the faults told meanwhile, are void.
   */
  public boolean harvest(String list, BiConsumer<Node.Mapping, Node> taker) {
    Harvest harvest = new Harvest(list, faults, taker);
    Parsed whole = Events.parse(source, harvest);
    boolean sound = harvest.holds() && whole.node().filter(n -> !isTorn(n)).isPresent();
    whole.settle(faults);
    return sound;
  }

  private static boolean isTorn(Node root) {
    return root.asMapping().filter(keys -> !keys.torn()).isEmpty();
  }

  /** The tree; absent where the file holds nothing but comments. */
  public Optional<Node> read() {
    Parsed whole = Events.parse(source, source.all(), 0);
    if (whole.snag().isEmpty()) {
      return whole.settle(faults);
    }
    Snag snag = whole.snag().get();
    List<Integer> keys = lines(0, source.lines(), line -> Lines.isKey(source, line, 0));
    if (keys.isEmpty() || snag.isFinal()) {
      tell(source.all(), snag);
      return Optional.of(new Node.Broken(source.all()));
    }
    Node.Mapping head = head(keys);
    if (snags == 0) {
      tell(source.all(), snag);
    }
    return Optional.of(head);
  }

  private Node.Mapping head(List<Integer> keys) {
    Frame.OfMapping frame = frame(0);
    for (int i = 0; i < keys.size(); i++) {
      int from = i == 0 ? 0 : keys.get(i);
      int to = i + 1 < keys.size() ? keys.get(i + 1) : source.lines();
      Node.Scalar key = Lines.key(source, keys.get(i), 0);
      Parsed piece = Events.parse(source, source.linesSpan(from, to), 0);
      if (piece.snag().isPresent() && key.text().equals("questions")) {
        frame.put(new Node.Entry(key, questions(keys.get(i), to, piece.snag().get())));
      } else {
        put(frame, piece, key, source.linesSpan(from, to));
      }
    }
    return frame.torn(source.text().length());
  }

  /** Puts what a piece holds into its group, or its key alone where it does not parse. */
  private void put(Frame.OfMapping frame, Parsed piece, Node.Scalar key, Span range) {
    if (piece.snag().isPresent()) {
      tell(range, piece.snag().get());
      frame.put(new Node.Entry(key, new Node.Broken(range)));
      return;
    }
    piece
        .settle(faults)
        .flatMap(Node::asMapping)
        .ifPresentOrElse(
            mapping -> mapping.entries().values().forEach(frame::put),
            () -> frame.put(new Node.Entry(key, new Node.Broken(range))));
  }

  private Node questions(int keyLine, int end, Snag snag) {
    List<Integer> first = lines(keyLine + 1, end, line -> !source.isIdle(line));
    if (first.isEmpty() || !Lines.isDash(source, first.get(0))) {
      Span range = source.linesSpan(keyLine, end);
      tell(range, snag);
      return new Node.Broken(range);
    }
    int indent = source.indent(first.get(0));
    List<Integer> dashes =
        lines(
            keyLine + 1,
            end,
            line -> Lines.isDash(source, line) && source.indent(line) < indent + 2);
    List<Node> items = new ArrayList<>();
    for (int i = 0; i < dashes.size(); i++) {
      int to = i + 1 < dashes.size() ? dashes.get(i + 1) : end;
      misplaced(dashes.get(i), indent);
      items.add(question(dashes.get(i), to));
    }
    Span all = source.linesSpan(dashes.get(0), end);
    return new Node.Sequence(items, all);
  }

  private void misplaced(int line, int indent) {
    if (source.indent(line) != indent) {
      snags++;
      int at = source.line(line).start() + source.indent(line);
      String message =
          "this question begins in column "
              + (source.indent(line) + 1)
              + ", and the first one in column "
              + (indent + 1);
      faults.error(Code.YAML_INDENT, Span.at(at), message, "begin all questions in one column");
    }
  }

  private Node question(int from, int to) {
    Span range = source.linesSpan(from, to);
    Parsed piece = Events.parse(source, range, 0);
    if (piece.snag().isEmpty()) {
      return piece
          .settle(faults)
          .flatMap(Node::asSequence)
          .filter(list -> list.items().size() == 1)
          .map(list -> list.items().get(0))
          .orElseGet(() -> new Node.Broken(range));
    }
    int before = snags;
    Node node = keys(from, to, piece.snag().get());
    if (snags == before) {
      tell(range, piece.snag().get());
    }
    return node;
  }

  /** A question by its keys, where any can be found. */
  private Node keys(int from, int to, Snag snag) {
    Span all = source.linesSpan(from, to);
    int column =
        lines(from, to, line -> Lines.begins(source, line) < source.width(line)).stream()
            .findFirst()
            .map(line -> Lines.begins(source, line))
            .orElse(0);
    List<Integer> keys = lines(from, to, line -> Lines.isKey(source, line, column));
    if (keys.isEmpty()) {
      tell(all, snag);
      return new Node.Broken(all);
    }
    if (keys.get(0) != from && Lines.begins(source, from) == column) {
      snags++;
      faults.add(Traps.stray(source, from, column));
    }
    Frame.OfMapping frame = frame(source.line(from).start() + column);
    for (int i = 0; i < keys.size(); i++) {
      Span range = source.linesSpan(keys.get(i), i + 1 < keys.size() ? keys.get(i + 1) : to);
      int blank = keys.get(i) == from ? column : 0;
      put(frame, Events.parse(source, range, blank), Lines.key(source, keys.get(i), column), range);
    }
    return frame.torn(all.end());
  }

  private Frame.OfMapping frame(int start) {
    return new Frame.OfMapping(start, source, faults::add);
  }

  private void tell(Span range, Snag snag) {
    snags++;
    faults.add(new Traps(source, range, keys).explain(snag));
  }

  private static List<Integer> lines(int from, int to, IntPredicate wanted) {
    return IntStream.range(from, to).filter(wanted).boxed().toList();
  }
}

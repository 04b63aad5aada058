package viva.yaml;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import viva.bank.Bank;
import viva.bank.Fingerprint;
import viva.bank.Item;
import viva.yaml.tree.Code;
import viva.yaml.tree.Faults;
import viva.yaml.tree.Node;
import viva.yaml.tree.Pieces;
import viva.yaml.tree.Quote;
import viva.yaml.tree.Span;
import viva.yaml.tree.Utf8;

/**
 * Reads a bank from its file. Whatever a file holds, reading it gives a value: the bank as far as
 * it is sound, and every fault with its place. Nothing is thrown.
 */
public final class BankReader {
  /** All keys that a bank and its questions may have. */
  private static final Set<String> KEYS =
      Stream.of(HeadReader.KEYS, QuestionReader.KEYS)
          .flatMap(keys -> keys.names().stream())
          .collect(Collectors.toUnmodifiableSet());

  private final Values values;
  private final Map<String, Node> ids = new HashMap<>();
  private int faulty;

  private BankReader(Faults faults) {
    this.values = new Values(faults);
  }

  /**
   * Reads a bank from a file.
   *
   * @param path the file
   * @param shownAs its name as the person gave it, for diagnostics
   */
  public static Reading read(Path path, String shownAs) {
    return Sheet.read(path, shownAs).reading();
  }

  /** Reads a bank from the bytes of a file. */
  public static Reading read(String file, byte[] bytes) {
    return sheet(file, bytes).reading();
  }

  static Sheet sheet(String file, byte[] bytes) {
    Utf8 decoded = Utf8.decode(file, bytes);
    if (decoded.fault().isPresent()) {
      return Sheet.failed(decoded.fault().get());
    }
    Faults faults = decoded.faults();
    Optional<Node> root = new Pieces(faults, KEYS).read();
    BankReader reader = new BankReader(faults);
    if (root.isEmpty()) {
      String message = "the file holds nothing but comments";
      faults.error(Code.FILE_EMPTY, Span.at(0), message, Utf8.BEGIN);
    }
    Optional<Bank> bank = root.flatMap(node -> reader.bank(node, Fingerprint.ofFile(bytes)));
    Reading reading = new Reading(bank, faults.told(), reader.faulty);
    return new Sheet(reading, faults.source(), root.flatMap(Node::asMapping));
  }

  private Optional<Bank> bank(Node root, String hash) {
    if (root.asMapping().isEmpty()) {
      notABank(root);
      return Optional.empty();
    }
    HeadReader reader = new HeadReader(root.asMapping().get(), values);
    if (!reader.isVersionOne()) {
      return Optional.empty();
    }
    Head head = reader.read();
    List<Item> items =
        root.asMapping().get().get("questions").map(n -> items(n, head)).orElse(List.of());
    return head.id().flatMap(id -> head.title().map(title -> bank(id, title, head, items, hash)));
  }

  private void notABank(Node root) {
    if (!root.isBroken()) {
      values
          .faults()
          .error(
              Code.BANK_SHAPE,
              root.at(),
              "a bank is a group of keys, and this is " + root.shape(),
              "begin with viva: 1, then id:, title: and questions:");
    }
  }

  private static Bank bank(String id, String title, Head head, List<Item> items, String hash) {
    return new Bank(
        id,
        title,
        head.description(),
        head.language(),
        head.license(),
        head.authors(),
        head.sources().all(),
        head.topics().all(),
        head.passages().all(),
        head.exam(),
        head.ignore(),
        items,
        hash);
  }

  private List<Item> items(Node node, Head head) {
    Optional<List<Node>> list =
        node.asScalar().filter(s -> s.text().isBlank()).isPresent()
            ? Optional.of(List.of())
            : values.list(node, "questions");
    if (list.isPresent() && list.get().isEmpty()) {
      String message = "the bank has no questions";
      values.faults().error(Code.BANK_NO_QUESTIONS, node.at(), message, "");
    }
    QuestionReader reader = new QuestionReader(head, values);
    List<Item> items = new ArrayList<>();
    for (Node question : list.orElse(List.of())) {
      Optional<Item> item = reader.read(question).filter(i -> isFirst(i, question));
      boolean first = isNew(question);
      item.filter(i -> first).ifPresentOrElse(items::add, () -> faulty++);
    }
    return items;
  }

  /** Whether no question before has this one's id; tells the fault if one has. */
  private boolean isNew(Node question) {
    Optional<Node> id = question.asMapping().flatMap(keys -> keys.get("id"));
    Optional<String> word = id.flatMap(Node::asScalar).map(s -> Words.line(s.text()));
    Node first = word.map(w -> ids.putIfAbsent(w, id.get())).orElse(null);
    if (first != null) {
      int line = values.faults().source().lineAt(first.at().start()) + 1;
      String message =
          "the id " + Quote.of(word.get()) + " is taken by the question in line " + line;
      values.faults().error(Code.ID_DUPLICATE, id.get().at(), message, "give it another id");
    }
    return first == null;
  }

  /** Whether no question before without an id has this one's words; tells the fault if one has. */
  private boolean isFirst(Item item, Node question) {
    Node first = item.named() ? null : ids.putIfAbsent(item.id(), question);
    if (first != null) {
      int line = values.faults().source().lineAt(first.at().start()) + 1;
      values
          .faults()
          .error(
              Code.ID_SAME_STEM,
              Span.at(question.at().start()),
              "this has no id and the same words as the question in line " + line,
              "give both an id, so that they can be told apart");
    }
    return first == null;
  }
}

package viva.yaml;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import viva.bank.Bank;
import viva.bank.Fingerprint;
import viva.bank.Item;
import viva.text.Place;
import viva.yaml.tree.Code;
import viva.yaml.tree.Faults;
import viva.yaml.tree.Node;
import viva.yaml.tree.Pieces;
import viva.yaml.tree.Quote;
import viva.yaml.tree.SourceText;
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

  /** Of a file of so many bytes the trees of all questions may stay, to place findings by. */
  private static final int SMALL = 1 << 20;

  private final Values values;
  private final Map<String, Span> ids = new HashMap<>();
  private final List<Item> items = new ArrayList<>();
  private boolean begun;
  private Head head;
  private QuestionReader questions;
  private Optional<Map<Place, Node.Mapping>> trees = Optional.empty();
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
    BankReader flowing = new BankReader(decoded.faults().copy());
    flowing.trees = bytes.length <= SMALL ? Optional.of(new HashMap<>()) : Optional.empty();
    if (new Pieces(flowing.faults(), KEYS).harvest("questions", flowing::take)) {
      Supplier<Optional<Node.Mapping>> again =
          () -> tree(decoded.faults()).flatMap(Node::asMapping);
      SourceText source = decoded.faults().source();
      return flowing.trees.isPresent()
          ? new Sheet(flowing.reading(bytes), source, again, flowing.trees.get())
          : new Sheet(flowing.reading(bytes), source, again);
    }
    Faults faults = decoded.faults();
    Optional<Node> root = tree(faults);
    BankReader reader = new BankReader(faults);
    if (root.isEmpty()) {
      String message = "the file holds nothing but comments";
      faults.error(Code.FILE_EMPTY, Span.at(0), message, Utf8.BEGIN);
    }
    root.ifPresent(reader::whole);
    return new Sheet(reader.reading(bytes), faults.source(), () -> root.flatMap(Node::asMapping));
  }

  private static Optional<Node> tree(Faults faults) {
    return new Pieces(faults, KEYS).read();
  }

  private Faults faults() {
    return values.faults();
  }

  private Reading reading(byte[] bytes) {
    String hash = Fingerprint.ofFile(bytes);
    Optional<Bank> bank =
        Optional.ofNullable(head)
            .flatMap(h -> h.id().flatMap(id -> h.title().map(title -> bank(id, title, hash))));
    return new Reading(bank, faults().told(), faulty);
  }

  /** Reads a bank whose tree stands in memory. */
  private void whole(Node root) {
    if (root.asMapping().isEmpty()) {
      notABank(root);
      return;
    }
    begin(root.asMapping().get());
    if (head != null) {
      root.asMapping().get().get("questions").ifPresent(this::questions);
    }
  }

  /** Reads a question as it comes, given the head of its bank. */
  private void take(Node.Mapping keys, Node question) {
    if (!begun) {
      begin(keys);
    }
    if (head != null) {
      question(question);
    }
    if (trees.isPresent() && question.asMapping().isPresent()) {
      Place place = faults().source().place(question.at().start());
      trees.get().put(place, question.asMapping().get());
    }
  }

  private void begin(Node.Mapping keys) {
    begun = true;
    HeadReader reader = new HeadReader(keys, values);
    if (reader.isVersionOne()) {
      head = reader.read();
      questions = new QuestionReader(head, values);
    }
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

  private Bank bank(String id, String title, String hash) {
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

  private void questions(Node node) {
    Optional<List<Node>> list =
        node.asScalar().filter(s -> s.text().isBlank()).isPresent()
            ? Optional.of(List.of())
            : values.list(node, "questions");
    if (list.isPresent() && list.get().isEmpty()) {
      String message = "the bank has no questions";
      values.faults().error(Code.BANK_NO_QUESTIONS, node.at(), message, "");
    }
    list.orElse(List.of()).forEach(this::question);
  }

  private void question(Node question) {
    Optional<Item> item = questions.read(question).filter(i -> isFirst(i, question));
    boolean first = isNew(question);
    item.filter(i -> first).ifPresentOrElse(items::add, () -> faulty++);
  }

  /** Whether no question before has this one's id; tells the fault if one has. */
  private boolean isNew(Node question) {
    Optional<Node> id = question.asMapping().flatMap(keys -> keys.get("id"));
    Optional<String> word = id.flatMap(Node::asScalar).map(s -> Words.line(s.text()));
    Span first = word.map(w -> ids.putIfAbsent(w, id.get().at())).orElse(null);
    if (first != null) {
      int line = values.faults().source().lineAt(first.start()) + 1;
      String message =
          "the id " + Quote.of(word.get()) + " is taken by the question in line " + line;
      values.faults().error(Code.ID_DUPLICATE, id.get().at(), message, "give it another id");
    }
    return first == null;
  }

  /** Whether no question before without an id has this one's words; tells the fault if one has. */
  private boolean isFirst(Item item, Node question) {
    Span first = item.named() ? null : ids.putIfAbsent(item.id(), question.at());
    if (first != null) {
      int line = values.faults().source().lineAt(first.start()) + 1;
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

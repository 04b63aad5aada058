package viva.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import viva.bank.Finding;
import viva.bank.Part;
import viva.text.Diagnostic;
import viva.text.Place;
import viva.yaml.tree.Node;
import viva.yaml.tree.SourceText;
import viva.yaml.tree.Span;

/**
 * A bank's file as it was read, kept to say where in it something stands. It holds the whole text
 * and its tree: let go of it when all is told.
 */
public final class Sheet {
  private final Reading reading;
  private final SourceText source;
  private final Supplier<Optional<Node.Mapping>> tree;
  private Optional<Node.Mapping> root;
  private Map<Place, Node.Mapping> questions;

  /**
   * @param tree gives the file's tree, once it is asked for
   */
  Sheet(Reading reading, SourceText source, Supplier<Optional<Node.Mapping>> tree) {
    this.reading = reading;
    this.source = source;
    this.tree = tree;
  }

  /**
   * The same where the trees of its questions are there already.
   *
   * @param questions these by their places
   */
  Sheet(
      Reading reading,
      SourceText source,
      Supplier<Optional<Node.Mapping>> tree,
      Map<Place, Node.Mapping> questions) {
    this(reading, source, tree);
    this.questions = questions;
  }

  /**
   * Reads a bank from a file.
   *
   * @param path the file
   * @param shownAs its name as the person gave it, for diagnostics
   */
  public static Sheet read(Path path, String shownAs) {
    return new BankFile(path, shownAs).read(Files::newInputStream);
  }

  /**
   * Reads a bank from a stream, such as standard input, to its end.
   *
   * @param shownAs its name in diagnostics
   * @throws IOException if the stream breaks off
   */
  public static Sheet read(InputStream in, String shownAs) throws IOException {
    return BankFile.read(in, shownAs);
  }

  /** Reads a bank from the bytes of a file. */
  public static Sheet read(String file, byte[] bytes) {
    return BankReader.sheet(file, bytes);
  }

  /** A file of which nothing could be read. */
  static Sheet failed(Diagnostic fault) {
    SourceText nothing = new SourceText(fault.file(), "");
    return new Sheet(new Reading(Optional.empty(), List.of(fault), 0), nothing, Optional::empty);
  }

  /** What reading it gave. */
  public Reading reading() {
    return reading;
  }

  /** Every entry of the list of questions in the order of the file, the faulty ones too. */
  public List<Outline> outlines() {
    return root()
        .flatMap(keys -> keys.get("questions"))
        .flatMap(Node::asSequence)
        .map(list -> list.items().stream().map(this::outline).toList())
        .orElse(List.of());
  }

  private Outline outline(Node entry) {
    int last = entry.at().end() - 1; // A group ends where the next thing begins.
    while (last > entry.at().start() && Character.isWhitespace(source.text().charAt(last))) {
      last--;
    }
    return new Outline(
        source.place(entry.at().start()),
        source.lineAt(last) + 1,
        word(entry, "id"),
        word(entry, "question"));
  }

  private static String word(Node entry, String key) {
    return entry
        .asMapping()
        .flatMap(keys -> keys.get(key))
        .flatMap(Node::asScalar)
        .map(scalar -> Words.line(scalar.text()))
        .orElse("");
  }

  /** Its text with places. */
  public SourceText source() {
    return source;
  }

  /** A finding with its place in this file. */
  public Diagnostic diagnostic(Finding finding) {
    Optional<Node.Mapping> group =
        finding.item().isPresent() ? question(finding.item().get().place()) : root();
    Span at = group.map(g -> words(part(g, finding.part()), finding.words())).orElse(Span.at(0));
    int start = Math.min(at.start(), source.text().length());
    return new Diagnostic(
        source.file(),
        source.place(start),
        source.length(new Span(start, Math.max(start, at.end()))),
        finding.severity(),
        finding.code(),
        finding.message(),
        finding.hint(),
        source.shown(start));
  }

  public Optional<Node.Mapping> root() {
    root = root == null ? tree.get() : root;
    return root;
  }

  private Optional<Node.Mapping> question(Place place) {
    if (questions == null) {
      questions = new HashMap<>();
      root()
          .flatMap(keys -> keys.get("questions"))
          .flatMap(Node::asSequence)
          .map(Node.Sequence::items)
          .orElse(List.of())
          .forEach(
              node ->
                  node.asMapping().ifPresent(q -> questions.put(source.place(q.at().start()), q)));
    }
    return Optional.ofNullable(questions.get(place));
  }

  /** Where a part stands; where it is not written down, the beginning of the whole. */
  private Span part(Node.Mapping group, Part part) {
    Optional<Node> value = group.get(part.key());
    if (value.isEmpty()) {
      return Span.at(group.at().start());
    }
    return part.index() < 0 ? text(value.get()) : entry(value.get(), part.index());
  }

  private Span entry(Node list, int index) {
    Optional<Node.Sequence> entries = list.asSequence();
    if (entries.isPresent() && index < entries.get().items().size()) {
      return text(entries.get().items().get(index));
    }
    Optional<Node.Mapping> keys = list.asMapping();
    if (keys.isPresent() && index < keys.get().entries().size()) {
      Node.Entry entry = List.copyOf(keys.get().entries().values()).get(index);
      return new Span(entry.key().at().start(), entry.value().at().end());
    }
    return text(list);
  }

  /** What is read of a node: the text of a group that has one, the lines of a block. */
  private Span text(Node node) {
    Span at = node.asMapping().flatMap(keys -> keys.get("text")).orElse(node).at();
    String text = source.text();
    boolean block = text.startsWith(">", at.start()) || text.startsWith("|", at.start());
    int line = block ? source.lineAt(at.start()) + 1 : 0;
    while (block && line < source.lines() && source.line(line).isBlank(text)) {
      line++;
    }
    if (!block || line >= source.lines() || source.line(line).start() >= at.end()) {
      return at;
    }
    return new Span(source.line(line).start() + source.indent(line), at.end());
  }

  private Span words(Span part, String words) {
    int start = words.isEmpty() ? -1 : source.text().indexOf(words, part.start());
    int end = start + words.length();
    return start < 0 || end > part.end() ? part : new Span(start, end);
  }
}

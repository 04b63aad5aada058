package viva.yaml;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import viva.bank.Citation;
import viva.bank.Source;
import viva.yaml.tree.Code;
import viva.yaml.tree.Node;
import viva.yaml.tree.Quote;

/** Reads {@code cite} in all its shapes. */
final class CitationReader {
  private static final Keys KEYS =
      new Keys("a citation", List.of("source", "section", "paragraph"));
  private static final String SHAPE = "write section/paragraph, for example align/4";

  private final Values values;
  private final Declared<Source> sources;
  private final Map<String, Set<String>> headings = new HashMap<>();

  /** Citations by their text, because many questions cite the same place. */
  private final Map<String, Citation> read = new HashMap<>();

  CitationReader(Values values, Declared<Source> sources) {
    this.values = values;
    this.sources = sources;
    sources
        .all()
        .forEach((id, source) -> headings.put(id, new HashSet<>(source.sections().values())));
  }

  List<Citation> read(Node node) {
    if (node instanceof Node.Scalar) {
      return ofText(node).map(List::of).orElse(List.of());
    }
    Set<Citation> citations = new LinkedHashSet<>();
    for (Node item : values.oneOrMore(node, "cite")) {
      Optional<Citation> citation = item.asMapping().isPresent() ? ofKeys(item) : ofText(item);
      citation.ifPresent(citations::add);
    }
    return List.copyOf(citations);
  }

  private Optional<Citation> ofKeys(Node node) {
    Node.Mapping keys = node.asMapping().orElseThrow();
    KEYS.check(keys, values.faults());
    Optional<String> section = keys.get("section").flatMap(n -> values.line(n, "section"));
    int paragraph =
        keys.get("paragraph").flatMap(n -> values.whole(n, "paragraph", 1, 1_000_000)).orElse(0);
    Optional<Node> named = keys.get("source");
    if (named.isEmpty() && keys.get("section").isEmpty()) {
      return shapeless(node, "a citation names a section or a source");
    }
    Optional<String> source =
        named.isPresent()
            ? named.flatMap(n -> values.word(n, "source")).filter(id -> isSource(named.get(), id))
            : theSource(node);
    return source.flatMap(
        id -> section(keys.get("section").orElse(node), id, section.orElse(""), paragraph));
  }

  private Optional<Citation> ofText(Node node) {
    Optional<String> word = values.line(node, "cite");
    if (word.isEmpty() || noSource(node)) {
      return Optional.empty();
    }
    Citation known = read.get(word.get());
    if (known != null) {
      return Optional.of(known);
    }
    Optional<Citation> citation = ofText(node, word.get());
    citation.ifPresent(c -> read.put(word.get(), c));
    return citation;
  }

  private Optional<Citation> ofText(Node node, String text) {
    int space = text.indexOf(' ');
    int slash = text.indexOf('/');
    int first = space < 0 ? slash : slash < 0 ? space : Math.min(space, slash);
    String head = first < 0 ? text : text.substring(0, first);
    boolean names = sources.all().containsKey(head) && !isSectionOfTheOne(text);
    if (names) {
      String rest = first < 0 ? "" : text.substring(first == slash ? first : first + 1).strip();
      return place(node, head, rest);
    }
    return first == 0 && slash == 0
        ? shapeless(node, Quote.of(text) + " is not a place in a source")
        : theSource(node).flatMap(id -> place(node, id, text));
  }

  private Optional<Citation> shapeless(Node node, String message) {
    values.faults().error(Code.CITE_SHAPE, node.at(), message, SHAPE);
    return Optional.empty();
  }

  /** Whether a text is a section of a bank's only source, which goes before a source's own id. */
  private boolean isSectionOfTheOne(String text) {
    return sources.all().size() == 1
        && sources.all().values().stream()
            .anyMatch(
                source ->
                    heading(source, text).isPresent()
                        || heading(source, Place.of(text).section()).isPresent());
  }

  private Optional<Citation> place(Node node, String id, String text) {
    boolean whole = sources.get(id).flatMap(source -> heading(source, text)).isPresent();
    Place place = whole ? new Place(text, 0, true) : Place.of(text);
    if (!place.valid()) {
      return shapeless(node, Quote.of(text) + " is not a place in a source");
    }
    return section(node, id, place.section(), place.paragraph());
  }

  private Optional<Citation> section(Node node, String id, String section, int paragraph) {
    Source source = sources.get(id).orElse(null);
    if (source == null || section.isEmpty() || source.sections().isEmpty()) {
      return Optional.of(new Citation(id, section, section, paragraph));
    }
    Optional<String> heading = heading(source, section);
    if (heading.isEmpty()) {
      values
          .faults()
          .error(
              Code.CITE_UNKNOWN_SECTION,
              node.at(),
              "the source " + Quote.of(id) + " has no section " + Quote.of(section),
              () -> sectionHint(section, source));
    }
    return heading.map(h -> new Citation(id, section, h, paragraph));
  }

  private static String sectionHint(String section, Source source) {
    Set<String> names = source.sections().keySet();
    return Hints.meant(section, names, "its sections are " + Quote.list(names));
  }

  private Optional<String> heading(Source source, String section) {
    String named = source.sections().get(section);
    return named != null
        ? Optional.of(named)
        : Optional.of(section).filter(headings.get(source.id())::contains);
  }

  private boolean isSource(Node node, String id) {
    return !noSource(node)
        && sources.check(node, id, "source", Code.CITE_UNKNOWN_SOURCE, values.faults());
  }

  private boolean noSource(Node node) {
    boolean none = sources.all().isEmpty() && !sources.open();
    if (none) {
      values
          .faults()
          .error(
              Code.CITE_NO_SOURCE,
              node.at(),
              "the bank declares no sources to cite",
              "name the text under \"sources\" at the head of the file");
    }
    return none;
  }

  /** The only source of the bank; tells the fault if there are several. */
  private Optional<String> theSource(Node node) {
    if (noSource(node) || sources.all().isEmpty()) {
      return Optional.empty();
    }
    if (sources.all().size() > 1 && !sources.open()) {
      String ids = Quote.list(sources.all().keySet());
      values
          .faults()
          .error(
              Code.CITE_WHICH_SOURCE,
              node.at(),
              "this does not begin with the id of one of the bank's sources",
              "begin with one of " + ids + ", then a space");
      return Optional.empty();
    }
    return sources.all().keySet().stream().findFirst();
  }

  /** A section and a paragraph as they are written in one text. */
  private record Place(String section, int paragraph, boolean valid) {
    private static final Pattern PARAGRAPH = Pattern.compile("[1-9][0-9]{0,5}");

    static Place of(String text) {
      int slash = text.lastIndexOf('/');
      if (slash < 0) {
        return new Place(text, 0, true);
      }
      String digits = text.substring(slash + 1).strip();
      boolean valid = PARAGRAPH.matcher(digits).matches();
      return new Place(
          text.substring(0, slash).strip(), valid ? Integer.parseInt(digits) : 0, valid);
    }
  }
}

package viva.yaml;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import viva.yaml.tree.Code;
import viva.yaml.tree.Faults;
import viva.yaml.tree.Node;
import viva.yaml.tree.SourceText;
import viva.yaml.tree.Span;

/** Tells a list in [ ] whose commas cut through what its author took for one entry. */
final class Commas {
  private static final Pattern QUOTE = Pattern.compile("(?<![0-9])[“”„«»]");
  private static final Pattern APOSTROPHE = Pattern.compile("[‘‚][^’‘]*");

  private final SourceText source;
  private final List<Node> entries;

  private Commas(SourceText source, List<Node> entries) {
    this.source = source;
    this.entries = entries;
  }

  /** Whether no entry of a list seems to be cut; tells the fault if one does. */
  static boolean areMeant(Node node, Faults faults) {
    List<Node> entries = node.asSequence().map(Node.Sequence::items).orElse(List.of());
    if (entries.size() < 2 || !faults.source().text().startsWith("[", node.at().start())) {
      return true;
    }
    Commas commas = new Commas(faults.source(), entries);
    Optional<Span> quote = commas.quote();
    Optional<Span> cut = quote.or(commas::number);
    cut.ifPresent(at -> tell(at, quote.isPresent(), faults));
    return cut.isEmpty();
  }

  private static void tell(Span at, boolean quote, Faults faults) {
    String message = "a comma inside [ ] begins a new entry, and this one seems to cut one in two";
    String straight = "an entry with a comma needs straight quotes: \"…\"";
    String hint =
        quote
            ? straight + "; typographic quotes are letters to YAML"
            : straight + "; a comma that parts numbers needs a space behind it";
    faults.error(Code.YAML_FLOW, at, message, hint);
  }

  /** The comma behind an entry in which a typographic quote opens and does not close. */
  private Optional<Span> quote() {
    return entries.stream()
        .filter(entry -> plain(entry).filter(Commas::isCut).isPresent())
        .map(entry -> Span.at(source.text().indexOf(',', entry.at().end())))
        .filter(comma -> comma.start() >= 0)
        .findFirst();
  }

  private static boolean isCut(String text) {
    return QUOTE.matcher(text).results().count() % 2 == 1 || APOSTROPHE.matcher(text).matches();
  }

  /** Digits on both sides of a comma without a space, where other commas have one. */
  private Optional<Span> number() {
    List<Span> commas =
        IntStream.range(1, entries.size())
            .mapToObj(i -> between(entries.get(i - 1).at(), entries.get(i).at()))
            .toList();
    boolean spaced = commas.stream().anyMatch(comma -> source.text(comma).length() > 1);
    return commas.stream().filter(comma -> spaced && isInNumber(comma)).findFirst();
  }

  private static Span between(Span before, Span after) {
    int start = before.end();
    int end = Math.max(start, after.start());
    return new Span(start, end);
  }

  private boolean isInNumber(Span comma) {
    return source.text(comma).equals(",") && isDigit(comma.start() - 1) && isDigit(comma.end());
  }

  private boolean isDigit(int at) {
    return Character.isDigit(source.text().charAt(at));
  }

  private static Optional<String> plain(Node entry) {
    return entry.asScalar().filter(Node.Scalar::plain).map(Node.Scalar::text);
  }
}

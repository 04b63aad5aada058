package viva.yaml.tree;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.ParserImpl;

/**
 * Builds a tree from the parser's events, for a whole file or for a stretch of it. It keeps its own
 * stack, so that nesting costs no recursion and stops at a limit; anchors, aliases and tags are
 * faults, because a bank has no use for them and a few of them can make a small file huge.
 */
public final class Events {
  static final int DEEPEST = 50;
  public static final int MOST_VALUES = 2_000_000;

  private final SourceText source;
  private final int start;
  private final int most;
  private final Deque<Frame> open = new ArrayDeque<>();
  private final List<Fault> faults = new ArrayList<>();
  private Node root;
  private int documents;
  private int values;
  private Snag snag;
  private int reached;
  private Harvest harvest;

  private Events(SourceText source, Span range, int most) {
    this.source = source;
    this.most = most;
    this.start = range.start();
    this.reached = start;
  }

  /**
   * Parses a stretch of a file; places are those in the file.
   *
   * @param blank how many characters at its beginning are read as spaces
   */
  static Parsed parse(SourceText source, Span range, int blank) {
    return parse(source, range, blank, MOST_VALUES);
  }

  /**
   * Parses a stretch of a file.
   *
   * @param most how many values it may hold
   */
  static Parsed parse(SourceText source, Span range, int blank, int most) {
    return new Events(source, range, most).parse(range, blank);
  }

  /** Parses a whole file and hands out the entries of a list as they are read. */
  static Parsed parse(SourceText source, Harvest harvest) {
    Events events = new Events(source, source.all(), MOST_VALUES);
    events.harvest = harvest;
    return events.parse(source.all(), 0);
  }

  private Parsed parse(Span range, int blank) {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(Integer.MAX_VALUE);
    try {
      String text = " ".repeat(blank) + source.text(range).substring(blank);
      read(new ParserImpl(new TextReader(text), options));
    } catch (MarkedYAMLException e) {
      return Parsed.failed(snag(e));
    } catch (RuntimeException e) {
      // The parser is not ours: whatever else makes it stop is a fault of the text it was given.
      return Parsed.failed(new Snag("", reached, -1, Optional.empty()));
    }
    return snag != null
        ? Parsed.failed(snag)
        : new Parsed(Optional.ofNullable(whole()), faults, Optional.empty());
  }

  /** The tree, which is not all of the file where a second document follows. */
  private Node whole() {
    return documents > 1 && root instanceof Node.Mapping group
        ? new Node.Mapping(group.entries(), true, group.at())
        : root;
  }

  private void read(ParserImpl parser) {
    Event event = parser.getEvent();
    while (snag == null && documents < 2 && !event.is(Event.ID.StreamEnd)) {
      take(event);
      event = parser.getEvent();
    }
  }

  private Snag snag(MarkedYAMLException e) {
    Mark at = e.getProblemMark() == null ? e.getContextMark() : e.getProblemMark();
    int opened = e.getContextMark() == null ? -1 : start + e.getContextMark().getIndex();
    String problem = e.getContext() + ": " + e.getProblem();
    return new Snag(
        problem, at == null ? reached : start + at.getIndex(), opened, Optional.empty());
  }

  private void take(Event event) {
    reached = start + event.getEndMark().getIndex();
    Span at = new Span(start + event.getStartMark().getIndex(), reached);
    if (event instanceof ScalarEvent scalar) {
      boolean bare = properties(scalar, scalar.getTag(), at);
      boolean only = !bare && scalar.getValue().isEmpty();
      value(only ? new Node.Broken(at) : scalar(scalar, at), at);
    } else if (event instanceof DocumentStartEvent) {
      document(at);
    } else if (event instanceof AliasEvent) {
      faults.add(Advice.alias(source, at));
      value(new Node.Broken(at), at);
    } else if (event instanceof CollectionStartEvent collection) {
      properties(collection, collection.getTag(), at);
      open(event, at);
    } else if (event.is(Event.ID.SequenceEnd) || event.is(Event.ID.MappingEnd)) {
      value(open.pop().close(at.end()), at);
    }
  }

  private void document(Span at) {
    documents++;
    if (documents == 2) {
      faults.add(
          Fault.error(
              Code.YAML_SECOND_DOCUMENT,
              at,
              "a second document begins here, and a file holds one",
              "take the line --- out, or move what follows into a file of its own"));
    }
  }

  private void open(Event event, Span at) {
    if (open.size() == DEEPEST) {
      snag =
          Snag.of(
              Fault.error(
                  Code.YAML_NESTING,
                  at,
                  "this is nested more than " + DEEPEST + " levels deep",
                  "a bank needs five; look for brackets that were never closed"));
      return;
    }
    open.push(
        event.is(Event.ID.SequenceStart)
            ? new Frame.OfSequence(at.start())
            : new Frame.OfMapping(at.start(), source, faults::add));
  }

  private void value(Node node, Span at) {
    values++;
    if (values > most) {
      snag = Snag.of(tooMany(at));
    } else if (open.isEmpty()) {
      root = root == null ? node : root;
    } else if (harvest == null || !harvest.take(open, node, faults)) {
      open.peek().add(node);
    }
  }

  private static Fault tooMany(Span at) {
    return Fault.error(
        Code.FILE_TOO_MANY_VALUES,
        at,
        "the file holds more than two million values, and reading stops here",
        "split it into several banks");
  }

  private Node.Scalar scalar(ScalarEvent event, Span at) {
    String text = event.getValue();
    if (event.isDQuoted()) {
      Optional<Fault> hazard = Unsafe.find(text, at);
      hazard.ifPresent(faults::add);
      text = hazard.isPresent() ? Unsafe.soften(text) : text;
    }
    if (event.isFolded()) {
      text = BlockText.of(source.text(at));
    } else if (event.isPlain() || event.isSQuoted()) {
      // YAML folds a blank line to one line break; in a bank's text it parts paragraphs.
      text = text.replace("\n", "\n\n");
    }
    return new Node.Scalar(text, event.isPlain(), at);
  }

  /** Tells a tag and an anchor; whether there is neither. */
  private boolean properties(NodeEvent event, String tag, Span at) {
    if (tag != null) {
      faults.add(Advice.tag(source, at));
    }
    if (event.getAnchor() != null) {
      faults.add(Advice.alias(source, at));
    }
    return tag == null && event.getAnchor() == null;
  }
}

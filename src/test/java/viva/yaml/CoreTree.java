package viva.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * A YAML file as an editor's language server sees it: with the types of YAML 1.2's core schema, in
 * which {@code yes} and {@code 12:30} are text, {@code 1.50} is a number and nothing is null. It
 * can be taken to JSON, and back to YAML.
 */
sealed interface CoreTree {
  JsonNodeFactory JSON = JsonNodeFactory.instance;
  Pattern NULL = Pattern.compile("|~|null|Null|NULL");
  Pattern TRUE = Pattern.compile("true|True|TRUE");
  Pattern FALSE = Pattern.compile("false|False|FALSE");
  Pattern WHOLE = Pattern.compile("[-+]?[0-9]+");
  Pattern HEX = Pattern.compile("0x[0-9a-fA-F]+");
  Pattern OCTAL = Pattern.compile("0o[0-7]+");
  Pattern DECIMAL = Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]{1,9})?");

  /** The JSON that it is to an editor. */
  JsonNode json();

  /** The same as YAML in block style, to follow what stands {@code indent} spaces off. */
  String yaml(int indent);

  /** One text. */
  record Leaf(String text, boolean plain, int line) implements CoreTree {
    static Leaf plain(String text) {
      return new Leaf(text, true, 0);
    }

    static Leaf quoted(String text) {
      return new Leaf(text, false, 0);
    }

    @Override
    public JsonNode json() {
      if (!plain) {
        return JSON.textNode(text);
      }
      if (NULL.matcher(text).matches()) {
        return JSON.nullNode();
      }
      if (TRUE.matcher(text).matches() || FALSE.matcher(text).matches()) {
        return JSON.booleanNode(TRUE.matcher(text).matches());
      }
      return number();
    }

    private JsonNode number() {
      if (WHOLE.matcher(text).matches()) {
        return JSON.numberNode(new BigInteger(text));
      }
      if (HEX.matcher(text).matches()) {
        return JSON.numberNode(new BigInteger(text.substring(2), 16));
      }
      if (OCTAL.matcher(text).matches()) {
        return JSON.numberNode(new BigInteger(text.substring(2), 8));
      }
      return DECIMAL.matcher(text).matches()
          ? JSON.numberNode(new BigDecimal(text))
          : JSON.textNode(text);
    }

    @Override
    public String yaml(int indent) {
      return " " + word() + "\n";
    }

    private String word() {
      boolean bare = plain && text.indexOf('\n') < 0;
      return bare ? text : JSON.textNode(text).toString();
    }
  }

  /** A list. */
  record Row(List<CoreTree> items, int line) implements CoreTree {
    Row(CoreTree... items) {
      this(List.of(items), 0);
    }

    @Override
    public JsonNode json() {
      ArrayNode array = JSON.arrayNode();
      items.forEach(item -> array.add(item.json()));
      return array;
    }

    @Override
    public String yaml(int indent) {
      StringBuilder yaml = new StringBuilder(items.isEmpty() ? " []\n" : "\n");
      items.forEach(
          item -> yaml.append(" ".repeat(indent)).append("-").append(item.yaml(indent + 2)));
      return yaml.toString();
    }
  }

  /** Keys with their values. */
  record Group(List<Entry> entries, int line) implements CoreTree {
    Group(Entry... entries) {
      this(List.of(entries), 0);
    }

    /** The value of a key, or null. */
    CoreTree get(String key) {
      return entries.stream()
          .filter(entry -> entry.key.text.equals(key))
          .map(Entry::value)
          .findFirst()
          .orElse(null);
    }

    @Override
    public JsonNode json() {
      ObjectNode object = JSON.objectNode();
      entries.stream()
          .filter(entry -> !object.has(entry.key.text))
          .forEach(entry -> object.set(entry.key.text, entry.value.json()));
      return object;
    }

    @Override
    public String yaml(int indent) {
      StringBuilder yaml = new StringBuilder(entries.isEmpty() ? " {}\n" : "\n");
      for (Entry entry : entries) {
        yaml.append(" ".repeat(indent)).append(entry.key.word()).append(":");
        yaml.append(entry.value.yaml(indent + 2));
      }
      return yaml.toString();
    }
  }

  /** A key with its value. */
  record Entry(Leaf key, CoreTree value) {
    static Entry of(String key, CoreTree value) {
      return new Entry(Leaf.plain(key), value);
    }
  }

  /**
   * Reads the first document of a file.
   *
   * @throws org.yaml.snakeyaml.error.YAMLException where the file is no YAML
   * @throws IllegalArgumentException where it has what JSON has not, as keys that are lists
   */
  static CoreTree read(String yaml) {
    ParserImpl parser = new ParserImpl(new StreamReader(yaml), new LoaderOptions());
    parser.getEvent();
    if (parser.getEvent().is(Event.ID.StreamEnd)) {
      return Leaf.plain("");
    }
    CoreTree tree = value(parser.getEvent(), parser);
    while (!parser.getEvent().is(Event.ID.StreamEnd)) {
      // The rest has to be YAML too.
    }
    return tree;
  }

  private static CoreTree value(Event event, ParserImpl parser) {
    int line = event.getStartMark().getLine() + 1;
    if (event instanceof ScalarEvent scalar) {
      return new Leaf(scalar.getValue(), scalar.isPlain(), line);
    }
    if (event instanceof AliasEvent) {
      throw new IllegalArgumentException("an alias");
    }
    return event.is(Event.ID.SequenceStart) ? row(parser, line) : group(parser, line);
  }

  private static Row row(ParserImpl parser, int line) {
    List<CoreTree> items = new ArrayList<>();
    for (Event e = parser.getEvent(); !e.is(Event.ID.SequenceEnd); e = parser.getEvent()) {
      items.add(value(e, parser));
    }
    return new Row(items, line);
  }

  private static Group group(ParserImpl parser, int line) {
    List<Entry> entries = new ArrayList<>();
    for (Event e = parser.getEvent(); !e.is(Event.ID.MappingEnd); e = parser.getEvent()) {
      if (!(value(e, parser) instanceof Leaf key)) {
        throw new IllegalArgumentException("a key that is no name");
      }
      entries.add(new Entry(key, value(parser.getEvent(), parser)));
    }
    return new Group(entries, line);
  }
}

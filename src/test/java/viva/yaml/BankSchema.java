package viva.yaml;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import viva.text.Diagnostic;

/** The JSON Schema of banks, and what it and the reader say of the same file, part by part. */
final class BankSchema {
  static final Path FILE = Path.of("questions/bank.schema.json");

  private static final Pattern QUESTION = Pattern.compile("\\$\\.questions\\[(\\d+)]");
  private static final JsonSchema SCHEMA =
      JsonSchemaFactory.getInstance(VersionFlag.V7).getSchema(json());

  private BankSchema() {}

  static JsonNode json() {
    try {
      return new ObjectMapper().readTree(new String(Golden.bytes(FILE), StandardCharsets.UTF_8));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  static Set<ValidationMessage> complaints(CoreTree bank) {
    return SCHEMA.validate(bank.json());
  }

  /**
   * What both say of a bank.
   *
   * @param schema the schema's complaints by part: -1 is the head, 0 the first question
   * @param reader the codes of the reader's faults by part
   */
  record Both(TreeMap<Integer, Set<String>> schema, TreeMap<Integer, Set<String>> reader) {
    static Both of(String yaml) {
      CoreTree tree = CoreTree.read(yaml);
      Reading reading = BankReader.read("bank.yaml", yaml.getBytes(StandardCharsets.UTF_8));
      return new Both(
          byPart(
              complaints(tree),
              c -> part(c.getInstanceLocation().toString()),
              ValidationMessage::getMessage),
          byPart(
              reading.diagnostics().stream().filter(Diagnostic::isError).toList(),
              fault -> part(tree, fault.place().line()),
              Diagnostic::code));
    }

    private static <T> TreeMap<Integer, Set<String>> byPart(
        Iterable<T> all, ToIntFunction<T> part, Function<T, String> words) {
      TreeMap<Integer, Set<String>> parts = new TreeMap<>();
      all.forEach(
          one ->
              parts
                  .computeIfAbsent(part.applyAsInt(one), p -> new TreeSet<>())
                  .add(words.apply(one)));
      return parts;
    }

    private static int part(String location) {
      Matcher question = QUESTION.matcher(location);
      return question.lookingAt() ? Integer.parseInt(question.group(1)) : -1;
    }

    /** The question in a line; the questions are the last key of every bank here. */
    private static int part(CoreTree tree, int line) {
      if (!(tree instanceof CoreTree.Group bank)
          || !(bank.get("questions") instanceof CoreTree.Row questions)) {
        return -1;
      }
      int part = -1;
      for (CoreTree question : questions.items()) {
        part += line(question) <= line ? 1 : 0;
      }
      return part;
    }

    private static int line(CoreTree tree) {
      return tree instanceof CoreTree.Group group
          ? group.line()
          : tree instanceof CoreTree.Row row ? row.line() : ((CoreTree.Leaf) tree).line();
    }

    /** Whether the reader stopped before the questions. */
    boolean readerStopped() {
      return reader.values().stream()
          .anyMatch(codes -> codes.contains("bank/version") || codes.contains("file/more-faults"));
    }

    boolean isSound() {
      return schema.isEmpty() && reader.isEmpty();
    }
  }

  /** The schema of schemas finds no fault in it. */
  static void checkAgainstItsOwn() {
    JsonSchema meta =
        JsonSchemaFactory.getInstance(VersionFlag.V7)
            .getSchema(SchemaLocation.of("http://json-schema.org/draft-07/schema#"));
    assertTrue(meta.validate(json()).isEmpty(), () -> meta.validate(json()).toString());
  }

  static List<String> words(Set<ValidationMessage> complaints) {
    return complaints.stream().map(ValidationMessage::toString).collect(Collectors.toList());
  }
}

package viva.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.error.YAMLException;
import viva.yaml.tree.Code;

/** What the schema shows in an editor is what the reader says: over banks that stand in files. */
class SchemaTest {
  @Test
  void isASchemaByTheSchemaOfSchemas() {
    BankSchema.checkAgainstItsOwn();
  }

  @TestFactory
  Stream<DynamicTest> acceptsEverySoundBank() throws IOException {
    return sound().stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    Golden.name(file),
                    () ->
                        assertEquals(
                            List.of(),
                            BankSchema.words(
                                BankSchema.complaints(CoreTree.read(Files.readString(file)))))));
  }

  @TestFactory
  Stream<DynamicTest> refusesTheQuestionsThatTheReaderRefusesByShape() {
    return faulty().stream()
        .filter(file -> tree(file).isPresent())
        .map(file -> DynamicTest.dynamicTest(Golden.name(file), () -> compare(file)));
  }

  private static void compare(Path file) {
    BankSchema.Both both = BankSchema.Both.of(text(file));
    both.reader()
        .forEach(
            (part, codes) -> {
              boolean shape = codes.stream().anyMatch(code -> !Beyond.has(code));
              assertTrue(!shape || both.schema().containsKey(part), part + " " + codes);
            });
    both.schema()
        .forEach(
            (part, words) ->
                assertTrue(
                    both.readerStopped() || both.reader().containsKey(part), part + " " + words));
  }

  @Test
  void everyCodeOfShapeIsAmongTheFaults() {
    Set<String> shown = new TreeSet<>();
    for (Path file : faulty()) {
      tree(file)
          .ifPresent(
              tree -> BankSchema.Both.of(text(file)).reader().values().forEach(shown::addAll));
    }
    Set<String> unseen = new TreeSet<>();
    Stream.of(Code.values())
        .map(Code::word)
        .filter(code -> !Beyond.has(code) && !shown.contains(code))
        .forEach(unseen::add);
    assertEquals(Set.of(), unseen);
  }

  @Test
  void whatIsBeyondASchemaIsACode() {
    Set<String> codes = new TreeSet<>();
    Stream.of(Code.values()).map(Code::word).forEach(codes::add);
    assertTrue(codes.containsAll(Beyond.CODES.keySet()));
  }

  @Test
  void saysOfEveryKeyWhatItIs() {
    List<String> silent = new ArrayList<>();
    JsonNode schema = BankSchema.json();
    silent(schema, "", silent);
    for (String owner : List.of("source", "exam", "lint", "question", "option", "range")) {
      silent(schema.get("definitions").get(owner), owner, silent);
    }
    assertEquals(List.of(), silent);
  }

  private static void silent(JsonNode schema, String owner, List<String> silent) {
    schema
        .get("properties")
        .fields()
        .forEachRemaining(
            key -> {
              if (key.getValue().path("description").asText().length() < 10) {
                silent.add(owner + "." + key.getKey());
              }
            });
  }

  @Test
  void hasTheKeysOfAQuestionThatTheReaderHas() {
    JsonNode keys = BankSchema.json().at("/definitions/question/properties");
    Set<String> named = new TreeSet<>();
    keys.fieldNames().forEachRemaining(named::add);
    assertEquals(new TreeSet<>(QuestionReader.KEYS.names()), named);
  }

  @Test
  void hasTheKeysOfABankThatTheReaderHas() {
    Set<String> named = new TreeSet<>();
    BankSchema.json().get("properties").fieldNames().forEachRemaining(named::add);
    assertEquals(new TreeSet<>(HeadReader.KEYS.names()), named);
  }

  @Test
  void namesTheKindsInTheReadersOrder() {
    List<String> kinds = new ArrayList<>();
    JsonNode kind = BankSchema.json().at("/definitions/kind");
    for (; kind.has("if"); kind = kind.get("else")) {
      kinds.add(kind.at("/then/$ref").asText().replace("#/definitions/", ""));
    }
    kinds.add(kind.get("$ref").asText().replace("#/definitions/", ""));
    List<String> readers = KindReader.ALL.stream().map(k -> k.kind().word()).toList();
    assertEquals(new TreeSet<>(readers), new TreeSet<>(kinds));
    List<String> inferred = readers.subList(0, readers.indexOf("short-answer"));
    assertEquals(inferred, kinds.subList(0, inferred.size()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ordering", "matching", "multiple-response", "multiple-choice"})
  void hasTheKeysOfAKindThatTheReaderHas(String kind) {
    assertEquals(Map.of(), differences(kind));
  }

  @ParameterizedTest
  @ValueSource(strings = {"true-false", "cloze", "numeric", "flashcard", "short-answer"})
  void hasTheKeysOfATypedKindThatTheReaderHas(String kind) {
    assertEquals(Map.of(), differences(kind));
  }

  private static Map<String, Boolean> differences(String word) {
    KindReader reader =
        KindReader.ALL.stream().filter(k -> k.kind().word().equals(word)).findFirst().orElseThrow();
    JsonNode keys = BankSchema.json().at("/definitions/" + word + "/properties");
    Set<String> all = new TreeSet<>();
    KindReader.ALL.forEach(kind -> all.addAll(kind.keys()));
    Map<String, Boolean> differences = new TreeMap<>();
    for (String key : all) {
      boolean refused = keys.path(key).isBoolean();
      if (refused == reader.keys().contains(key)) {
        differences.put(key, refused);
      }
    }
    return differences;
  }

  private static List<Path> faulty() {
    return Stream.of("faults", "habits")
        .flatMap(folder -> Golden.files(folder, ".yaml").stream())
        .toList();
  }

  /** Banks without a fault: of these tests and those that viva ships. */
  static List<Path> sound() throws IOException {
    List<Path> banks = new ArrayList<>(Golden.files("valid", ".yaml"));
    for (String folder : List.of("questions", "src/test/resources/viva/tui/banks")) {
      try (Stream<Path> files = Files.list(Path.of(folder))) {
        files.filter(file -> file.toString().endsWith(".yaml")).sorted().forEach(banks::add);
      }
    }
    banks.add(Path.of("src/test/resources/viva/endtoend/nine-kinds.yaml"));
    return banks;
  }

  private static String text(Path file) {
    return new String(Golden.bytes(file), StandardCharsets.UTF_8);
  }

  /** The file as a tree, unless it is no YAML or has what JSON has not. */
  private static Optional<CoreTree> tree(Path file) {
    try {
      return Optional.of(CoreTree.read(text(file)));
    } catch (YAMLException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  @Test
  void bothShippedBanksNameItInTheirFirstLine() throws IOException {
    for (Path bank : sound()) {
      if (bank.startsWith("questions")) {
        assertEquals(
            "# yaml-language-server: $schema=bank.schema.json",
            Files.readAllLines(bank).get(0),
            bank.toString());
      }
    }
  }
}

package viva.yaml.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Every key of the format, which the schema lists, has its place in the layout. */
class KeyOrderTest {
  private static JsonNode schema() throws IOException {
    return new ObjectMapper().readTree(Files.readString(Path.of("questions/bank.schema.json")));
  }

  private static Set<String> keys(JsonNode group) {
    Set<String> keys = new TreeSet<>();
    group.get("properties").fieldNames().forEachRemaining(keys::add);
    return keys;
  }

  @Test
  void everyKeyOfABankHasItsPlace() throws IOException {
    assertEquals(keys(schema()), new TreeSet<>(KeyOrder.BANK));
  }

  @Test
  void everyKeyOfAQuestionHasItsPlace() throws IOException {
    JsonNode question = schema().get("definitions").get("question");
    assertEquals(keys(question), new TreeSet<>(KeyOrder.QUESTION));
  }

  @Test
  void everyKeyOfASourceHasItsPlace() throws IOException {
    JsonNode source = schema().get("definitions").get("source");
    assertEquals(keys(source), new TreeSet<>(KeyOrder.SOURCE));
  }
}

package viva.journal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One line of JSON as fields, lists, texts and numbers. Strict: one object and nothing behind it,
 * no key twice. Nothing else loads Jackson, so that a first start without a journal goes without.
 */
final class JsonReader {
  private static final int DEPTH = 50;

  private static final JsonFactory FACTORY =
      new JsonFactoryBuilder()
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEPTH).build())
          .build();

  private JsonReader() {}

  /**
   * The fields of the object on this line.
   *
   * @throws IllegalArgumentException with the reason if there is none
   */
  static Fields object(String line) {
    try (JsonParser parser = FACTORY.createParser(line)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new IllegalArgumentException("the line is not a JSON object");
      }
      Fields fields = fields(parser);
      if (parser.nextToken() != null) {
        throw new IllegalArgumentException("the line goes on behind its record");
      }
      return fields;
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(why(line, e), e);
    } catch (IOException e) {
      throw new UncheckedIOException("a text cannot fail to be read", e);
    }
  }

  private static String why(String line, JsonProcessingException fault) {
    boolean begun = line.startsWith("{") && !line.stripTrailing().endsWith("}");
    if (begun || fault instanceof JsonEOFException) {
      return "the line breaks off before its record is complete";
    }
    return fault.getLocation() == null
        ? "the line is not JSON"
        : "the line is not JSON from character " + fault.getLocation().getColumnNr() + " on";
  }

  private static Fields fields(JsonParser parser) throws IOException {
    Map<String, Object> values = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      if (values.containsKey(name)) {
        throw new IllegalArgumentException("\"" + name + "\" stands twice");
      }
      values.put(name, value(parser));
    }
    return new Fields(values);
  }

  private static List<Object> list(JsonParser parser) throws IOException {
    List<Object> values = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      values.add(value(parser));
    }
    return values;
  }

  private static Object value(JsonParser parser) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> fields(parser);
      case START_ARRAY -> list(parser);
      case VALUE_STRING -> parser.getText();
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getNumberValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      default -> null;
    };
  }
}

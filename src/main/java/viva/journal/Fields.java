package viva.journal;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * The fields of one JSON object, asked for by name and type. What is missing or of another type is
 * told by an {@link IllegalArgumentException} that {@link EntryReader} turns into a value.
 */
record Fields(Map<String, Object> values) {

  boolean has(String name) {
    return values.containsKey(name);
  }

  String word(String name) {
    return as(String.class, "text", name, value(name));
  }

  String wordIfAny(String name) {
    return has(name) ? word(name) : "";
  }

  long whole(String name) {
    Object value = value(name);
    if (value instanceof Integer || value instanceof Long) {
      return ((Number) value).longValue();
    }
    throw mistyped(name, "a whole number");
  }

  int count(String name) {
    long value = whole(name);
    if (value != (int) value) {
      throw new IllegalArgumentException("\"" + name + "\" is too large");
    }
    return (int) value;
  }

  double number(String name) {
    return as(Number.class, "a number", name, value(name)).doubleValue();
  }

  OptionalDouble numberIfAny(String name) {
    return has(name) ? OptionalDouble.of(number(name)) : OptionalDouble.empty();
  }

  OffsetDateTime time(String name) {
    try {
      return TimeText.read(word(name));
    } catch (DateTimeException e) {
      throw mistyped(name, "a time with its zone");
    }
  }

  /** The value that goes by the word in this field. */
  <T> T named(String name, Function<String, Optional<T>> named) {
    return named.apply(word(name)).orElseThrow(() -> mistyped(name, "a word viva knows there"));
  }

  List<String> words(String name) {
    return words(name, value(name));
  }

  Map<String, List<String>> lists(String name) {
    Map<String, List<String>> lists = new LinkedHashMap<>();
    object(name, value(name)).values.forEach((key, value) -> lists.put(key, words(name, value)));
    return lists;
  }

  <T> List<T> objects(String name, Function<Fields, T> each) {
    return list(name, value(name)).stream().map(item -> each.apply(object(name, item))).toList();
  }

  private static List<String> words(String name, Object value) {
    return list(name, value).stream()
        .map(item -> as(String.class, "a list of texts", name, item))
        .toList();
  }

  private static List<?> list(String name, Object value) {
    return as(List.class, "a list", name, value);
  }

  private static Fields object(String name, Object value) {
    return as(Fields.class, "an object", name, value);
  }

  private static <T> T as(Class<T> type, String wanted, String name, Object value) {
    if (!type.isInstance(value)) {
      throw mistyped(name, wanted);
    }
    return type.cast(value);
  }

  private Object value(String name) {
    if (!has(name)) {
      throw new IllegalArgumentException("\"" + name + "\" is missing");
    }
    return values.get(name);
  }

  private static IllegalArgumentException mistyped(String name, String wanted) {
    return new IllegalArgumentException("\"" + name + "\" is not " + wanted);
  }
}

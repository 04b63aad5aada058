package viva.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import viva.desk.BankText;

/** A folder in which commands are called, with a data home and an environment of its own. */
final class Shell {
  private static final Instant NOON = Instant.parse("2026-11-22T11:00:00Z");

  private final Path here;
  private final Map<String, String> environment = new HashMap<>();
  private final Random chance;
  private final AtomicLong millis = new AtomicLong();
  private Instant now = NOON;
  private boolean watched;

  Shell(Path folder) {
    this(folder, 1);
  }

  /** A shell whose ids are drawn from this seed. */
  Shell(Path folder, long seed) {
    this.chance = new Random(seed);
    this.here = folder.resolve("here");
    environment.put("HOME", folder.resolve("home").toString());
    environment.put("VIVA_PLAIN", "1");
    BankText.write(here.resolve("questions/small.yaml"), BankText.SMALL);
  }

  /**
   * What came of a command.
   *
   * @param code its exit code
   * @param out its results
   * @param err its talk
   */
  record Result(int code, String out, String err) {
    Result ends(int expected) {
      assertEquals(expected, code, () -> out + err);
      return this;
    }

    Result says(String words) {
      assertTrue(out.contains(words), () -> "not said: " + words + "\nbut:\n" + out + err);
      return this;
    }

    Result talks(String words) {
      assertTrue(err.contains(words), () -> "not told: " + words + "\nbut:\n" + err + out);
      return this;
    }

    /** The results as the maps and lists that they are. */
    Object json() {
      try (JsonParser json = new JsonFactory().createParser(out)) {
        json.nextToken();
        Object value = value(json);
        assertEquals(null, json.nextToken());
        return value;
      } catch (IOException e) {
        throw new UncheckedIOException(out, e);
      }
    }

    List<?> list() {
      return (List<?>) json();
    }

    Map<?, ?> map() {
      return (Map<?, ?>) json();
    }

    private static Object value(JsonParser json) throws IOException {
      return switch (json.currentToken()) {
        case START_OBJECT -> map(json);
        case START_ARRAY -> list(json);
        case VALUE_NUMBER_INT -> json.getLongValue();
        case VALUE_NUMBER_FLOAT -> json.getDoubleValue();
        case VALUE_TRUE, VALUE_FALSE -> json.getBooleanValue();
        case VALUE_NULL -> null;
        default -> json.getText();
      };
    }

    private static Map<String, Object> map(JsonParser json) throws IOException {
      Map<String, Object> map = new LinkedHashMap<>();
      while (json.nextToken() != JsonToken.END_OBJECT) {
        String name = json.currentName();
        json.nextToken();
        map.put(name, value(json));
      }
      return map;
    }

    private static List<Object> list(JsonParser json) throws IOException {
      List<Object> list = new ArrayList<>();
      while (json.nextToken() != JsonToken.END_ARRAY) {
        list.add(value(json));
      }
      return list;
    }
  }

  Path here() {
    return here;
  }

  /** The data home. */
  Path data() {
    return here.resolveSibling("home/.local/share/viva");
  }

  Shell set(String variable, String value) {
    environment.put(variable, value);
    return this;
  }

  /** So many days later. */
  Shell later(int days) {
    now = now.plus(Duration.ofDays(days));
    return this;
  }

  /** From now on talk goes to a terminal. */
  Shell watched() {
    watched = true;
    return this;
  }

  Shell write(String file, String text) {
    BankText.write(here.resolve(file), text);
    return this;
  }

  /** Runs a command without any input. */
  Result run(String... arguments) {
    return typing("").run(arguments);
  }

  /** What is typed into the next command, a line each. */
  Typing typing(String... lines) {
    return new Typing(String.join("\n", lines) + "\n");
  }

  /** A shell in which something is typed. */
  final class Typing {
    private final String text;

    private Typing(String text) {
      this.text = text;
    }

    Result run(String... arguments) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      Result told = into(out, arguments);
      return new Result(told.code(), text(out), told.err());
    }

    /** Runs a command whose results go elsewhere. */
    Result into(OutputStream out, String... arguments) {
      ByteArrayOutputStream err = new ByteArrayOutputStream();
      int code = CommandLineRun.run(world(text, Outlet.to(out), end(err)), arguments);
      return new Result(code, "", text(err));
    }
  }

  private World world(String typed, Outlet out, PrintStream err) {
    return new World(
        Map.copyOf(environment),
        "Linux",
        here.resolveSibling("account").toString(),
        here,
        new ByteArrayInputStream(typed.strip().isEmpty() ? new byte[0] : bytes(typed)),
        out,
        err,
        Clock.fixed(now, ZoneId.of("Europe/Berlin")),
        chance::nextLong,
        () -> millis.addAndGet(1000),
        () -> watched);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static PrintStream end(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }
}

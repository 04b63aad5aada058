package viva.bench.faults;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Journals whose lines were torn, doubled, reordered or mixed with foreign ones while no program
 * ran. What is still whole counts once, and no program changes any of it.
 */
final class Lines {
  private static final List<byte[]> FOREIGN =
      List.of(
          text("<<<<<<< HEAD"),
          text("{}"),
          text("[1, 2, 3]"),
          text("null"),
          text(""),
          text("   \t"),
          text("{\"v\":2,\"kind\":\"answer\",\"id\":\"later\",\"at\":7}"),
          text("{\"v\":1,\"kind\":\"dream\",\"id\":\"d\",\"at\":\"2026-11-22T10:15:30+01:00\"}"),
          text("{\"v\":1,\"kind\":\"answer\",\"id\":\"half"),
          text("date;question;right"),
          text("\u001b[2J\u001b]0;owned\u0007"),
          new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1, 2},
          new byte[4096],
          text("x".repeat(100_000)));

  private Lines() {}

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** What somebody did to the lines of a file. */
  interface Deed {
    byte[] done(List<byte[]> lines, Random random);
  }

  static Row torn(Path folder, int runs, long seed) {
    return run("torn lines", folder.resolve("torn"), runs, seed, Lines::torn);
  }

  static Row doubled(Path folder, int runs, long seed) {
    return run("doubled lines", folder.resolve("doubled"), runs, seed, Lines::doubled);
  }

  static Row reordered(Path folder, int runs, long seed) {
    return run("reordered lines", folder.resolve("reordered"), runs, seed, Lines::reordered);
  }

  static Row foreign(Path folder, int runs, long seed) {
    return run("foreign lines", folder.resolve("foreign"), runs, seed, Lines::foreign);
  }

  private static Row run(String kind, Path folder, int runs, long seed, Deed deed) {
    Row row = new Row(kind);
    Random random = new Random(seed);
    for (int run = 0; run < runs; run++) {
      Trial.run(folder.resolve("run" + run), row, trial -> happens(trial, deed, random));
    }
    return row;
  }

  private static void happens(Trial trial, Deed deed, Random random) throws IOException {
    Path file = trial.home().file();
    trial.sitsWell("first");
    trial.sitsWell("second");
    Set<String> before = Set.copyOf(Files.readAllLines(file));
    Files.write(file, deed.done(split(Files.readAllBytes(file)), random));
    trial.books().keepOnly(whole(trial, before));
    trial.begins();
    new Doctored(trial).look();
    trial.sitsWell("third");
    new Doctored(trial).look();
  }

  /** Which answers stand in lines that are as they were, and their sittings, too. */
  private static Set<String> whole(Trial trial, Set<String> before) throws IOException {
    Path folder = Files.createDirectories(trial.home().folder().resolve("whole"));
    String text = new String(Files.readAllBytes(trial.home().file()), StandardCharsets.UTF_8);
    List<String> lines = text.replace("\uFEFF", "").lines().filter(before::contains).toList();
    Files.write(folder.resolve("whole.jsonl"), lines);
    return Books.simply(folder).keySet();
  }

  private static List<byte[]> split(byte[] bytes) {
    List<byte[]> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == '\n') {
        lines.add(java.util.Arrays.copyOfRange(bytes, start, i));
        start = i + 1;
      }
    }
    return lines;
  }

  private static byte[] joined(List<byte[]> lines, String end) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (byte[] line : lines) {
      bytes.writeBytes(line);
      bytes.writeBytes(text(end));
    }
    return bytes.toByteArray();
  }

  /**
   * A piece is missing at the end, and perhaps another one within; but never so that two records
   * make a third one, which nobody could tell from a true one.
   */
  private static byte[] torn(List<byte[]> lines, Random random) {
    Set<String> before = new HashSet<>();
    lines.forEach(line -> before.add(new String(line, StandardCharsets.UTF_8)));
    byte[] torn = tornSomehow(lines, random);
    while (new String(torn, StandardCharsets.UTF_8)
        .lines()
        .anyMatch(line -> !before.contains(line) && isSound(line))) {
      torn = tornSomehow(lines, random);
    }
    return torn;
  }

  private static boolean isSound(String line) {
    try (JsonParser parser = new JsonFactory().createParser(line)) {
      int tokens = 0;
      while (parser.nextToken() != null) {
        tokens++;
      }
      return tokens > 0;
    } catch (IOException e) {
      return false;
    }
  }

  private static byte[] tornSomehow(List<byte[]> lines, Random random) {
    byte[] bytes = joined(lines, "\n");
    int end = bytes.length - 1 - random.nextInt(700);
    int from = random.nextBoolean() ? random.nextInt(end) : end;
    int to = Math.min(end, from + 1 + random.nextInt(500));
    ByteArrayOutputStream rest = new ByteArrayOutputStream();
    rest.write(bytes, 0, from);
    rest.write(bytes, to, end - to);
    return rest.toByteArray();
  }

  private static byte[] doubled(List<byte[]> lines, Random random) {
    List<byte[]> more = new ArrayList<>(lines);
    for (int i = 0; i < 1 + random.nextInt(6); i++) {
      more.add(random.nextInt(more.size() + 1), lines.get(random.nextInt(lines.size())));
    }
    return joined(more, random.nextBoolean() ? "\n" : "\r\n");
  }

  private static byte[] reordered(List<byte[]> lines, Random random) {
    Collections.shuffle(lines, random);
    return joined(lines, "\n");
  }

  private static byte[] foreign(List<byte[]> lines, Random random) {
    for (int i = 0; i < 1 + random.nextInt(4); i++) {
      lines.add(random.nextInt(lines.size() + 1), FOREIGN.get(random.nextInt(FOREIGN.size())));
    }
    byte[] bytes = joined(lines, "\n");
    return random.nextInt(4) == 0 ? joined(List.of(text("\uFEFF"), bytes), "") : bytes;
  }
}

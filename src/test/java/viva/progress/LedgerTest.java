package viva.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import viva.Effort;
import viva.journal.AnswerEntry;
import viva.journal.AnyEntry;
import viva.journal.EndEntry;
import viva.journal.Entry;
import viva.journal.Journal;
import viva.journal.Loaded;
import viva.journal.SittingEntry;
import viva.ledger.JournalLedger;
import viva.ledger.Ledger;
import viva.question.QuestionId;
import viva.question.Response;
import viva.question.Verdict;

/** The quick way to read a journal tells just what parsing every line of it tells. */
class LedgerTest {
  private static final List<String> PIECES =
      List.of(
          "\"",
          "\\",
          "\\u0041",
          "\\n",
          ",",
          ":",
          "{",
          "}",
          "[",
          "]",
          "0",
          "1",
          "9",
          "-",
          ".",
          "e5",
          "é",
          "😀",
          "\u0001",
          "\u007f",
          " ",
          "null",
          "true",
          "Z",
          "+01:00",
          "\"x\":1,",
          "\"\"",
          "\"again\"",
          "\"flashcard\"",
          "99999999999999999999",
          "0.75",
          "\u2028");

  private static final List<String> VALUES =
      List.of(
          "0",
          "00",
          "-0",
          "01",
          "-1",
          "1",
          "1.0",
          "1.",
          ".5",
          "0.750",
          "1e0",
          "2",
          "0.5E0",
          "1.5",
          "1000000",
          "1000001",
          "2147483647",
          "2147483648",
          "315619200000",
          "315619200001",
          "999999999999999",
          "1234567890123456",
          "9223372036854775807",
          "9223372036854775808",
          "-9223372036854775808",
          "-9223372036854775809",
          "0.12345678901234567890",
          "\"\"",
          "\"x\"",
          "null",
          "\"partly\"",
          "\"finished\"",
          "\"sure\"",
          "\"2026-02-29T10:00:00.000+01:00\"",
          "\"2024-02-29T24:00:00.000Z\"",
          "\"0000-01-01T00:00:00.000+18:00\"",
          "\"2026-02-28T10:00:00.000-18:01\"",
          "\"2026-12-31T23:59:60.000+00:00\"",
          "\"2026-02-28T10:00:00.000+05:60\"",
          "\"1969-12-31T23:59:59.999-00:30\"");

  /** A value behind its name. */
  private static final Pattern VALUE = Pattern.compile(":(-?[0-9.]+|\"[^\"\\\\]*\")");

  @TempDir Path home;

  private static byte[] lines(List<Entry> entries, Path folder) throws IOException {
    Journal journal = Journal.open(folder, "made");
    journal.append(entries);
    byte[] bytes = Files.readAllBytes(journal.file());
    Files.delete(journal.file());
    return bytes;
  }

  /** Most lines with some bytes gone, doubled or replaced. */
  private static byte[] spoiled(byte[] lines, Random random) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (String line : new String(lines, StandardCharsets.UTF_8).split("\n")) {
      String spoiled = line;
      for (int times = random.nextInt(2); times > 0; times--) {
        int at = random.nextInt(spoiled.length());
        int to = Math.min(spoiled.length(), at + random.nextInt(4));
        String piece = PIECES.get(random.nextInt(PIECES.size()));
        String middle =
            switch (random.nextInt(4)) {
              case 0 -> "";
              case 1 -> piece;
              case 2 -> spoiled.substring(at, to) + piece;
              default -> spoiled.substring(at, to) + spoiled.substring(at, to);
            };
        spoiled = spoiled.substring(0, at) + middle + spoiled.substring(to);
      }
      if (random.nextBoolean()) {
        spoiled = otherValue(spoiled, random);
      }
      byte[] bytes = spoiled.replace("\n", "").getBytes(StandardCharsets.UTF_8);
      if (random.nextInt(20) == 0) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      out.write(bytes);
      out.write('\n');
    }
    return out.toByteArray();
  }

  private static String otherValue(String line, Random random) {
    Matcher value = VALUE.matcher(line);
    List<int[]> places = new ArrayList<>();
    while (value.find()) {
      places.add(new int[] {value.start(1), value.end(1)});
    }
    if (places.isEmpty()) {
      return line;
    }
    int[] place = places.get(random.nextInt(places.size()));
    String other = VALUES.get(random.nextInt(VALUES.size()));
    return line.substring(0, place[0]) + other + line.substring(place[1]);
  }

  private static List<Entry> records(int seed) {
    List<Entry> records = new ArrayList<>(Life.of(seed));
    AnyEntry any = new AnyEntry(new Random(seed));
    for (int i = 0; i < 20; i++) {
      records.add(any.entry());
      records.addAll(rich(seed + "-" + i));
    }
    return records;
  }

  /** With every field that a record may have, and words of all sorts. */
  private static List<Entry> rich(String id) {
    OffsetDateTime at = OffsetDateTime.parse("2026-02-28T23:59:59.999-03:30");
    Map<String, List<String>> filters = new LinkedHashMap<>();
    filters.put("topics", List.of("a", "b\u00e9"));
    filters.put("count", List.of("20"));
    List<SittingEntry.Asked> asked =
        List.of(
            new SittingEntry.Asked("bio", "q1", List.of("x", "y \"z\""), "due"),
            new SittingEntry.Asked("art", "q2", List.of(), ""));
    List<SittingEntry.UsedBank> banks =
        List.of(new SittingEntry.UsedBank("bio", "h"), new SittingEntry.UsedBank("art", ""));
    return List.of(
        new SittingEntry(id, at, "d", "Zo\u00eb", "study", banks, Long.MIN_VALUE, filters, asked),
        answer(id, 1, "flashcard", "hard"),
        answer(id, 2, "flashcard", "what?"),
        answer(id, 3, "cloze", "one \\ two \n\ud83d\ude00"),
        answer(id, 4, "unheard-of", ""),
        new EndEntry(
            id + "/e", at, id, EndEntry.Outcome.LEFT, List.of(new QuestionId("bio", "q1"))));
  }

  private static Entry answer(String id, int number, String type, String word) {
    return new AnswerEntry(
        id + "/" + number,
        OffsetDateTime.parse("2026-02-28T23:59:59.999Z").plusHours(number),
        id,
        "bio",
        "q" + number,
        type,
        "stem",
        "content",
        Response.of(word, "second"),
        number / 8.0,
        Verdict.PARTLY,
        number * 1.5,
        number / 16.0,
        number * 1000L,
        number * 100,
        number,
        number == 2 ? "sure" : "perhaps");
  }

  @Test
  void whatTheScannerTellsOfALineIsWhatTheParserTells() throws IOException {
    for (int seed = 0; seed < Effort.times(60); seed++) {
      Random random = new Random(seed);
      Path folder = Files.createDirectory(home.resolve("j" + seed));
      byte[] bytes = lines(records(seed), folder);
      Files.write(
          folder.resolve("a.jsonl"), random.nextInt(9) == 0 ? bytes : spoiled(bytes, random));
      Files.write(folder.resolve("b.jsonl"), spoiled(bytes, random));
      Journal journal = Journal.open(folder, "reader");
      Loaded loaded = journal.read();
      JournalLedger ledger = new JournalLedger(journal.files());
      int[] rows = ledger.grow(List.of(), read -> {}).orElseThrow();
      assertEquals(
          loaded.entries().stream().map(Entry::id).sorted().toList(),
          Arrays.stream(rows).mapToObj(row -> id(ledger, row)).sorted().toList(),
          "seed " + seed);
      assertEquals(strings(loaded), strings(ledger), "seed " + seed);
      for (Entry entry : loaded.entries()) {
        Ledger whole = new Ledger();
        assertEquals(
            LedgerRow.of(whole, whole.add(entry)),
            LedgerRow.of(ledger.ledger(), ledger.ledger().record(entry.id())),
            "seed " + seed + " " + entry);
      }
    }
  }

  /** Lines in any order, in several files, some of them in two. */
  @Test
  void theOrderOfRecordsIsThatOfTheWholeJournal() throws IOException {
    for (int seed = 0; seed < Effort.times(40); seed++) {
      Random random = new Random(seed);
      Path folder = Files.createDirectory(home.resolve("o" + seed));
      byte[] bytes = lines(Life.of(seed), folder);
      List<String> all =
          new ArrayList<>(List.of(new String(bytes, StandardCharsets.UTF_8).split("\n")));
      int files = 1 + random.nextInt(3);
      List<List<String>> split = new ArrayList<>();
      for (int i = 0; i < files; i++) {
        split.add(new ArrayList<>());
      }
      for (String line : all) {
        split.get(random.nextInt(files)).add(line);
        if (random.nextInt(5) == 0) {
          split.get(random.nextInt(files)).add(line);
        }
      }
      for (int i = 0; i < files; i++) {
        List<String> lines = split.get(i);
        for (int swaps = random.nextInt(4); swaps > 0 && lines.size() > 1; swaps--) {
          Collections.swap(lines, random.nextInt(lines.size()), random.nextInt(lines.size()));
        }
        Files.write(folder.resolve(i + ".jsonl"), lines);
      }
      Journal journal = Journal.open(folder, "reader");
      JournalLedger ledger = new JournalLedger(journal.files());
      int[] rows = ledger.grow(List.of(), read -> {}).orElseThrow();
      assertEquals(
          journal.read().entries().stream().map(Entry::id).toList(),
          Arrays.stream(rows).mapToObj(row -> id(ledger, row)).toList(),
          "seed " + seed);
    }
  }

  private static Set<String> strings(Loaded loaded) {
    Set<String> all = new HashSet<>();
    loaded.damages().forEach(damage -> all.add(damage.message()));
    all.removeIf(message -> message.contains("follow"));
    return all;
  }

  private static Set<String> strings(JournalLedger ledger) {
    Set<String> all = new HashSet<>();
    ledger.damages().forEach(damage -> all.add(damage.message()));
    all.removeIf(message -> message.contains("follow"));
    return all;
  }

  private static String id(JournalLedger ledger, int row) {
    return ledger.ledger().entry(row).orElseThrow().id();
  }
}

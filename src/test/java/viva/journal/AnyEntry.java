package viva.journal;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import viva.question.QuestionId;
import viva.question.Response;
import viva.question.Verdict;

/** Records with any contents their types allow, drawn from a seed. */
public final class AnyEntry {
  private static final List<String> NASTY =
      List.of(
          "\"", "\\", "\n", "\r\n", "\0", "\u2028", "\u0085", "{", "]", ",", "\uFEFF", "\uFFFD");

  private final Random random;

  /** Draws from this chance. */
  public AnyEntry(Random random) {
    this.random = random;
  }

  /** Any record. */
  public Entry entry() {
    return switch (random.nextInt(5)) {
      case 0 -> sitting();
      case 1 -> answer();
      case 2 -> amend();
      case 3 -> new NoteEntry(word(), time(), text(), word(), text(), word(), text());
      default ->
          new EndEntry(
              word(),
              time(),
              word(),
              one(EndEntry.Outcome.values()),
              some(() -> new QuestionId(word(), word())));
    };
  }

  private SittingEntry sitting() {
    Map<String, List<String>> filters = new LinkedHashMap<>();
    some(this::text).forEach(name -> filters.put(name, some(this::text)));
    return new SittingEntry(
        word(),
        time(),
        word(),
        text(),
        word(),
        some(() -> new SittingEntry.UsedBank(word(), text())),
        random.nextLong(),
        filters,
        some(() -> new SittingEntry.Asked(word(), word(), some(this::text), text())));
  }

  private AnswerEntry answer() {
    return new AnswerEntry(
        word(),
        time(),
        word(),
        word(),
        word(),
        text(),
        word(),
        word(),
        new Response(some(this::text)),
        random.nextDouble(),
        one(Verdict.values()),
        random.nextInt(4) * random.nextDouble() * 3e5,
        random.nextInt(3) * random.nextDouble() / 2,
        random.nextLong() >>> 26,
        random.nextInt(9),
        1 + random.nextInt(9),
        text());
  }

  private AmendEntry amend() {
    AmendEntry.Change change = one(AmendEntry.Change.values());
    boolean undone = change == AmendEntry.Change.UNDONE;
    return new AmendEntry(
        word(),
        time(),
        word(),
        change,
        text(),
        undone ? OptionalDouble.empty() : OptionalDouble.of(random.nextInt(3) / 2.0),
        undone ? Optional.empty() : Optional.of(one(Verdict.values())));
  }

  private OffsetDateTime time() {
    Instant instant = Instant.ofEpochMilli(random.nextLong() >> (14 + random.nextInt(40)));
    return instant.atOffset(ZoneOffset.ofTotalSeconds(random.nextInt(129_601) - 64_800));
  }

  private String word() {
    return "w" + text();
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    IntStream.range(0, random.nextInt(6)).forEach(i -> text.append(piece()));
    return text.toString();
  }

  private String piece() {
    return switch (random.nextInt(5)) {
      case 0 -> NASTY.get(random.nextInt(NASTY.size()));
      case 1 -> String.valueOf((char) random.nextInt(0x10000));
      case 2 -> Character.toString(random.nextInt(Character.MAX_CODE_POINT + 1));
      default -> Character.toString('a' + random.nextInt(26));
    };
  }

  private <T> List<T> some(Supplier<T> each) {
    return Stream.generate(each).limit(random.nextInt(4)).toList();
  }

  private <T> T one(T[] values) {
    return values[random.nextInt(values.length)];
  }
}

package viva.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import viva.Effort;
import viva.yaml.CoreTree.Group;
import viva.yaml.CoreTree.Row;

/**
 * Whatever becomes of a sound bank, schema and reader agree: what the schema refuses the reader
 * refuses, and what the reader refuses by shape the schema refuses. Where they cannot, a line in
 * {@link #APART} says why.
 */
class SchemaMutationTest {
  private static final long SEED = 20261122;
  private static final int DOUBLES = Effort.times(1_000);

  /** Of so many single changes one is tried, by chance; with great effort all are. */
  private static final int ONE_IN = Effort.GREAT ? 1 : 8;

  /** So many changed questions are read as one bank, fewer than the reader tells faults. */
  private static final int BATCH = 20;

  /** Where the two may differ: the reason, and how it shows in the text of the question. */
  private static final Map<String, Predicate<String>> APART = apart();

  private static Map<String, Predicate<String>> apart() {
    return Map.of(
        "viva reads 010 and 1e3 as text where no type is given, and a schema sees a number",
        shows("(?m)^answer: (0[0-9]+|[0-9]+e[0-9]+)$", "(?m)^type: "),
        "a schema sees true in True, and viva sees letters where it expects true, on or an id",
        shows("(?m)^ *(id|certainty): (True|False)$", "^$"),
        "a schema cannot count the options that are marked as right",
        shows("(?s)(?=.*\\bscoring: )(?=.*\\bcorrect: true)", "(?m)^type: "));
  }

  private static Predicate<String> shows(String found, String absent) {
    return Pattern.compile(found).asPredicate().and(Pattern.compile(absent).asPredicate().negate());
  }

  private final Map<String, Set<String>> differences = new TreeMap<>();
  private final List<CoreTree> batch = new ArrayList<>();
  private final Random chance = new Random(SEED);
  private int compared;

  private static Group bank(String name) {
    Path file = Golden.HOME.resolve("valid/" + name);
    return (Group) CoreTree.read(new String(Golden.bytes(file), StandardCharsets.UTF_8));
  }

  @Test
  void agreeOnEverySingleChangeOfAQuestion() {
    Group bank = bank("kinds.yaml");
    for (CoreTree question : ((Row) bank.get("questions")).items()) {
      each((Group) question, changed -> compare(bank, changed));
    }
    settle(bank);
    agreed();
  }

  @Test
  void agreeOnSeveralChangesOfAQuestion() {
    Group bank = bank("kinds.yaml");
    Random random = new Random(SEED);
    List<CoreTree> questions = ((Row) bank.get("questions")).items();
    for (int i = 0; i < DOUBLES; i++) {
      CoreTree question = questions.get(random.nextInt(questions.size()));
      for (int times = 2 + random.nextInt(2); times > 0; times--) {
        question = any(question, random);
      }
      compare(bank, question);
    }
    settle(bank);
    agreed();
  }

  @Test
  void agreeOnEverySingleChangeOfTheHead() {
    Group bank = bank("kinds.yaml");
    Row one = new Row(((Row) bank.get("questions")).items().get(4));
    Group head = replaced(bank, one);
    each(head, changed -> compareWhole(changed));
    agreed();
  }

  private void each(Group group, Consumer<CoreTree> taker) {
    Consumer<CoreTree> some = changed -> take(changed, taker);
    Mutations.inside(group, some);
    for (String key : Mutations.KEYS) {
      Mutations.VALUES.forEach(value -> some.accept(Mutations.with(group, key, value)));
    }
  }

  private void take(CoreTree changed, Consumer<CoreTree> taker) {
    if (chance.nextInt(ONE_IN) == 0) {
      taker.accept(changed);
    }
  }

  private static CoreTree any(CoreTree question, Random random) {
    if (!(question instanceof Group group)) {
      return question;
    }
    if (random.nextInt(3) == 0) {
      String key = Mutations.KEYS.get(random.nextInt(Mutations.KEYS.size()));
      CoreTree value = Mutations.VALUES.get(random.nextInt(Mutations.VALUES.size()));
      return Mutations.with(group, key, value);
    }
    List<CoreTree> all = new ArrayList<>();
    Mutations.inside(group, all::add);
    return all.isEmpty() ? group : all.get(random.nextInt(all.size()));
  }

  private static Group replaced(Group bank, CoreTree questions) {
    List<CoreTree.Entry> entries = new ArrayList<>(bank.entries());
    entries.removeIf(entry -> entry.key().text().equals("questions"));
    entries.add(CoreTree.Entry.of("questions", questions));
    return new Group(entries, 0);
  }

  private void compare(Group bank, CoreTree question) {
    batch.add(question);
    if (batch.size() == BATCH) {
      settle(bank);
    }
  }

  /** Reads what has gathered; an id of its own keeps each question apart from the others. */
  private void settle(Group bank) {
    List<CoreTree> questions = List.copyOf(batch);
    batch.clear();
    BankSchema.Both both = BankSchema.Both.of(replaced(bank, new Row(questions, 0)).yaml(0));
    if (both.readerStopped()) {
      assertTrue(questions.size() > 1, "one question with too many faults");
      questions.forEach(
          question -> {
            batch.add(question);
            settle(bank);
          });
      return;
    }
    for (int i = 0; i < questions.size(); i++) {
      compare(
          questions.get(i).yaml(0),
          both.schema().getOrDefault(i, Set.of()),
          both.reader().getOrDefault(i, Set.of()));
    }
  }

  private void compareWhole(CoreTree bank) {
    BankSchema.Both both = BankSchema.Both.of(bank.yaml(0));
    Set<String> schema = new TreeSet<>();
    both.schema().values().forEach(schema::addAll);
    Set<String> reader = new TreeSet<>();
    both.reader().values().forEach(reader::addAll);
    compare(bank.yaml(0), schema, reader);
  }

  private void compare(String yaml, Set<String> schema, Set<String> reader) {
    compared++;
    boolean shape = reader.stream().anyMatch(code -> !Beyond.has(code));
    boolean strict = !schema.isEmpty() && reader.isEmpty();
    boolean lax = schema.isEmpty() && shape;
    if ((strict || lax) && APART.values().stream().noneMatch(apart -> apart.test(yaml))) {
      differences
          .computeIfAbsent(
              (strict ? "schema: " : "reader: ") + (strict ? schema : reader), k -> new TreeSet<>())
          .add(yaml);
    }
  }

  private void agreed() {
    StringBuilder told = new StringBuilder();
    differences.forEach(
        (what, where) ->
            told.append(where.size())
                .append(" times ")
                .append(what)
                .append(", as in")
                .append(where.iterator().next()));
    assertEquals("", told.toString(), "seed " + SEED);
    assertTrue(compared > 500, () -> compared + " compared");
  }
}

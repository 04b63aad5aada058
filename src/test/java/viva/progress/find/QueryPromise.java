package viva.progress.find;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import viva.bank.Bank;
import viva.memory.Schedule;
import viva.progress.History;
import viva.progress.Knowledge;
import viva.progress.Known;
import viva.yaml.BankReader;

/** What holds whatever is looked for: it finds some of the questions, and says what is unknown. */
public final class QueryPromise {
  private static final Path KINDS = Path.of("src/test/resources/viva/yaml/valid/kinds.yaml");

  private static final Bank BANK = BankReader.read(KINDS, "kinds.yaml").bank().orElseThrow();
  private static final List<Known> KNOWN =
      new Knowledge(History.of(Schedule.USUAL, List.of()), 20_000).of(List.of(BANK));
  private static final Vocabulary WORDS = Vocabulary.of(KNOWN);
  private static final List<Findable> ALL =
      KNOWN.stream().map(one -> Findable.of(one, false)).toList();

  private QueryPromise() {}

  /** Fails if the promise is broken. */
  public static void hold(byte[] bytes) {
    String line = new String(bytes, StandardCharsets.UTF_8);
    Query query = Query.of(line, WORDS);
    assertTrue(ALL.containsAll(query.among(ALL)));
    query.problems().forEach(problem -> assertTrue(!problem.isBlank()));
    Completion completion = Completion.of(line, WORDS);
    assertTrue(line.startsWith(completion.head()));
    Query.of(completion.taken(), WORDS).among(ALL);
  }
}

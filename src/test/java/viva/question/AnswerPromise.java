package viva.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import viva.bank.Item;
import viva.yaml.BankReader;

/**
 * What holds whatever is typed: every kind of question marks it, with a score from 0 to 1 that the
 * verdict says; a text that is accepted is right, however it looks; and what is shown of a
 * difference is the whole of both texts. The first line is a text that is accepted, the others are
 * the words of a response.
 */
public final class AnswerPromise {
  private static final Path KINDS = Path.of("src/test/resources/viva/yaml/valid/kinds.yaml");

  private static final List<Question> QUESTIONS =
      BankReader.read(KINDS, "kinds.yaml").bank().orElseThrow().items().stream()
          .map(Item::question)
          .toList();

  private AnswerPromise() {}

  /** Fails if the promise is broken. */
  public static void hold(byte[] bytes) {
    boolean wide = bytes.length > 0 && bytes[0] == 0; // UTF-16 may have halves of pairs.
    String text = new String(bytes, wide ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8);
    List<String> words = text.lines().toList();
    String accepted = words.isEmpty() ? "" : words.get(0);
    Response response = new Response(words.subList(Math.min(1, words.size()), words.size()));
    QUESTIONS.forEach(question -> marked(question.mark(response)));
    number(response.typed(), accepted);
    if (!Folding.isBlank(accepted)) {
      accepts(accepted, response);
    }
  }

  private static void marked(Mark mark) {
    boolean whole = mark.verdict() == Verdict.RIGHT || mark.verdict() == Verdict.NEARLY;
    boolean part = mark.verdict() == Verdict.PARTLY;
    assertEquals(whole, mark.score() == 1);
    assertEquals(part, mark.score() > 0 && mark.score() < 1);
  }

  private static void accepts(String accepted, Response response) {
    Rejected rejected = new Rejected(response.typed(), "");
    for (boolean lenient : new boolean[] {true, false}) {
      Question open = new ShortAnswer("?", List.of(accepted), List.of(), lenient);
      assertEquals(Verdict.RIGHT, open.mark(Response.of(accepted)).verdict());
      marked(open.mark(response));
      Question wary = new ShortAnswer("?", List.of(accepted), List.of(rejected), lenient);
      marked(wary.mark(response));
      assertTrue(response.isEmpty() || wary.mark(response).score() < 1 || same(accepted, response));
    }
    Difference difference = Difference.between(response.typed(), accepted);
    assertEquals(response.typed(), text(difference.given()));
    assertEquals(accepted, text(difference.expected()));
  }

  /** Whether a warning is of no use, because it forbids what is accepted. */
  private static boolean same(String accepted, Response response) {
    return Folding.of(accepted).equals(Folding.of(response.typed()));
  }

  private static void number(String typed, String unit) {
    List<String> units = Folding.isBlank(unit) ? List.of() : List.of(unit);
    Rejected rejected = new Rejected(typed, "");
    Question number =
        new Numeric("?", "9", BigDecimal.ONE, BigDecimal.TEN, units, List.of(rejected));
    marked(number.mark(Response.of(typed)));
    assertTrue(number.mark(Response.of(typed)).score() < 1);
    NumberReader.read(typed, units).ifPresent(value -> assertTrue(value.precision() < 3_000));
  }

  private static String text(Iterable<Difference.Run> runs) {
    return StreamSupport.stream(runs.spliterator(), false)
        .map(Difference.Run::text)
        .collect(Collectors.joining());
  }
}

package viva.bench;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import viva.bank.Bank;
import viva.bank.Finding;
import viva.lint.Lint;
import viva.lint.Rules;
import viva.lint.rule.Rule;
import viva.yaml.BankReader;
import viva.yaml.Reading;

/** What is measured. Every job starts from the same bytes in memory. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class Jobs {
  static final int QUESTIONS = 50_000;
  static final byte[] FILE = BigBank.of(QUESTIONS, 1);

  private static final List<Rule> IN_QUESTIONS = Rules.ALL.stream().map(InQuestion::of).toList();

  /** The measure of all others: the text decoded, every event pulled and dropped. */
  @Benchmark
  public int events() {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(Integer.MAX_VALUE);
    String text = new String(FILE, StandardCharsets.UTF_8);
    ParserImpl parser = new ParserImpl(new StreamReader(text), options);
    int events = 1;
    while (!parser.getEvent().is(Event.ID.StreamEnd)) {
      events++;
    }
    return events;
  }

  /** From bytes to a bank with all diagnostics. */
  @Benchmark
  public Reading read() {
    return BankReader.read("big.yaml", FILE);
  }

  /** Reading, and what the rules say of each question by itself. */
  @Benchmark
  public List<Finding> readAndLintQuestions() {
    return new Lint(IN_QUESTIONS).findings(bank());
  }

  /** Reading, and what all rules say, those about the bank as a whole too. */
  @Benchmark
  public List<Finding> readAndLint() {
    return Lint.look(bank());
  }

  static Bank bank() {
    return BankReader.read("big.yaml", FILE).bank().orElseThrow();
  }
}

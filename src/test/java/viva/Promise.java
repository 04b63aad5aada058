package viva;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import viva.cache.CompiledPromise;
import viva.check.CheckPromise;
import viva.desk.SettingsPromise;
import viva.journal.JournalPromise;
import viva.progress.LedgerPromise;
import viva.progress.find.QueryPromise;
import viva.question.AnswerPromise;
import viva.text.TextPromise;
import viva.tui.terminal.KeysPromise;
import viva.yaml.BankPromise;

/**
 * What the program promises about bytes that anybody may have made, a promise for each door they
 * come in by. {@code mvn -Pfuzz} looks for bytes that break one; what it found is kept and tried
 * again by {@link FindsTest}.
 */
@SuppressWarnings("ImmutableEnumChecker") // What a promise is made of keeps nothing.
public enum Promise {
  BANK(BankPromise::hold, "valid", "faults", "layout"),
  CHECK(CheckPromise::hold, "habits", "valid", "faults"),
  SETTINGS(SettingsPromise::hold, "settings"),
  JOURNAL(JournalPromise::hold),
  LEDGER(LedgerPromise::hold),
  ANSWER(AnswerPromise::hold),
  COMPILED(CompiledPromise::hold),
  KEYS(KeysPromise::hold),
  QUERY(QueryPromise::hold),
  TEXT(TextPromise::hold, "valid");

  private static final Path BANKS = Path.of("src/test/resources/viva/yaml");

  private static final Path FINDS = Path.of("src/test/resources/finds");

  private final Consumer<byte[]> promise;
  private final List<String> seeds;

  Promise(Consumer<byte[]> promise, String... seeds) {
    this.promise = promise;
    this.seeds = List.of(seeds);
  }

  /** Its name in a command and in the folder of its finds. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Fails if it is broken by these bytes. */
  public void hold(byte[] bytes) {
    promise.accept(bytes);
  }

  /** The files that once broke it, and what a search for others may begin with. */
  public List<Path> finds() {
    return files(FINDS.resolve(word()));
  }

  /** The folders with files from which a search may begin. */
  public List<Path> seeds() {
    return seeds.stream()
        .flatMap(folder -> files(BANKS.resolve(folder)).stream())
        .filter(file -> file.toString().endsWith(".yaml"))
        .toList();
  }

  private static List<Path> files(Path folder) {
    if (!Files.isDirectory(folder)) {
      return new ArrayList<>();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

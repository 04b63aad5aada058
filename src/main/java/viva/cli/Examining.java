package viva.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import viva.bank.Bank;
import viva.check.Checked;
import viva.check.Examination;
import viva.check.KeptChecks;
import viva.check.KeptChecks.Kept;
import viva.yaml.Reading;
import viva.yaml.Sheet;

/**
 * Examines targets one after another. A file that was examined before and is the same since is not
 * examined again, unless a text says something of it too.
 */
final class Examining {
  private final Examination examination;
  private final Optional<KeptChecks> kept;
  private final Predicate<List<String>> held;

  /**
   * One run.
   *
   * @param kept what was told before; absent where nothing may be taken from there
   * @param held whether a text of one of these sources is at hand
   */
  Examining(Examination examination, Optional<KeptChecks> kept, Predicate<List<String>> held) {
    this.examination = examination;
    this.kept = kept;
    this.held = held;
  }

  /** All that is to be told of a target. */
  Checked of(Target target) throws IOException {
    Optional<byte[]> bytes = kept.isPresent() ? target.bytes().read() : Optional.empty();
    return bytes.isPresent()
        ? of(target, kept.orElseThrow(), bytes.get())
        : examination.of(target.name(), target.opening().read());
  }

  private Checked of(Target target, KeptChecks kept, byte[] bytes) {
    Optional<Checked> before =
        kept.get(target.identity(), bytes)
            .filter(told -> !held.test(told.sources()))
            .flatMap(told -> examination.again(target.name(), told));
    return before.orElseGet(() -> anew(target, kept, bytes));
  }

  private Checked anew(Target target, KeptChecks kept, byte[] bytes) {
    Sheet sheet = Sheet.read(target.name(), bytes);
    Checked checked = examination.of(target.name(), sheet);
    Reading reading = sheet.reading();
    reading
        .bank()
        .map(bank -> kept(bank, checked))
        .filter(this::isAlone)
        .ifPresent(told -> kept.put(target.identity(), bytes, told));
    return checked;
  }

  private static Kept kept(Bank bank, Checked checked) {
    return new Kept(bank.id(), List.copyOf(bank.sources().keySet()), checked);
  }

  /** Whether it was told of the file alone, and neither of a text nor of another bank. */
  private boolean isAlone(Kept told) {
    return !held.test(told.sources()) && examination.isFirst(told.checked().file(), told.bank());
  }
}

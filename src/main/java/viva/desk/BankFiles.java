package viva.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import viva.bank.Bank;
import viva.bank.Fingerprint;
import viva.cache.BankCache;
import viva.cache.BankCache.Compiled;
import viva.cache.Stamp;
import viva.text.Diagnostic;
import viva.yaml.BankReader;
import viva.yaml.Reading;

/**
 * Reads banks from their authors' files, or from their compiled forms where the files are still the
 * same: of the same size and time, or else of the same contents.
 */
final class BankFiles {
  private final BankCache cache;

  BankFiles(Path cache) {
    this.cache = new BankCache(cache);
  }

  /**
   * What a file gave.
   *
   * @param bank the bank, without its faulty questions; absent where the file holds none
   * @param faulty how many questions cannot be asked
   * @param faults why the file holds no bank
   */
  record Found(Optional<Bank> bank, int faulty, List<Diagnostic> faults) {
    private static Found of(Reading reading) {
      return new Found(reading.bank(), reading.faulty(), reading.diagnostics());
    }

    private static Found of(Compiled compiled) {
      return new Found(Optional.of(compiled.bank()), compiled.faulty(), List.of());
    }
  }

  /** A file, by the name that means it for ever, and how it is read. */
  private record Origin(String name, Path file, Supplier<Reading> reading, Bytes bytes) {}

  private interface Bytes {
    byte[] read() throws IOException;
  }

  /** Reads a file, under its name as the person gave it. */
  Found read(Path file, String shownAs) {
    String name = file.toAbsolutePath().normalize().toString();
    return read(
        new Origin(
            name, file, () -> BankReader.read(file, shownAs), () -> Files.readAllBytes(file)));
  }

  /**
   * Reads a bank of the program's own. It is as old as the program's file, which on a developer's
   * disk is a folder of classes; then nothing is kept of it.
   *
   * @param name its path within the program
   */
  Found builtIn(String name) {
    Path program = Places.program();
    Bytes bytes = () -> resource(name);
    return read(
        new Origin(program + "!" + name, program, () -> BankReader.read(name, own(bytes)), bytes));
  }

  private static byte[] own(Bytes bytes) {
    try {
      return bytes.read();
    } catch (IOException e) {
      throw new UncheckedIOException("the program's own file is damaged", e);
    }
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = BankFiles.class.getResourceAsStream("/" + name)) {
      return in.readAllBytes();
    }
  }

  private Found read(Origin origin) {
    Optional<Stamp> stamp = Stamp.of(origin.file());
    if (stamp.isEmpty()) {
      return Found.of(origin.reading().get());
    }
    return cache
        .get(origin.name(), () -> origin.reading().get().bank().orElseThrow())
        .filter(form -> isSame(form, origin, stamp.get()))
        .map(Found::of)
        .orElseGet(() -> compiled(origin, stamp.get()));
  }

  private boolean isSame(Compiled form, Origin origin, Stamp stamp) {
    if (form.stamp().size() != stamp.size()) {
      return false;
    }
    if (form.settled() && form.stamp().equals(stamp)) {
      return true;
    }
    try {
      boolean same = Fingerprint.ofFile(origin.bytes().read()).equals(form.bank().hash());
      if (same) {
        cache.put(origin.name(), form.at(stamp));
      }
      return same;
    } catch (IOException e) {
      return false;
    }
  }

  private Found compiled(Origin origin, Stamp stamp) {
    Reading reading = origin.reading().get();
    reading
        .bank()
        .ifPresent(bank -> cache.put(origin.name(), Compiled.of(bank, reading.faulty(), stamp)));
    return Found.of(reading);
  }
}

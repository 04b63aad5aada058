package viva.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import viva.bank.Bank;
import viva.bank.Item;
import viva.cache.BankCache.Compiled;
import viva.yaml.BankReader;

/** Banks kept in compiled form. */
class BankCacheTest {
  private static final Stamp STAMP = new Stamp(12, 34);

  @TempDir private Path folder;

  private static Bank bank(String file) {
    return BankReader.read(Path.of(file), file).bank().orElseThrow();
  }

  private static Bank kinds() {
    return bank("src/test/resources/viva/yaml/valid/kinds.yaml");
  }

  private static Bank never() {
    throw new AssertionError("the author's file was read again");
  }

  private BankCache cache() {
    return new BankCache(folder);
  }

  private Path file() {
    try (Stream<Path> files = Files.list(folder)) {
      return files.findFirst().orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "questions/xu-2017.yaml",
        "questions/global-times-2012.yaml",
        "questions/two-texts.yaml",
        "src/test/resources/viva/yaml/valid/kinds.yaml",
        "src/test/resources/viva/yaml/valid/styles.yaml",
        "src/test/resources/viva/yaml/valid/code-and-spaces.yaml",
        "src/test/resources/viva/tui/banks/odd.yaml"
      })
  void aBankComesBackAsItWas(String file) {
    Bank bank = bank(file);
    cache().put("a", Compiled.of(bank, 3, STAMP));
    Compiled compiled = cache().get("a", BankCacheTest::never).orElseThrow();
    assertEquals(bank, compiled.bank());
    assertEquals(3, compiled.faulty());
    assertEquals(STAMP, compiled.stamp());
    for (int i = 0; i < bank.items().size(); i++) {
      Item item = bank.items().get(i);
      assertEquals(item.stemHash(), compiled.bank().items().get(i).stemHash());
      assertEquals(item.contentHash(), compiled.bank().items().get(i).contentHash());
    }
  }

  @Test
  void whatIsNotThereIsNotThere() {
    assertEquals(Optional.empty(), cache().get("a", BankCacheTest::never));
    cache().put("a", Compiled.of(kinds(), 0, STAMP));
    assertEquals(Optional.empty(), cache().get("b", BankCacheTest::never));
  }

  @Test
  void anotherVersionIsIgnored() throws IOException {
    cache().put("a", Compiled.of(kinds(), 0, STAMP));
    byte[] bytes = Files.readAllBytes(file());
    bytes[7]++;
    Files.write(file(), bytes);
    assertEquals(Optional.empty(), cache().get("a", BankCacheTest::never));
  }

  @Test
  void aFileThatWasCutOffIsReadFromTheAuthorsFile() throws IOException {
    Bank bank = kinds();
    cache().put("a", Compiled.of(bank, 0, STAMP));
    byte[] bytes = Files.readAllBytes(file());
    for (int length = 0; length < bytes.length; length += 97) {
      Files.write(file(), Arrays.copyOf(bytes, length));
      Optional<Compiled> compiled = cache().get("a", BankCacheTest::kinds);
      assertTrue(compiled.isEmpty() || compiled.get().bank().equals(bank), "length " + length);
    }
  }

  @Test
  void aDamagedByteGivesTheBankAsItWasOrNone() throws IOException {
    Bank bank = kinds();
    cache().put("a", Compiled.of(bank, 0, STAMP));
    byte[] bytes = Files.readAllBytes(file());
    for (int at = 0; at < bytes.length; at += at < 200 ? 1 : 61) {
      byte[] damaged = bytes.clone();
      damaged[at] ^= 0x55;
      Files.write(file(), damaged);
      Optional<Compiled> compiled = cache().get("a", BankCacheTest::kinds);
      assertTrue(compiled.isEmpty() || compiled.get().bank().equals(bank), "byte " + at);
    }
  }

  @Test
  void questionsAreLookedUpInTheAuthorsFileIfTheCompiledOneIsGoneByThen() throws IOException {
    Bank bank = kinds();
    cache().put("a", Compiled.of(bank, 0, STAMP));
    AtomicInteger again = new AtomicInteger();
    Bank compiled =
        cache()
            .get(
                "a",
                () -> {
                  again.incrementAndGet();
                  return kinds();
                })
            .orElseThrow()
            .bank();
    Files.delete(file());
    assertEquals(bank.items().get(0).question(), compiled.items().get(0).question());
    assertEquals(bank, compiled);
    assertEquals(1, again.get());
  }

  @Test
  void aFolderThatCannotBeWrittenToIsNoTrouble() throws IOException {
    Path blocked = Files.writeString(folder.resolve("file"), "in the way");
    BankCache cache = new BankCache(blocked);
    cache.put("a", Compiled.of(kinds(), 0, STAMP));
    assertEquals(Optional.empty(), cache.get("a", BankCacheTest::never));
  }

  @Test
  void nothingIsLeftBesideTheCompiledFile() throws IOException {
    cache().put("a", Compiled.of(kinds(), 0, STAMP));
    cache().put("a", Compiled.of(kinds(), 0, STAMP));
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(1, files.count());
    }
  }

  @Test
  void aFileModifiedAMomentBeforeIsNotSettled() {
    cache().put("a", Compiled.of(kinds(), 0, STAMP));
    assertTrue(cache().get("a", BankCacheTest::never).orElseThrow().settled());
    Stamp later = new Stamp(12, Long.MAX_VALUE / 2);
    cache().put("a", Compiled.of(kinds(), 0, later));
    assertFalse(cache().get("a", BankCacheTest::never).orElseThrow().settled());
  }

  @Test
  void numbersAndTextsComeBack() {
    List<Long> numbers = List.of(0L, 1L, 127L, 128L, 300L, 1L << 40, Long.MAX_VALUE);
    Packer out = new Packer();
    numbers.forEach(out::count);
    out.number(-1).number(Long.MIN_VALUE).real(-0.0).real(Math.PI).flag(true).flag(false);
    out.text("").text("漢字 e\u0301 🎉").texts(List.of("a", "")).texts(List.of());
    Unpacker in = new Unpacker(out.toBytes(), 0);
    numbers.forEach(number -> assertEquals(number, in.count()));
    assertEquals(-1, in.number());
    assertEquals(Long.MIN_VALUE, in.number());
    assertEquals(-0.0, in.real());
    assertEquals(Math.PI, in.real());
    assertTrue(in.flag());
    assertFalse(in.flag());
    assertEquals("", in.text());
    assertEquals("漢字 e\u0301 🎉", in.text());
    assertEquals(List.of("a", ""), in.texts());
    assertEquals(List.of(), in.texts());
    assertEquals(out.size(), in.at());
  }
}

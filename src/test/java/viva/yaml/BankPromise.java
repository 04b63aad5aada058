package viva.yaml;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalInt;
import viva.bank.Bank;
import viva.bank.Item;
import viva.question.Question;
import viva.question.Response;
import viva.question.Verdict;
import viva.text.Clean;
import viva.text.Diagnostic;
import viva.text.Diagnostics;
import viva.yaml.layout.Formatted;
import viva.yaml.layout.Layout;

/**
 * What holds whatever bytes a bank's file has: reading gives a value that says what is wrong, no
 * text of it could steer a terminal, every question has a key that is right, and the file laid out
 * is the same bank.
 */
public final class BankPromise {
  private BankPromise() {}

  /** Fails if the promise is broken. */
  public static void hold(byte[] bytes) {
    Reading reading = BankReader.read("any.yaml", bytes);
    told(reading.diagnostics());
    assertTrue(reading.bank().isPresent() || reading.hasErrors());
    assertTrue(reading.faulty() == 0 || reading.hasErrors());
    reading.bank().ifPresent(BankPromise::sound);
    Formatted laidOut = Layout.of("any.yaml", bytes);
    told(laidOut.diagnostics());
    laidOut.bytes().ifPresent(result -> laidOut(reading, result));
  }

  private static void told(List<Diagnostic> diagnostics) {
    harmless(Diagnostics.print(diagnostics));
    assertEquals(
        diagnostics.stream().sorted().map(Diagnostic::place).toList(), places(diagnostics));
    for (Diagnostic diagnostic : diagnostics) {
      assertTrue(diagnostic.length() >= 1);
      assertFalse(diagnostic.message().isBlank());
    }
  }

  private static List<?> places(List<Diagnostic> diagnostics) {
    return diagnostics.stream().map(Diagnostic::place).toList();
  }

  private static void sound(Bank bank) {
    harmless(bank.id() + bank.title() + bank.description() + bank.language() + bank.license());
    harmless(bank.authors() + "" + bank.sources() + bank.topics() + bank.passages());
    harmless(bank.exam() + "" + bank.ignore());
    bank.items().forEach(BankPromise::sound);
    assertEquals(
        bank.items().size(), bank.items().stream().map(Item::id).distinct().count(), "ids differ");
  }

  private static void sound(Item item) {
    harmless(item.id() + item.topics() + item.body());
    assertFalse(item.id().isBlank());
    assertTrue(item.points() > 0);
    Question question = item.question();
    assertEquals(1, question.mark(question.key()).score(), () -> "the key of " + question);
    assertEquals(Verdict.UNANSWERED, question.mark(Response.none()).verdict());
    assertTrue(question.chance() >= 0 && question.chance() <= 1);
  }

  private static void laidOut(Reading before, byte[] result) {
    Formatted again = Layout.of("any.yaml", result);
    assertArrayEquals(result, again.bytes().orElseThrow());
    assertEquals(0, again.ids());
    Bank bank = before.bank().orElseThrow();
    Bank after = BankReader.read("any.yaml", result).bank().orElseThrow();
    assertEquals(hashes(bank), hashes(after));
  }

  private static List<String> hashes(Bank bank) {
    return bank.items().stream().map(item -> item.stemHash() + item.contentHash()).toList();
  }

  private static void harmless(String text) {
    OptionalInt unsafe = Clean.firstUnsafe(text);
    assertTrue(
        unsafe.isEmpty(), () -> Clean.describe(text.codePointAt(unsafe.getAsInt())) + " is told");
  }
}

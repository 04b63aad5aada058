package viva.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import viva.bank.Bank;
import viva.desk.BankText;
import viva.desk.Desk;
import viva.desk.Learner;
import viva.desk.Librarian;
import viva.desk.Places;
import viva.desk.Shelf;
import viva.desk.Shelved;
import viva.session.Filter;
import viva.session.Order;
import viva.session.Plan;

/** What was said after certain lines were typed, over a bank and a data home of its own. */
final class Talk {
  private static final Instant NOON = Instant.parse("2026-11-22T11:00:00Z");

  private final Places places;
  private final Shelf shelf;
  private final Random chance = new Random(1);
  private final AtomicLong millis = new AtomicLong();
  private Instant now = NOON;
  private String said = "";

  Talk(Path folder, String bank) {
    this.places =
        new Places(folder.resolve("data"), folder.resolve("state"), folder.resolve("cache"));
    BankText.write(folder.resolve("questions/bank.yaml"), bank);
    Shelf all = Librarian.look(List.of(), folder, places);
    List<Shelved> here =
        all.banks().stream().filter(s -> s.origin() != Shelved.Origin.BUILT_IN).toList();
    this.shelf = new Shelf(here, List.of(), List.of());
  }

  Places places() {
    return places;
  }

  /** So many days later. */
  Talk later(int days) {
    now = now.plus(Duration.ofDays(days));
    return this;
  }

  /** A new run of the program over the same data. */
  Desk desk() {
    Clock clock = Clock.fixed(now, ZoneId.of("Europe/Berlin"));
    return new Desk(places, shelf, Learner.named(""), clock, chance::nextLong);
  }

  /** A sitting over these questions, or all, in the bank's order, with these lines typed. */
  Talk sit(List<String> ids, String... typed) {
    return sit(Plan.practice(4711).sized(Order.BANK, 0, 0), ids, typed);
  }

  Talk sit(Plan plan, List<String> ids, String... typed) {
    Bank bank = shelf.banks().get(0).bank();
    Filter filter = new Filter(List.of(), List.of(), List.of(), List.of(), ids);
    return run(
        (desk, home) ->
            home.sit(desk.sittings().begin(List.of(bank), plan.filtered(filter)).orElseThrow()),
        typed);
  }

  /** Goes on with what was left. */
  Talk resume(String... typed) {
    return run((desk, home) -> home.sit(desk.sittings().resumeLast().orElseThrow()), typed);
  }

  /** Home, with these lines typed. */
  Talk home(String... typed) {
    return run((desk, home) -> home.run(), typed);
  }

  private Talk run(BiConsumer<Desk, PlainHome> program, String... typed) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream end = new PrintStream(out, true, StandardCharsets.UTF_8);
    String text = typed.length == 0 ? "" : String.join("\n", typed) + "\n";
    Lines lines = new Lines(new BufferedReader(new StringReader(text)), end);
    Desk desk = desk();
    program.accept(desk, new PlainHome(desk, lines, () -> millis.addAndGet(1000)));
    said = out.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    return this;
  }

  String said() {
    return said;
  }

  /** These lines were said, one right after the other. */
  Talk says(String... lines) {
    String block = "\n" + String.join("\n", lines) + "\n";
    assertTrue(("\n" + said).contains(block), () -> "not said:" + block + "but:\n" + said);
    return this;
  }

  Talk saysNot(String words) {
    assertEquals(-1, said.indexOf(words), said);
    return this;
  }
}

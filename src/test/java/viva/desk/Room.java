package viva.desk;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import viva.bank.Bank;
import viva.question.Response;
import viva.session.Asked;
import viva.session.Order;
import viva.session.Plan;
import viva.session.Sitting;
import viva.session.Step;

/** A folder with a data home in it, and desks to sit down at: each new desk is a new program. */
final class Room {
  static final Instant NOON = Instant.parse("2026-11-22T11:00:00Z");

  private final Path folder;
  private Instant now = NOON;
  private int desks;

  Room(Path folder) {
    this.folder = folder;
    BankText.write(folder.resolve("questions/small.yaml"), BankText.SMALL);
  }

  Places places() {
    return new Places(folder.resolve("data"), folder.resolve("state"), folder.resolve("cache"));
  }

  Path folder() {
    return folder;
  }

  Room bank(String text) {
    BankText.write(folder.resolve("questions/small.yaml"), text);
    return this;
  }

  Room later(Duration time) {
    now = now.plus(time);
    return this;
  }

  Shelf shelf() {
    Shelf all = Librarian.look(List.of(), folder, places());
    return new Shelf(
        all.banks().stream().filter(s -> s.origin() != Shelved.Origin.BUILT_IN).toList(),
        all.hidden(),
        all.unreadable());
  }

  /** Sits down anew, as after the program was killed. */
  Desk desk() {
    Random chance = new Random(++desks);
    Clock clock = Clock.fixed(now, ZoneId.of("Europe/Berlin"));
    return new Desk(places(), shelf(), Learner.named("Zoë"), clock, chance::nextLong);
  }

  /** Begins a sitting over the small bank in its order. */
  static Run begin(Desk desk) {
    Bank bank = desk.shelf().bank("small").orElseThrow();
    Plan plan = Plan.practice(5).sized(Order.BANK, 0, 0);
    return new Run(live(desk, List.of(bank), plan));
  }

  /** Begins a sitting with feedback at once. */
  static LiveSitting live(Desk desk, List<Bank> banks, Plan plan) {
    return (LiveSitting) desk.sittings().begin(banks, plan).orElseThrow();
  }

  /** A sitting played at a desk; what happens in it is kept. */
  static final class Run {
    private final LiveSitting live;
    private Sitting sitting;
    private String trouble = "";

    Run(Live live) {
      this.live = (LiveSitting) live;
      this.sitting = this.live.sitting();
    }

    String id() {
      return live.id();
    }

    Sitting sitting() {
      return sitting;
    }

    String trouble() {
      return trouble;
    }

    Asked at() {
      return sitting.current();
    }

    Run on(Step step) {
      trouble = live.keep(step.facts()).orElse("");
      sitting = step.sitting();
      return this;
    }

    Run right() {
      return answer(at().item().question().key());
    }

    Run wrong() {
      return answer(Response.of("Lyon"));
    }

    Run answer(Response response) {
      on(sitting.answer(response, 1000));
      return on(sitting.next());
    }
  }
}

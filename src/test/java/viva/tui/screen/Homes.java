package viva.tui.screen;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import viva.bank.Bank;
import viva.desk.Desk;
import viva.desk.Learner;
import viva.desk.Overview;
import viva.desk.Places;
import viva.desk.Shelf;
import viva.desk.Shelved;
import viva.session.Plan;
import viva.tui.model.Screen;

/** Homes to begin a test from. */
final class Homes {
  private Homes() {}

  static Screen home(String name, Bank bank) {
    return switch (name) {
      case "full" -> HomeScreen.of(full(bank), "");
      case "empty" ->
          HomeScreen.of(new Overview(List.of(), Optional.empty(), List.of(), List.of(), ""), "");
      case "notices" -> HomeScreen.of(notices(bank), "This bank has no question to ask.");
      case "barely" -> HomeScreen.of(barely(bank), "");
      case "many" -> HomeScreen.of(many(bank), "");
      default -> throw new IllegalArgumentException(name);
    };
  }

  private static Overview full(Bank bank) {
    return new Overview(
        List.of(
            row(bank, 12, 0.71, "82 %"),
            row(titled(bank, "short", "The two texts"), 0, 0, ""),
            row(
                titled(bank, "wide", "漢字 and Ж and 🎉: what a terminal has to show of العربية"),
                6,
                0.88,
                "100 %")),
        Optional.of(
            new Overview.Unfinished(
                "abc", "practice of " + bank.title() + ", 7 of 20, yesterday.")),
        List.of(
            "Exam on 12 December: 20 days, 15 new questions a day, on track. Recall on that day: 88"
                + " %.",
            "Weakest topic: What limits the partnership (54\u00a0%)."),
        List.of(),
        "Ana");
  }

  private static Overview notices(Bank bank) {
    return new Overview(
        List.of(row(bank, 0, 0, "")),
        Optional.empty(),
        List.of(),
        List.of(
            "2 questions of questions/kinds.yaml cannot be asked. viva check questions/kinds.yaml"
                + " says why.",
            "3 answers marked again, because the key has changed. Scores of the past stay."),
        "");
  }

  private static Overview barely(Bank bank) {
    Optional<Overview.Unfinished> none = Optional.empty();
    return new Overview(List.of(row(bank, 0, 0.0067, "0 %")), none, List.of(), List.of(), "");
  }

  private static Overview many(Bank bank) {
    return new Overview(
        IntStream.rangeClosed(1, 30)
            .mapToObj(i -> row(titled(bank, "bank-" + i, "Bank number " + i), 0, 0, ""))
            .toList(),
        Optional.empty(),
        List.of(),
        List.of(),
        "");
  }

  private static Overview.Row row(Bank bank, int due, double known, String last) {
    boolean begun = known > 0;
    Overview.Sat sat = new Overview.Sat(last, begun ? "today" : "");
    return new Overview.Row(bank, due, begun ? 0 : 15, begun, known, () -> sat, Plan::study, begun);
  }

  /** A desk with nothing on it, on 22 November 2026. */
  static Desk desk(Bank bank) {
    Path nowhere = Path.of("target", "nowhere");
    Shelved shelved = new Shelved(bank, Shelved.Origin.GIVEN, "kinds.yaml", 0);
    return new Desk(
        new Places(nowhere, nowhere, nowhere),
        new Shelf(List.of(shelved), List.of(), List.of()),
        Learner.named(""),
        Clock.fixed(Instant.parse("2026-11-22T11:00:00Z"), ZoneOffset.UTC),
        () -> 7);
  }

  static Bank titled(Bank bank, String id, String title) {
    return new Bank(
        id,
        title,
        bank.description(),
        bank.language(),
        bank.license(),
        bank.authors(),
        bank.sources(),
        bank.topics(),
        bank.passages(),
        bank.exam(),
        bank.ignore(),
        bank.items(),
        bank.hash());
  }
}

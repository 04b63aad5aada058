package viva.tui.screen;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import viva.bank.Bank;
import viva.desk.Overview;
import viva.progress.Score;
import viva.session.Plan;
import viva.tui.model.Screen;

/** Homes and scores to begin a test from. */
final class Homes {
  private Homes() {}

  static Screen home(String name, Bank bank) {
    return switch (name) {
      case "full" -> HomeScreen.of(full(bank), "");
      case "empty" -> HomeScreen.of(new Overview(List.of(), Optional.empty(), List.of(), ""), "");
      case "notices" -> HomeScreen.of(notices(bank), "This bank has no question to ask.");
      case "many" -> HomeScreen.of(many(bank), "");
      default -> throw new IllegalArgumentException(name);
    };
  }

  private static Overview full(Bank bank) {
    return new Overview(
        List.of(
            row(bank, "82 %, 3 days ago"),
            row(titled(bank, "short", "The two texts"), ""),
            row(
                titled(bank, "wide", "漢字 and Ж and 🎉: what a terminal has to show of العربية"),
                "100 %, today")),
        Optional.of(
            new Overview.Unfinished(
                "abc", "practice of " + bank.title() + ", 7 of 20, yesterday.")),
        List.of(),
        "Ana");
  }

  private static Overview notices(Bank bank) {
    return new Overview(
        List.of(row(bank, "")),
        Optional.empty(),
        List.of(
            "2 questions of questions/kinds.yaml cannot be asked. viva check questions/kinds.yaml"
                + " says why.",
            "3 answers marked again, because the key has changed. Scores of the past stay."),
        "");
  }

  private static Overview many(Bank bank) {
    return new Overview(
        IntStream.rangeClosed(1, 30)
            .mapToObj(i -> row(titled(bank, "bank-" + i, "Bank number " + i), ""))
            .toList(),
        Optional.empty(),
        List.of(),
        "");
  }

  private static Overview.Row row(Bank bank, String last) {
    return new Overview.Row(bank, last, Plan.practice(0));
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

  static Screen scores() {
    OffsetDateTime first = OffsetDateTime.of(2026, 11, 22, 14, 5, 0, 0, ZoneOffset.UTC);
    Stream<Score> later = IntStream.range(2, 20).mapToObj(day -> score(first.minusDays(day), 20));
    return scores(
        Stream.concat(Stream.of(score(first, 20), score(first.minusDays(1), 7)), later).toList());
  }

  static Screen noScores() {
    return scores(List.of());
  }

  private static Screen scores(List<Score> scores) {
    return ScoresScreen.of(
        scores, id -> "Evolving Sino-Russian Cooperation in Syria", ZoneOffset.UTC);
  }

  private static Score score(OffsetDateTime at, int answered) {
    return new Score(
        "s",
        at,
        List.of("kinds"),
        "practice",
        answered,
        20,
        answered - 3.5,
        answered,
        552_000,
        answered == 20);
  }
}

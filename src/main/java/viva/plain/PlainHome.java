package viva.plain;

import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import viva.bank.Bank;
import viva.desk.Desk;
import viva.desk.LiveSitting;
import viva.desk.Overview;
import viva.desk.ScoreTable;
import viva.desk.Shelf;
import viva.session.Asked;
import viva.session.Plan;
import viva.text.Clean;
import viva.text.Figures;

/** Home as lines: the banks in reach, and what was not finished. */
public final class PlainHome {
  private static final String HELP =
      "A number or a name practises a bank. :resume goes on with what was not finished, :scores"
          + " lists the sittings of the past, :quit ends.";

  private final Desk desk;
  private final Lines lines;
  private final LongSupplier millis;

  /** Home over these lines; {@code millis} is a clock that only runs forward. */
  public PlainHome(Desk desk, Lines lines, LongSupplier millis) {
    this.desk = desk;
    this.lines = lines;
    this.millis = millis;
  }

  /** Shows home until the learner leaves or the input is at its end. */
  public void run() {
    while (true) {
      Overview overview = desk.overview();
      show(overview);
      Optional<String> line =
          lines.ask("A bank by number or name, :resume, :scores, :help or :quit:");
      if (line.isEmpty() || isQuit(line.get().strip())) {
        return;
      }
      chosen(line.get().strip(), overview.rows());
    }
  }

  private static boolean isQuit(String word) {
    return List.of(":quit", ":q", ":stop").contains(word);
  }

  private void show(Overview overview) {
    int number = 0;
    for (Overview.Row row : overview.rows()) {
      number++;
      lines.say(number + ". " + words(row));
    }
    if (overview.rows().isEmpty()) {
      lines.say("No bank is in reach. Put one into the folder questions.");
    }
    overview
        .unfinished()
        .ifPresent(
            left -> lines.say("Not finished: " + Clean.line(left.words()) + " :resume goes on."));
    overview.notices().forEach(notice -> lines.say(Clean.line(notice)));
  }

  private static String words(Overview.Row row) {
    String title = Clean.line(row.bank().title());
    String last = row.last().isEmpty() ? "not sat yet" : "last " + row.last();
    return title + ", " + Figures.count(row.bank().items().size(), "question") + ", " + last + ".";
  }

  private void chosen(String word, List<Overview.Row> rows) {
    if (word.startsWith(":")) {
      command(word);
    } else if (word.matches("[1-9]\\d{0,3}") && Integer.parseInt(word) <= rows.size()) {
      begin(rows.get(Integer.parseInt(word) - 1).bank());
    } else if (!word.isEmpty()) {
      byName(word);
    }
  }

  private void command(String word) {
    switch (word) {
      case ":resume" ->
          desk.resumeLast()
              .ifPresentOrElse(this::sit, () -> lines.say("There is nothing to go on with."));
      case ":scores" -> scores();
      case ":help" -> lines.say(HELP);
      default -> lines.say("There is no command " + word + ". " + HELP);
    }
  }

  private void scores() {
    List<String> scores = ScoreTable.sentences(desk);
    scores.forEach(lines::say);
    if (scores.isEmpty()) {
      lines.say("No sitting yet.");
    }
  }

  private void byName(String word) {
    Shelf.Named named = desk.shelf().named(word);
    named
        .bank()
        .ifPresentOrElse(
            shelved -> begin(shelved.bank()), () -> lines.say(Clean.line(named.problem()) + "."));
  }

  private void begin(Bank bank) {
    begin(List.of(bank), desk.usualPlan(bank))
        .ifPresentOrElse(this::sit, () -> lines.say("This bank has no question to ask."));
  }

  private Optional<LiveSitting> begin(List<Bank> banks, Plan plan) {
    return desk.begin(banks, plan.withSeed(desk.newSeed()));
  }

  /** One sitting from its first question to its result, and what is retried after it. */
  public void sit(LiveSitting first) {
    lines.say(PlainSitting.HELP);
    Optional<LiveSitting> next = Optional.of(first);
    while (next.isPresent()) {
      List<Asked> missed = new PlainSitting(next.get(), lines, millis).run();
      next = missed.isEmpty() ? Optional.empty() : retry(missed);
    }
  }

  private Optional<LiveSitting> retry(List<Asked> missed) {
    List<Bank> banks = missed.stream().map(Asked::bank).distinct().toList();
    return begin(banks, Plan.of(missed.stream().map(Asked::id).toList()));
  }
}

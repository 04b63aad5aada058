package viva.plain;

import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import viva.bank.Bank;
import viva.desk.Desk;
import viva.desk.LiveSitting;
import viva.desk.Overview;
import viva.desk.ScoreTable;
import viva.session.Plan;
import viva.text.Clean;
import viva.text.Figures;

/** Home as lines: the banks in reach, and what was not finished. */
public final class PlainHome {
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
          lines.ask("A bank by number or name, :resume, :scores, or :quit: ").map(String::strip);
      if (line.isEmpty() || line.get().equals(":quit") || line.get().equals(":q")) {
        return;
      }
      chosen(line.get(), overview);
    }
  }

  private void show(Overview overview) {
    int number = 0;
    for (Overview.Row row : overview.rows()) {
      String last = row.last().isEmpty() ? "not sat yet" : "last " + row.last();
      lines.say(
          ++number
              + ". "
              + Clean.line(row.bank().title())
              + ", "
              + Figures.count(row.bank().items().size(), "question")
              + ", "
              + last
              + ".");
    }
    overview
        .unfinished()
        .ifPresent(
            left -> lines.say("Not finished: " + Clean.line(left.words()) + " :resume goes on."));
    overview.notices().forEach(notice -> lines.say(Clean.line(notice)));
  }

  private void chosen(String word, Overview overview) {
    if (word.equals(":resume")) {
      resume();
    } else if (word.equals(":scores")) {
      List<String> scores = ScoreTable.lines(desk);
      scores.forEach(lines::say);
      if (scores.isEmpty()) {
        lines.say("No sitting yet.");
      }
    } else if (word.matches("[1-9]\\d{0,3}") && Integer.parseInt(word) <= overview.rows().size()) {
      Overview.Row row = overview.rows().get(Integer.parseInt(word) - 1);
      begin(List.of(row.bank()), row.plan().withSeed(desk.newSeed()));
    } else if (!word.isEmpty()) {
      byName(word);
    }
  }

  private void byName(String word) {
    var named = desk.shelf().named(word);
    if (named.bank().isPresent()) {
      begin(List.of(named.bank().get().bank()), Plan.practice(desk.newSeed()));
    } else {
      lines.say(named.problem());
    }
  }

  private void resume() {
    desk.resumeLast()
        .ifPresentOrElse(this::sit, () -> lines.say("There is nothing to go on with."));
  }

  private void begin(List<Bank> banks, Plan plan) {
    desk.begin(banks, plan)
        .ifPresentOrElse(this::sit, () -> lines.say("This bank has no question to ask."));
  }

  /** One sitting from its first question to its result. */
  public void sit(LiveSitting live) {
    lines.say(PlainSitting.HELP);
    new PlainSitting(live, lines, millis).run();
  }
}

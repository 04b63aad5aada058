package viva.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import viva.bank.Bank;
import viva.desk.Desk;
import viva.desk.ExamPlanner;
import viva.desk.Live;
import viva.desk.LiveExam;
import viva.desk.LiveSitting;
import viva.desk.Nothing;
import viva.desk.Overview;
import viva.desk.Restart;
import viva.desk.ScoreTable;
import viva.desk.Shelf;
import viva.desk.Shelved;
import viva.desk.stats.StatsLines;
import viva.session.Asked;
import viva.session.Mode;
import viva.session.Plan;
import viva.session.Scope;
import viva.text.Clean;
import viva.text.Figures;

/** Home as lines: the banks in reach, what is due, what was not finished. */
public final class PlainHome {
  private static final List<String> HELP =
      List.of(
          "A number or a name studies a bank: what is due, then new questions. :all studies all.",
          ":exam BANK begins an exam. :missed asks what was missed; :missed sure, lately, weak or"
              + " leeches only some of it.",
          ":new BANK takes new questions beyond those of the day, :ahead BANK what is not due yet.",
          ":find WORDS looks for questions in all banks, and shows one with its history.",
          ":restart BANK has progress with it count anew, :restart BANK back takes that back;"
              + " nothing is erased.",
          ":plan BANK DATE plans for an exam, :plan BANK none for no more.",
          ":resume goes on with what was not finished, :scores lists the sittings of the past,"
              + " :quit ends.",
          ":stats tells your statistics, :stats BANK those of one bank.");

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
          lines.ask("A bank by number or name, :all, :exam, :missed, :resume, :help or :quit:");
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
    } else {
      lines.say(overview.due() + " due, " + overview.fresh() + " new today.");
    }
    overview.ahead().forEach(sentence -> lines.say(Clean.line(sentence)));
    overview
        .unfinished()
        .ifPresent(
            left -> lines.say("Not finished: " + Clean.line(left.words()) + " :resume goes on."));
    overview.notices().forEach(notice -> lines.say(Clean.line(notice)));
  }

  private static String words(Overview.Row row) {
    List<String> words = new ArrayList<>();
    words.add(Clean.line(row.bank().title()));
    words.add(Figures.count(row.bank().items().size(), "question"));
    if (row.begun()) {
      words.add(row.due() + " due");
      String under = row.known() > 0 && row.known() < 0.01 ? "under " : "";
      words.add(under + Figures.percent(row.known()) + " known");
    }
    words.add(row.last().isEmpty() ? "not sat yet" : "last " + row.last() + ", " + row.lastWhen());
    return String.join(", ", words) + ".";
  }

  private void chosen(String line, List<Overview.Row> rows) {
    if (line.startsWith(":")) {
      int end = line.indexOf(' ') < 0 ? line.length() : line.indexOf(' ');
      command(line.substring(0, end), line.substring(end).strip(), rows);
    } else if (!line.isEmpty()) {
      bank(line, rows).ifPresent(bank -> begin(List.of(bank), desk.usualPlan(bank)));
    }
  }

  private void command(String name, String rest, List<Overview.Row> rows) {
    switch (name) {
      case ":all" -> begin(all(), Plan.study());
      case ":exam" ->
          bank(rest, rows).ifPresent(bank -> begin(List.of(bank), Plan.exam(bank.exam())));
      case ":missed" -> missed(rest);
      case ":new" -> study(rest, rows, Scope.NEW);
      case ":ahead" -> study(rest, rows, Scope.AHEAD);
      case ":plan" -> plan(rest, rows);
      case ":find" -> new PlainFind(desk, lines, this::begin).run(rest);
      case ":restart" -> restart(rest, rows);
      case ":resume" ->
          desk.sittings()
              .resumeLast()
              .ifPresentOrElse(this::sit, () -> lines.say("There is nothing to go on with."));
      case ":scores" -> scores();
      case ":stats" -> stats(rest, rows);
      case ":help" -> HELP.forEach(lines::say);
      default -> {
        lines.say("There is no command " + name + ".");
        HELP.forEach(lines::say);
      }
    }
  }

  private List<Bank> all() {
    return desk.shelf().banks().stream().map(Shelved::bank).toList();
  }

  private void study(String word, List<Overview.Row> rows, Scope scope) {
    Optional<Bank> bank = word.isEmpty() ? Optional.empty() : bank(word, rows);
    if (word.isEmpty() || bank.isPresent()) {
      begin(bank.map(List::of).orElse(all()), Plan.study().scoped(scope));
    }
  }

  private void missed(String word) {
    Plan plan = Plan.of(Mode.MISSED);
    Optional<Scope> scope =
        word.isEmpty()
            ? Optional.of(Scope.MISSED)
            : Scope.named(word).filter(Scope.of(Mode.MISSED)::contains);
    scope.ifPresentOrElse(
        which -> begin(all(), plan.scoped(which)),
        () -> lines.say("After :missed stands sure, lately, weak, leeches or nothing."));
  }

  private void plan(String rest, List<Overview.Row> rows) {
    int last = rest.lastIndexOf(' ');
    if (last < 0) {
      lines.say("Say the bank and the date, for example :plan 1 2026-12-12.");
      return;
    }
    String date = rest.substring(last + 1).equals("none") ? "" : rest.substring(last + 1);
    Optional<Bank> bank = bank(rest.substring(0, last).strip(), rows);
    if (bank.isEmpty()) {
      return;
    }
    ExamPlanner planner = new ExamPlanner(desk, bank.get());
    if (planner.isSound(date)) {
      Optional<String> trouble = planner.keep(date);
      lines.say(trouble.orElse(date.isEmpty() ? "No exam is planned for." : planner.outlook(date)));
    } else {
      lines.say(planner.outlook(date));
    }
  }

  private void restart(String rest, List<Overview.Row> rows) {
    boolean back = rest.endsWith(" back");
    String word = back ? rest.substring(0, rest.length() - " back".length()).strip() : rest;
    bank(word, rows)
        .map(bank -> Restart.of(desk, bank, !back))
        .ifPresent(
            done -> {
              boolean undo = done.kept() && !back;
              lines.say(done.words() + (undo ? " :restart BANK back takes it back." : ""));
            });
  }

  private void scores() {
    List<String> scores = ScoreTable.sentences(desk);
    scores.forEach(lines::say);
    if (scores.isEmpty()) {
      lines.say("No sitting yet.");
    }
  }

  private void stats(String word, List<Overview.Row> rows) {
    Optional<Bank> bank = word.isEmpty() ? Optional.empty() : bank(word, rows);
    if (word.isEmpty() || bank.isPresent()) {
      String of = bank.map(Bank::title).orElse(StatsLines.EVERYTHING);
      List<Bank> banks = bank.stream().toList();
      StatsLines.of(desk.statistics(banks), of).forEach(lines::say);
    }
  }

  /** The bank that is meant by a number or a word; says so if there is none. */
  private Optional<Bank> bank(String word, List<Overview.Row> rows) {
    if (word.matches("[1-9]\\d{0,3}") && Integer.parseInt(word) <= rows.size()) {
      return Optional.of(rows.get(Integer.parseInt(word) - 1).bank());
    }
    if (word.isEmpty()) {
      lines.say("Say which bank, by its number or name, for example :exam 1.");
      return Optional.empty();
    }
    Shelf.Named named = desk.shelf().named(word);
    if (named.bank().isEmpty()) {
      lines.say(Clean.line(named.problem()) + ".");
    }
    return named.bank().map(Shelved::bank);
  }

  private void begin(List<Bank> banks, Plan plan) {
    begun(banks, plan)
        .ifPresentOrElse(
            this::sit,
            () -> {
              Nothing nothing = Nothing.of(desk, banks, plan);
              lines.say(nothing.with(":new", ":ahead"));
            });
  }

  private Optional<Live> begun(List<Bank> banks, Plan plan) {
    return desk.sittings().begin(banks, plan.withSeed(desk.newSeed()));
  }

  /** One sitting from its first question to its result, and what is retried after it. */
  public void sit(Live first) {
    if (first instanceof LiveExam exam) {
      new PlainExam(exam, lines, millis).run();
      return;
    }
    lines.say(PlainSitting.INTRODUCTION);
    Optional<Live> next = Optional.of(first);
    while (next.isPresent()) {
      List<Asked> missed =
          new PlainSitting((LiveSitting) next.get(), desk.texts(), lines, millis).run();
      next = missed.isEmpty() ? Optional.empty() : retry(missed);
    }
  }

  private Optional<Live> retry(List<Asked> missed) {
    List<Bank> banks =
        missed.stream()
            .map(asked -> asked.bank().id())
            .distinct()
            .flatMap(id -> desk.shelf().bank(id).stream())
            .toList();
    return begun(banks, Plan.of(missed.stream().map(Asked::id).toList()));
  }
}

package viva.plain;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import viva.bank.Bank;
import viva.desk.Desk;
import viva.desk.Dossier;
import viva.progress.Known;
import viva.session.Plan;

/** The search over all questions in reach, as lines. */
final class PlainFind {
  private static final String PROMPT =
      "A number shows a question, other words are looked for, Enter goes home, :help says more:";
  private static final List<String> HELP =
      List.of(
          "Words are looked for in questions, options, answers, explanations and hints; all must be"
              + " there. \"Two words\" in quotes are looked for as they stand; a dash before a word"
              + " leaves out what has it.",
          "topic:, kind:, level:, bank:, tag: and id: with a word behind the colon find less, and"
              + " so do due, new, missed, leech, sure, flagged and suspended.",
          ":suspend 3 asks question 3 no more, or again. :flag 3 flags it, or takes the flag off."
              + " :note 3 WORDS is for its author. :text 3 reads its source. Without a number each"
              + " means the question shown last.",
          ":practise asks what was found, :practise 3 question 3. :more lists more, :home goes"
              + " home.");
  private static final Pattern COMMAND = Pattern.compile("(:\\S+)(?: +(\\d{1,9}))?(?: +(.*))?");

  private final Desk desk;
  private final Lines lines;
  private final BiConsumer<List<Bank>, Plan> practice;
  private final Finds finds;
  private boolean over;

  /** A search at this desk; its owner begins a practice of what it finds. */
  PlainFind(Desk desk, Lines lines, BiConsumer<List<Bank>, Plan> practice) {
    this.desk = desk;
    this.lines = lines;
    this.practice = practice;
    this.finds = new Finds(desk, lines);
  }

  /** Looks for this, and then for what else is asked for, until the learner goes home. */
  void run(String line) {
    finds.find(line);
    while (!over) {
      lines
          .ask(PROMPT)
          .map(String::strip)
          .filter(heard -> !heard.isEmpty())
          .ifPresentOrElse(this::heard, () -> over = true);
    }
  }

  private void heard(String line) {
    Matcher command = COMMAND.matcher(line);
    if (command.matches()) {
      int number = command.group(2) == null ? 0 : Integer.parseInt(command.group(2));
      command(command.group(1), number, command.group(3) == null ? "" : command.group(3));
    } else if (line.matches("[1-9]\\d{0,8}")) {
      finds.question(Integer.parseInt(line)).ifPresent(this::show);
    } else {
      finds.find(line);
    }
  }

  private void show(Dossier dossier) {
    new SpokenQuestion(lines).all(dossier, finds.place());
  }

  /** A number of 0 means the question shown last. */
  private void command(String name, int number, String rest) {
    switch (name) {
      case ":suspend" -> finds.question(number).ifPresent(finds::suspend);
      case ":flag" -> finds.question(number).ifPresent(finds::flag);
      case ":note" -> finds.question(number).ifPresent(one -> finds.note(one, rest));
      case ":text" -> finds.question(number).ifPresent(this::text);
      case ":practise" -> practise(number);
      case ":more" -> finds.more();
      case ":find" -> finds.find((number == 0 ? "" : number + " ") + rest);
      case ":help" -> HELP.forEach(lines::say);
      case ":home", ":stop", ":quit", ":q" -> over = true;
      default -> {
        lines.say("There is no command " + name + ".");
        HELP.forEach(lines::say);
      }
    }
  }

  private void text(Dossier dossier) {
    new Spoken(lines).texts(desk.texts().at(Finds.asked(dossier.known())));
  }

  private void practise(int number) {
    if (number > 0) {
      finds.question(number).ifPresent(one -> practise(List.of(one.known())));
    } else if (finds.practised().isEmpty()) {
      lines.say("There is nothing to practise.");
    } else {
      if (finds.isMoreThanPractised()) {
        int most = finds.practised().size();
        lines.say("More than " + most + " make no sitting; these are the first " + most + ".");
      }
      practise(finds.practised());
    }
  }

  private void practise(List<Known> questions) {
    over = true;
    practice.accept(
        questions.stream().map(Known::bank).distinct().toList(),
        Plan.of(questions.stream().map(Known::id).toList()));
  }
}

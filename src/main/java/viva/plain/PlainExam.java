package viva.plain;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongSupplier;
import viva.desk.ExamClock;
import viva.desk.ExamRules;
import viva.desk.LiveExam;
import viva.session.ExamSitting;
import viva.text.Figures;

/** One exam as lines: nothing is told of an answer but that it was taken, until the hand-in. */
final class PlainExam {
  private static final String HELP =
      "Commands at any prompt: :next, :back, :go NUMBER, :sheet lists what is answered, :flag,"
          + " :time, :hand-in, :stop leaves while the clock runs on, :help.";

  private final LiveExam live;
  private final Lines lines;
  private final SpokenExam spoken;
  private final LongSupplier millis;
  private final OptionalLong end;
  private ExamSitting exam;
  private PlainAnswering answering;
  private Optional<String> trouble = Optional.empty();
  private boolean gapsTold;
  private boolean askedJustNow;
  private boolean nearTold;
  private boolean over;

  PlainExam(LiveExam live, Lines lines, LongSupplier millis) {
    this.live = live;
    this.lines = lines;
    this.spoken = new SpokenExam(lines);
    this.millis = millis;
    this.exam = live.exam();
    long now = millis.getAsLong();
    this.end =
        live.left().isPresent()
            ? OptionalLong.of(now + live.left().getAsLong())
            : OptionalLong.empty();
  }

  /** Asks until the paper is handed in, left, or the input is at its end; every answer is kept. */
  void run() {
    lines.say("Exam, paper " + live.number() + ".");
    ExamRules.sentences(exam).forEach(lines::say);
    lines.say(HELP);
    told(live.trouble());
    present();
    while (!over) {
      lines.ask(answering.prompt()).ifPresentOrElse(this::heard, this::leave);
    }
  }

  private void present() {
    answering = new PlainAnswering(exam.current(), exam.marking().certainty(), lines, millis);
    spoken.question(exam);
    if (isNear() && !nearTold) {
      nearTold = true;
      lines.say(left() + ".");
    }
  }

  private boolean isOver() {
    return end.isPresent() && millis.getAsLong() >= end.getAsLong();
  }

  private boolean isNear() {
    return end.isPresent() && end.getAsLong() - millis.getAsLong() <= ExamClock.near(exam.plan());
  }

  private String left() {
    return end.isEmpty()
        ? "There is no time limit"
        : Figures.duration(Math.max(0, end.getAsLong() - millis.getAsLong())) + " left";
  }

  private void heard(String line) {
    if (isOver()) {
      lines.say("The time is over. The paper is handed in as it was.");
      handIn();
      return;
    }
    answering.alive();
    boolean agreed = askedJustNow && List.of("y", "yes").contains(line.strip());
    askedJustNow = false;
    if (agreed) {
      handIn();
    } else if (line.startsWith(":")) {
      command(line.strip());
    } else {
      answering.take(line).ifPresent(this::answer);
    }
  }

  private void answer(PlainAnswering.Given given) {
    boolean empty = given.response().isEmpty();
    keep(exam.answer(given.response(), given.certainty(), given.millis()));
    lines.say(empty ? "Left unanswered." : "Taken.");
    int after = (exam.at() + 1) % exam.paper().size();
    Optional<Integer> open = exam.nextOpen(after);
    if (open.isEmpty()) {
      lines.say("Every question has an answer. :hand-in hands in, :go NUMBER changes an answer.");
    }
    exam = exam.goTo(empty ? after : open.orElse(after));
    present();
  }

  private void keep(ExamSitting.Next next) {
    told(live.keep(next.facts()));
    exam = next.exam();
  }

  private void told(Optional<String> now) {
    if (!now.equals(trouble)) {
      trouble = now;
      lines.say(
          now.map(why -> "Answers are not being kept: " + why + ".")
              .orElse("Answers are kept again, the ones before too."));
    }
  }

  private void command(String line) {
    if (line.matches(":go \\d{1,6}")) {
      goTo(Integer.parseInt(line.substring(4)) - 1);
      return;
    }
    switch (line) {
      case ":next" -> goTo((exam.at() + 1) % exam.paper().size());
      case ":back" -> goTo((exam.at() + exam.paper().size() - 1) % exam.paper().size());
      case ":sheet" -> spoken.sheet(exam);
      case ":flag" -> flag();
      case ":time" -> lines.say(left() + ".");
      case ":hand-in" -> handInAsked();
      case ":stop", ":quit", ":q" -> leave();
      case ":help" -> lines.say(HELP);
      default -> lines.say("There is no command " + line + ". " + HELP);
    }
  }

  private void goTo(int index) {
    if (index < 0 || index >= exam.paper().size()) {
      lines.say("There are questions 1 to " + exam.paper().size() + ".");
    } else {
      exam = exam.goTo(index);
      present();
    }
  }

  private void flag() {
    keep(exam.flag());
    boolean on = exam.flagged().contains(exam.at());
    lines.say(on ? "This question is flagged." : "This question is no longer flagged.");
  }

  private void handInAsked() {
    int gaps = exam.paper().size() - exam.answered();
    if (gaps > 0 && !gapsTold) {
      gapsTold = true;
      askedJustNow = true;
      lines.say(
          Figures.count(gaps, "question")
              + " without an answer. :hand-in again hands in as it is.");
    } else {
      handIn();
    }
  }

  private void handIn() {
    keep(exam.handIn());
    spoken.results(exam, live.number());
    over = true;
  }

  private void leave() {
    if (isOver()) {
      handIn();
      return;
    }
    keep(exam.leave());
    lines.say("Left. The clock runs on; :resume at home or viva quiz --resume goes on.");
    over = true;
  }
}

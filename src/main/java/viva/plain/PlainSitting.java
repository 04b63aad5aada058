package viva.plain;

import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import viva.desk.LiveSitting;
import viva.desk.Texts;
import viva.question.Kind;
import viva.session.Asked;
import viva.session.Given;
import viva.session.Sitting;
import viva.session.Sitting.Phase;
import viva.session.Step;
import viva.text.Figures;

/**
 * One sitting as lines. The next question follows its predecessor's feedback at once, so that
 * answers can come from a pipe; {@code :undo} and {@code :change} mean the answer before.
 */
final class PlainSitting {
  static final String INTRODUCTION =
      "Commands at any prompt: :hint, :skip, :flag, :undo, :change, :text, :time, :stop. :help says"
          + " more.";

  static final String HELP =
      ":hint shows a hint, :skip puts a question off, :flag marks it. :undo takes the last answer"
          + " back, :change counts it as right or wrong, :text reads the source of it. :suspend"
          + " asks a question no more, :note WORDS is for its author. :time tells the time so far,"
          + " :stop ends.";

  private static final String END =
      "Enter ends. :retry asks what was missed, :undo and :change mean the last answer:";

  private final LiveSitting live;
  private final Texts texts;
  private final Lines lines;
  private final Spoken spoken;
  private final LongSupplier millis;
  private Sitting sitting;
  private PlainAnswering answering;
  private boolean over;
  private boolean warned;
  private Optional<String> trouble = Optional.empty();
  private List<Asked> retried = List.of();

  PlainSitting(LiveSitting live, Texts texts, Lines lines, LongSupplier millis) {
    this.live = live;
    this.texts = texts;
    this.lines = lines;
    this.spoken = new Spoken(lines);
    this.millis = millis;
    this.sitting = live.sitting();
  }

  /**
   * Asks until the sitting is done or the input is at its end; everything given is kept.
   *
   * @return the questions to be asked again in a sitting of their own, or none
   */
  List<Asked> run() {
    lines.say("Seed " + sitting.plan().seed() + ".");
    if (!live.backdrop().lastTime().isEmpty()) {
      lines.say("This bank: " + live.backdrop().lastTime() + ".");
    }
    told(live.trouble());
    present();
    while (!over) {
      lines.ask(prompt()).ifPresentOrElse(this::heard, this::endOfInput);
    }
    return retried;
  }

  private String prompt() {
    return sitting.phase() == Phase.DONE ? END : answering.prompt();
  }

  private void endOfInput() {
    over = true;
    if (sitting.phase() != Phase.DONE) {
      stop();
    }
  }

  /** Shows the question at hand with an empty answer. */
  private void present() {
    boolean card = sitting.current().item().question().kind() == Kind.FLASHCARD;
    boolean certainty = sitting.plan().certainty() && !card;
    answering = new PlainAnswering(sitting.current(), certainty, lines, millis);
    if (!warned) {
      warn();
    }
    spoken.question(sitting);
  }

  private void heard(String line) {
    warned = false;
    answering.alive();
    if (line.startsWith(":")) {
      command(line.strip());
    } else if (sitting.phase() == Phase.DONE) {
      atTheEnd(line);
    } else {
      answering.take(line).ifPresent(this::answer);
    }
  }

  private void atTheEnd(String line) {
    if (line.isBlank()) {
      over = true;
    } else {
      lines.say("The sitting is over.");
    }
  }

  private void answer(PlainAnswering.Given answer) {
    keep(sitting.answer(answer.response(), answer.certainty(), answer.millis()));
    sitting.lastGiven().ifPresent(given -> spoken.feedback(question(given), given));
    lines.say(sentence(live.backdrop().nextTime(sitting)));
    Step next = sitting.next();
    boolean timeIsUp = next.sitting().phase() == Phase.DONE && !sitting.queue().isEmpty();
    if (timeIsUp) {
      lines.say("The time is up.");
    }
    goTo(next);
  }

  private static String sentence(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
  }

  private Asked question(Given given) {
    return sitting.paper().get(given.index());
  }

  /** Asks what there is to ask after a step, or tells how it went. */
  private void goTo(Step step) {
    keep(step);
    if (sitting.phase() == Phase.DONE) {
      results();
    } else {
      present();
    }
  }

  private void results() {
    if (sitting.lastGiven().isEmpty()) {
      lines.say("Nothing was answered.");
      over = true;
      return;
    }
    spoken.results(sitting, missed());
    warn();
  }

  /** Said with every question and with the result for as long as it is so. */
  private void warn() {
    trouble.ifPresent(why -> lines.say("Answers are not being kept: " + why + "."));
    warned = true;
  }

  private void keep(Step step) {
    told(live.keep(step.facts()));
    sitting = step.sitting();
  }

  /** Says at once when answers are not kept any more, and once when they are again. */
  private void told(Optional<String> now) {
    if (now.equals(trouble)) {
      return;
    }
    trouble = now;
    if (now.isEmpty()) {
      lines.say("Answers are kept again, the ones before too.");
    } else {
      warn();
    }
  }

  private void command(String name) {
    if (name.startsWith(":note ")) {
      keep(sitting.comment(name.substring(6).strip()));
      lines.say("Kept for the author; viva notes lists it.");
      return;
    }
    switch (name) {
      case ":text" -> text();
      case ":suspend" -> suspend();
      case ":hint" -> hint();
      case ":skip" -> skip();
      case ":flag" -> flag();
      case ":undo" -> undo();
      case ":change" -> change(sitting.lastGiven().filter(given -> given.score() < 1).isPresent());
      case ":change right" -> change(true);
      case ":change wrong" -> change(false);
      case ":retry" -> retry();
      case ":time" -> lines.say(Figures.duration(spent()) + " so far.");
      case ":stop", ":quit", ":q" -> stop();
      case ":help" -> lines.say(HELP);
      default -> lines.say("There is no command " + name + ". " + HELP);
    }
  }

  private long spent() {
    return sitting.tally().millis() + (sitting.phase() == Phase.ASKING ? answering.spent() : 0);
  }

  /** Ends the sitting, and after its end the run. */
  private void stop() {
    if (sitting.phase() == Phase.DONE) {
      over = true;
      return;
    }
    goTo(sitting.stop());
    if (sitting.lastGiven().isPresent()) {
      lines.say("The rest waits: viva quiz --resume goes on, or :resume at home.");
    }
  }

  private void hint() {
    if (sitting.phase() == Phase.DONE) {
      lines.say("The sitting is over.");
      return;
    }
    int before = sitting.hints();
    keep(sitting.hint());
    List<String> shown = sitting.shownHints();
    if (shown.size() > before) {
      lines.tell("Hint: ", shown.get(before));
    } else {
      lines.say(shown.isEmpty() ? "There is no hint." : "There is no further hint.");
    }
  }

  private void skip() {
    Step step = sitting.skip();
    if (sitting.phase() == Phase.DONE) {
      lines.say("The sitting is over.");
    } else if (step.sitting().equals(sitting)) {
      lines.say("This is the last question left.");
    } else {
      goTo(step);
    }
  }

  private void flag() {
    keep(sitting.flag());
    String question =
        sitting.phase() == Phase.DONE ? "The question answered last" : "This question";
    boolean on = sitting.flagged().contains(sitting.currentIndex());
    lines.say(question + (on ? " is flagged." : " is no longer flagged."));
  }

  private void suspend() {
    Asked asked = sitting.current();
    boolean asking = sitting.phase() == Phase.ASKING;
    Step step = sitting.suspend();
    boolean on = step.sitting().suspended().contains(sitting.currentIndex());
    lines.say(on ? "It is asked no more." : "It is asked again.");
    lines.say("That was: " + Lines.plain(Spoken.stem(asked)));
    if (asking) {
      goTo(step);
    } else {
      keep(step);
    }
  }

  /** The text of the places that the question answered last cites. */
  private void text() {
    Optional<Asked> asked = sitting.lastGiven().map(this::question);
    asked.ifPresentOrElse(
        answered -> spoken.texts(texts.at(answered)), () -> lines.say("Nothing was answered yet."));
  }

  private void undo() {
    if (sitting.lastGiven().isEmpty()) {
      lines.say("There is no answer to take back.");
    } else {
      lines.say("The last answer is taken back.");
      goTo(sitting.undo());
    }
  }

  private void change(boolean right) {
    if (sitting.lastGiven().isEmpty()) {
      lines.say("There is no answer whose mark could be changed.");
      return;
    }
    Sitting before = sitting;
    Step step = sitting.change(right);
    keep(step);
    lines.say(right ? "The last answer counts as right." : "The last answer counts as wrong.");
    if (sitting.phase() == Phase.DONE) {
      results();
    } else if (sitting.currentIndex() != before.currentIndex()) {
      present();
    }
  }

  /** The questions whose first answer missed something. */
  private List<Asked> missed() {
    return IntStream.range(0, sitting.paper().size())
        .filter(index -> sitting.first(index).filter(given -> given.score() < 1).isPresent())
        .mapToObj(sitting.paper()::get)
        .toList();
  }

  private void retry() {
    if (sitting.phase() != Phase.DONE) {
      lines.say("What is missed comes back in this sitting. :retry is for after its end.");
    } else if (missed().isEmpty()) {
      lines.say("Nothing was missed.");
    } else {
      retried = missed();
      over = true;
    }
  }
}

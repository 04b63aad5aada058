package viva.plain;

import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import viva.desk.LiveSitting;
import viva.question.Response;
import viva.session.ActiveTime;
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
  static final String HELP =
      "Commands at any prompt: :hint, :skip, :flag, :undo takes the last answer back, :change"
          + " counts it as right or wrong, :time, :stop, :help.";

  private final LiveSitting live;
  private final Lines lines;
  private final Spoken spoken;
  private final LongSupplier millis;
  private Sitting sitting;
  private ActiveTime time;
  private PlainDraft draft;
  private boolean nudged;
  private Optional<String> trouble = Optional.empty();

  PlainSitting(LiveSitting live, Lines lines, LongSupplier millis) {
    this.live = live;
    this.lines = lines;
    this.spoken = new Spoken(lines);
    this.millis = millis;
    this.sitting = live.sitting();
  }

  /** Asks until the sitting is done or the input is at its end; everything given is kept. */
  void run() {
    told(live.trouble());
    if (!live.lastTime().isEmpty()) {
      lines.say("This bank: " + live.lastTime() + ".");
    }
    present();
    while (true) {
      Optional<String> line = lines.ask(prompt());
      if (line.isEmpty()) {
        end();
        return;
      }
      if (sitting.phase() == Phase.DONE && line.get().isBlank()) {
        return;
      }
      heard(line.get());
    }
  }

  private String prompt() {
    return sitting.phase() == Phase.DONE
        ? "Enter ends. :undo and :change mean the last answer. "
        : draft.prompt();
  }

  private void end() {
    if (sitting.phase() != Phase.DONE) {
      lines.say("");
      done(sitting.stop());
    }
  }

  /** Shows the question at hand with an empty answer. */
  private void present() {
    draft = PlainDrafts.of(sitting.current());
    time = ActiveTime.from(millis.getAsLong());
    nudged = false;
    spoken.question(sitting);
  }

  private void heard(String line) {
    time = time.until(millis.getAsLong());
    if (line.startsWith(":")) {
      command(line.substring(1).strip());
    } else if (sitting.phase() == Phase.DONE) {
      lines.say("The sitting is over.");
    } else if (line.isBlank() && draft.asksWords() && !nudged) {
      nudged = true;
      lines.say("Nothing was answered. Enter again leaves it unanswered.");
    } else if (line.isBlank() && draft.asksWords()) {
      answer(Response.none());
    } else {
      taken(draft.take(line));
    }
  }

  private void taken(PlainDraft.Outcome outcome) {
    nudged = false;
    if (outcome instanceof PlainDraft.Outcome.Unclear unclear) {
      lines.say(unclear.why());
    } else if (outcome instanceof PlainDraft.Outcome.More more) {
      draft = more.draft();
    } else if (outcome instanceof PlainDraft.Outcome.Complete complete) {
      answer(complete.response());
    }
  }

  private void answer(Response response) {
    Step step = sitting.answer(response, time.total());
    keep(step);
    feedback();
    goOn();
  }

  private void feedback() {
    sitting
        .lastGiven()
        .ifPresent(given -> spoken.feedback(sitting.paper().get(given.index()), given));
  }

  private void goOn() {
    Step next = sitting.next();
    if (next.sitting().phase() == Phase.DONE) {
      done(next);
    } else {
      keep(next);
      present();
    }
  }

  private void done(Step step) {
    keep(step);
    spoken.results(sitting);
  }

  private void keep(Step step) {
    told(live.keep(step.facts()));
    sitting = step.sitting();
  }

  /** Says once that answers are not kept, and once that they are again. */
  private void told(Optional<String> now) {
    if (!now.equals(trouble)) {
      lines.say(now.orElse("Answers are kept again, the ones before too."));
      trouble = now;
    }
  }

  private void command(String name) {
    switch (name) {
      case "hint" -> hint();
      case "skip" -> moved(sitting.skip(), "This is the last question left.");
      case "flag" -> flag();
      case "undo" -> moved(sitting.undo(), "There is no answer to take back.");
      case "change", "change right", "change wrong" -> change(name);
      case "time" ->
          lines.say(Figures.duration(sitting.tally().millis() + time.total()) + " so far.");
      case "stop" -> stop();
      case "help" -> lines.say(HELP);
      default -> lines.say("There is no command :" + name + ". " + HELP);
    }
  }

  private void stop() {
    if (sitting.phase() != Phase.DONE) {
      done(sitting.stop());
    }
  }

  private void hint() {
    Step step = sitting.hint();
    boolean more = step.sitting().hints() > sitting.hints();
    keep(step);
    List<String> shown = sitting.phase() == Phase.ASKING ? sitting.shownHints() : List.of();
    if (more) {
      lines.tell("Hint: ", shown.get(shown.size() - 1));
    } else {
      lines.say(shown.isEmpty() ? "There is no hint." : "There is no further hint.");
    }
  }

  private void flag() {
    keep(sitting.flag());
    boolean on = sitting.flagged().contains(sitting.currentIndex());
    lines.say(on ? "Flagged." : "No longer flagged.");
  }

  private void moved(Step step, String otherwise) {
    if (step.sitting().equals(sitting)) {
      lines.say(otherwise);
    } else {
      keep(step);
      present();
    }
  }

  private void change(String command) {
    Optional<Given> last = sitting.lastGiven();
    if (last.isEmpty()) {
      lines.say("There is no answer whose mark could be changed.");
      return;
    }
    boolean right =
        command.equals("change") ? last.get().score() < 1 : command.equals("change right");
    keep(sitting.change(right));
    lines.say(right ? "The last answer counts as right." : "The last answer counts as wrong.");
    if (sitting.phase() == Phase.DONE) {
      spoken.results(sitting);
    } else if (sitting.queue().isEmpty()) {
      done(sitting.stop());
    } else {
      present();
    }
  }
}

package viva.tui.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongFunction;
import viva.question.Certainty;
import viva.question.Response;
import viva.session.ActiveTime;
import viva.session.Asked;
import viva.tui.answer.Draft;
import viva.tui.answer.Drafts;
import viva.tui.model.Binding;
import viva.tui.model.Message;
import viva.tui.model.Turn;

/**
 * The answer to the question at hand while it is made: with keys, until it is given, and where that
 * is asked for until the learner has said how sure he is.
 *
 * @param draft the answer in the making
 * @param time how long the learner has been at this question
 * @param nudged whether Enter was pressed on an empty answer, so that the next one gives it
 * @param certainty whether it is asked how sure he is
 * @param pending the answer of which he has yet to say so
 */
record Answering(
    Draft draft, ActiveTime time, boolean nudged, boolean certainty, Optional<Response> pending) {
  private static final String HOW_SURE = "How sure are you?";

  /** Nothing was answered yet. */
  static Answering of(Asked asked, boolean certainty, long now) {
    return new Answering(
        Drafts.of(asked), ActiveTime.from(now), false, certainty, Optional.empty());
  }

  /** What came of a key, a click or a paste. */
  sealed interface Outcome {
    /** It is still being made. */
    record Still(Answering answering) implements Outcome {}

    /** It is given, after so many milliseconds. */
    record Given(Response response, Optional<Certainty> certainty, long millis)
        implements Outcome {}

    /** That meant nothing to it. */
    record Ignored() implements Outcome {}
  }

  /** Whether letters are typed into it. */
  boolean types() {
    return pending.isEmpty() && draft.types();
  }

  /** What must stay the same for a page to stay where the reader scrolled it. */
  Object view() {
    return List.of(draft, pending.isPresent());
  }

  /** The keys that make and give it; {@code next} makes a turn of what comes of them. */
  List<Binding> bindings(Function<Outcome, LongFunction<Turn>> next) {
    List<Binding> bindings = new ArrayList<>();
    if (pending.isPresent()) {
      for (Certainty level : Certainty.values()) {
        String key = Integer.toString(level.ifRight());
        bindings.add(Binding.of(key, level.word(), now -> next.apply(sure(level, now)).apply(now)));
      }
      bindings.add(Binding.of("Backspace", "back", now -> next.apply(unsure(now)).apply(now)));
      return bindings;
    }
    bindings.addAll(draft.keys());
    String label = draft.enterLabel();
    LongFunction<Turn> enter = now -> next.apply(enter(now)).apply(now);
    bindings.add(
        label.isEmpty()
            ? Binding.quiet("Enter", "leave unanswered", enter)
            : Binding.of("Enter", label, enter));
    return bindings;
  }

  private Outcome enter(long now) {
    Optional<Draft> instead = draft.enter();
    if (instead.isPresent()) {
      return new Outcome.Still(with(instead.get(), now));
    }
    if (draft.response().isEmpty() && !nudged) {
      return new Outcome.Still(
          new Answering(draft, time.until(now), true, certainty, Optional.empty()));
    }
    return given(draft.response(), now);
  }

  /** What is left empty cannot be sure. */
  private Outcome given(Response response, long now) {
    return certainty && !response.isEmpty()
        ? new Outcome.Still(
            new Answering(draft, time.until(now), false, true, Optional.of(response)))
        : new Outcome.Given(response, Optional.empty(), time.until(now).total());
  }

  private Outcome sure(Certainty level, long now) {
    return new Outcome.Given(pending.orElseThrow(), Optional.of(level), time.until(now).total());
  }

  private Outcome unsure(long now) {
    return new Outcome.Still(with(draft, now));
  }

  private Answering with(Draft changed, long now) {
    return new Answering(changed, time.until(now), false, certainty, Optional.empty());
  }

  /** What comes of a message that no binding took. */
  Outcome on(Message message, long now) {
    if (pending.isPresent()) {
      return new Outcome.Ignored();
    }
    if (message instanceof Message.Press press) {
      return draft
          .press(press.key())
          .map(changed -> changed(changed, now))
          .orElse(new Outcome.Ignored());
    }
    if (message instanceof Message.Paste paste) {
      return changed(draft.paste(paste.text()), now);
    }
    return message instanceof Message.Choose choose
        ? changed(draft.choose(choose.target()), now)
        : new Outcome.Ignored();
  }

  private Outcome changed(Draft changed, long now) {
    return changed.complete()
        ? with(changed, now).given(changed.response(), now)
        : new Outcome.Still(with(changed, now));
  }

  /** The same after something else was done; it takes a question of its own back. */
  Answering after(long now) {
    return new Answering(draft, time.until(now), false, certainty, pending);
  }

  /** What is said above the keys: of an empty answer, or of one that is not given yet. */
  Optional<String> nudge() {
    if (pending.isPresent()) {
      return Optional.of(HOW_SURE);
    }
    return Optional.of(draft.nudge()).filter(words -> nudged);
  }
}

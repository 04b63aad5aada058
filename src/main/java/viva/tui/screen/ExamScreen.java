package viva.tui.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongFunction;
import viva.desk.ExamClock;
import viva.desk.LiveExam;
import viva.session.ExamSitting;
import viva.tui.model.Binding;
import viva.tui.model.Effect;
import viva.tui.model.Message;
import viva.tui.model.Screen;
import viva.tui.model.Turn;
import viva.tui.page.Page;

/**
 * A question of an exam. Nothing is told of an answer but that it was taken.
 *
 * @param exam the exam as it stands
 * @param clock how much time is left
 * @param number the number of the paper
 * @param answering the answer in the making
 * @param trouble why answers are not being kept, if they are not
 */
public record ExamScreen(
    ExamSitting exam, Countdown clock, String number, Answering answering, Optional<String> trouble)
    implements Screen {

  /** The screen of an exam that has begun or goes on. */
  public static ExamScreen of(LiveExam live, long now) {
    Countdown clock = Countdown.of(live.left(), ExamClock.near(live.exam().plan()), now);
    return at(live.exam(), clock, live.number(), live.trouble(), now);
  }

  private static ExamScreen at(
      ExamSitting exam, Countdown clock, String number, Optional<String> trouble, long now) {
    Answering answering = Answering.of(exam.current(), exam.marking().certainty(), now);
    return new ExamScreen(exam, clock.at(now), number, answering, trouble);
  }

  @Override
  public String name() {
    return "exam";
  }

  @Override
  public Object asks() {
    return List.of(exam.at(), exam.given().size());
  }

  @Override
  public Object view() {
    return List.of(exam.at(), exam.given().size(), answering.view());
  }

  @Override
  public boolean types() {
    return answering.types();
  }

  @Override
  public OptionalLong alarm(long now) {
    return clock.alarm(now);
  }

  @Override
  public Page page(int columns, int rows) {
    return ExamPage.of(this, columns, rows);
  }

  @Override
  public List<Binding> bindings() {
    List<Binding> bindings =
        new ArrayList<>(answering.bindings(outcome -> now -> after(outcome, now)));
    if (answering.pending().isEmpty()) {
      bindings.add(Binding.of("a", "sheet", now -> Turn.over(this, SheetScreen.of(this))));
      boolean flagged = exam.flagged().contains(exam.at());
      bindings.add(Binding.of("f", flagged ? "unflag" : "flag", this::flag));
      bindings.add(Binding.of("n", "next", now -> goTo(exam.at() + 1, now)));
      bindings.add(Binding.of("p", "back", now -> goTo(exam.at() - 1, now)));
      bindings.add(Binding.quiet("d", "hand in", now -> Turn.over(this, SheetScreen.atEnd(this))));
      LongFunction<Turn> next = now -> goTo(exam.at() + 1, now);
      LongFunction<Turn> back = now -> goTo(exam.at() - 1, now);
      bindings.add(new Binding("Ctrl-N", "next", Optional.of(next), types()));
      bindings.add(new Binding("Ctrl-P", "back", Optional.of(back), types()));
    }
    bindings.add(Binding.quiet("q", "leave, the clock runs on", this::leave));
    bindings.add(Binding.quiet("Ctrl-C", "leave, the clock runs on", this::leave));
    if (!types()) {
      bindings.add(Binding.told("?", "help"));
    }
    bindings.add(Binding.told("Esc", types() ? "sheet, menu" : "menu"));
    return bindings;
  }

  /** What is given after the time is not taken, even if nothing has told so before. */
  private Turn after(Answering.Outcome outcome, long now) {
    if (clock.at(now).isOver()) {
      return handIn(true);
    }
    if (outcome instanceof Answering.Outcome.Given given) {
      return answer(given, now);
    }
    return outcome instanceof Answering.Outcome.Still still
        ? Turn.to(new ExamScreen(exam, clock.at(now), number, still.answering(), trouble))
        : Turn.ignored(this);
  }

  /** Takes an answer and goes on to the next question without one, or to the sheet at the end. */
  private Turn answer(Answering.Outcome.Given given, long now) {
    ExamSitting.Next next = exam.answer(given.response(), given.certainty(), given.millis());
    Effect keep = new Effect.Keep(next.facts());
    int after = (exam.at() + 1) % exam.paper().size();
    Optional<Integer> open = next.exam().nextOpen(after);
    ExamScreen there = at(next.exam().goTo(open.orElse(exam.at())), clock, number, trouble, now);
    return open.isPresent()
        ? Turn.to(there, keep)
        : new Turn(List.of(there, SheetScreen.of(there)), List.of(keep), true, false);
  }

  private Turn flag(long now) {
    ExamSitting.Next next = exam.flag();
    ExamScreen flagged = new ExamScreen(next.exam(), clock, number, answering.after(now), trouble);
    return Turn.to(flagged, new Effect.Keep(next.facts()));
  }

  private Turn goTo(int index, long now) {
    return Turn.to(jumped(Math.floorMod(index, exam.paper().size()), now));
  }

  /** The screen of another question. */
  ExamScreen jumped(int index, long now) {
    return at(exam.goTo(index), clock, number, trouble, now);
  }

  private Turn leave(long now) {
    if (clock.at(now).isOver()) {
      return handIn(true);
    }
    return Turn.to(this, new Effect.Keep(exam.leave().facts()), new Effect.Home());
  }

  /** The paper is handed in, and its results are seen. */
  Turn handIn(boolean timeIsUp) {
    ExamSitting.Next next = exam.handIn();
    ExamResultsScreen results = ExamResultsScreen.of(next.exam(), number, timeIsUp, trouble);
    return Turn.to(results, new Effect.Keep(next.facts()));
  }

  /** The same screen, saying why answers are not kept if they are not. */
  ExamScreen troubled(Optional<String> why) {
    return new ExamScreen(exam, clock, number, answering, why);
  }

  /** The same screen at a later time. */
  ExamScreen ticked(long now) {
    return new ExamScreen(exam, clock.at(now), number, answering, trouble);
  }

  @Override
  public Turn update(Message message, long now) {
    if (message instanceof Message.Kept kept) {
      return Turn.to(troubled(kept.trouble()));
    }
    if (clock.at(now).isOver()) {
      return handIn(true);
    }
    return message instanceof Message.Tick
        ? Turn.to(ticked(now))
        : after(answering.on(message, now), now);
  }
}

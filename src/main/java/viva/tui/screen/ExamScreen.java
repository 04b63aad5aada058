package viva.tui.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import viva.desk.LiveExam;
import viva.question.Certainty;
import viva.question.Response;
import viva.session.ActiveTime;
import viva.session.ExamSitting;
import viva.tui.answer.Draft;
import viva.tui.answer.Drafts;
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
 * @param draft the answer in the making
 * @param time how long the learner has been at this question
 * @param nudged whether Enter was pressed on an empty answer, so that the next one takes it
 * @param pending the answer of which the learner has yet to say how sure he is
 * @param trouble why answers are not being kept, if they are not
 */
public record ExamScreen(
    ExamSitting exam,
    Countdown clock,
    String number,
    Draft draft,
    ActiveTime time,
    boolean nudged,
    Optional<Response> pending,
    Optional<String> trouble)
    implements Screen {

  /** The screen of an exam that has begun or goes on. */
  public static ExamScreen of(LiveExam live, long now) {
    return at(live.exam(), Countdown.of(live.left(), now), live.number(), live.trouble(), now);
  }

  private static ExamScreen at(
      ExamSitting exam, Countdown clock, String number, Optional<String> trouble, long now) {
    Draft draft = Drafts.of(exam.current());
    return new ExamScreen(
        exam, clock.at(now), number, draft, ActiveTime.from(now), false, Optional.empty(), trouble);
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
    return List.of(exam.at(), exam.given().size(), draft, pending.isPresent());
  }

  @Override
  public boolean types() {
    return pending.isEmpty() && draft.types();
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
    List<Binding> bindings = new ArrayList<>();
    if (pending.isPresent()) {
      bindings.addAll(HowSure.bindings(this::sure, this::unsure));
    } else {
      bindings.addAll(draft.keys());
      bindings.add(entering());
      bindings.add(Binding.of("a", "sheet", now -> sheet()));
      boolean flagged = exam.flagged().contains(exam.at());
      bindings.add(Binding.of("f", flagged ? "unflag" : "flag", this::flag));
      bindings.add(Binding.of("n", "next", now -> goTo(exam.at() + 1, now)));
      bindings.add(Binding.of("p", "back", now -> goTo(exam.at() - 1, now)));
      bindings.add(Binding.quiet("Ctrl-N", "next", now -> goTo(exam.at() + 1, now)));
      bindings.add(Binding.quiet("Ctrl-P", "back", now -> goTo(exam.at() - 1, now)));
    }
    bindings.add(Binding.quiet("q", "leave, the clock runs on", this::leave));
    bindings.add(Binding.quiet("Ctrl-C", "leave, the clock runs on", this::leave));
    if (!types()) {
      bindings.add(Binding.told("?", "help"));
    }
    bindings.add(Binding.told("Esc", "menu"));
    return bindings;
  }

  private Binding entering() {
    String label = draft.enterLabel();
    return label.isEmpty()
        ? Binding.quiet("Enter", "leave unanswered", this::enter)
        : Binding.of("Enter", label, this::enter);
  }

  private Turn enter(long now) {
    Optional<Draft> instead = draft.enter();
    if (instead.isPresent()) {
      return Turn.to(with(instead.get(), now));
    }
    if (draft.response().isEmpty() && !nudged) {
      return Turn.to(
          new ExamScreen(exam, clock, number, draft, time.until(now), true, pending, trouble));
    }
    return given(draft.response(), now);
  }

  private Turn given(Response response, long now) {
    return exam.marking().certainty() && !response.isEmpty()
        ? Turn.to(waiting(Optional.of(response), now))
        : answer(response, Optional.empty(), now);
  }

  private ExamScreen waiting(Optional<Response> response, long now) {
    return new ExamScreen(exam, clock, number, draft, time.until(now), false, response, trouble);
  }

  private Turn sure(Certainty certainty, long now) {
    return answer(pending.orElseThrow(), Optional.of(certainty), now);
  }

  private Turn unsure(long now) {
    return Turn.to(waiting(Optional.empty(), now));
  }

  /** Takes an answer and goes on to the next question without one, or to the sheet at the end. */
  private Turn answer(Response response, Optional<Certainty> certainty, long now) {
    ExamSitting.Next next = exam.answer(response, certainty, time.until(now).total());
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
    ExamScreen flagged =
        new ExamScreen(
            next.exam(), clock, number, draft, time.until(now), nudged, pending, trouble);
    return Turn.to(flagged, new Effect.Keep(next.facts()));
  }

  private Turn goTo(int index, long now) {
    return Turn.to(jumped(Math.floorMod(index, exam.paper().size()), now));
  }

  /** The screen of another question. */
  ExamScreen jumped(int index, long now) {
    return at(exam.goTo(index), clock, number, trouble, now);
  }

  private Turn sheet() {
    return Turn.over(this, SheetScreen.of(this));
  }

  private Turn leave(long now) {
    return Turn.to(this, new Effect.Keep(exam.leave().facts()), new Effect.Home());
  }

  /** The paper is handed in, and its results are seen. */
  Turn handIn(boolean timeIsUp) {
    ExamSitting.Next next = exam.handIn();
    ExamResultsScreen results = ExamResultsScreen.of(next.exam(), number, timeIsUp, trouble);
    return Turn.to(results, new Effect.Keep(next.facts()));
  }

  private ExamScreen with(Draft changed, long now) {
    return new ExamScreen(
        exam, clock, number, changed, time.until(now), false, Optional.empty(), trouble);
  }

  /** The same screen, saying why answers are not kept if they are not. */
  ExamScreen troubled(Optional<String> why) {
    return new ExamScreen(exam, clock, number, draft, time, nudged, pending, why);
  }

  /** The same screen at a later time. */
  ExamScreen ticked(long now) {
    return new ExamScreen(exam, clock.at(now), number, draft, time, nudged, pending, trouble);
  }

  @Override
  public Turn update(Message message, long now) {
    if (message instanceof Message.Kept kept) {
      return Turn.to(troubled(kept.trouble()));
    }
    if (clock.at(now).isOver()) {
      return handIn(true);
    }
    if (message instanceof Message.Tick) {
      return Turn.to(ticked(now));
    }
    if (pending.isPresent()) {
      return Turn.ignored(this);
    }
    if (message instanceof Message.Press press) {
      return draft
          .press(press.key())
          .map(changed -> changed(changed, now))
          .orElse(Turn.ignored(this));
    }
    if (message instanceof Message.Paste paste) {
      return changed(draft.paste(paste.text()), now);
    }
    if (message instanceof Message.Choose choose) {
      return changed(draft.choose(choose.target()), now);
    }
    return Turn.ignored(this);
  }

  private Turn changed(Draft changed, long now) {
    ExamScreen next = with(changed, now).ticked(now);
    return changed.complete() ? next.given(changed.response(), now) : Turn.to(next);
  }

  /** What is said above the keys: of an empty answer, or of one that is not taken yet. */
  Optional<String> nudge() {
    if (pending.isPresent()) {
      return Optional.of(HowSure.WORDS);
    }
    return Optional.of(draft.nudge()).filter(words -> nudged);
  }
}

package viva.tui.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import viva.desk.Backdrop;
import viva.question.Certainty;
import viva.question.Kind;
import viva.question.Response;
import viva.session.ActiveTime;
import viva.session.Given;
import viva.session.Sitting;
import viva.session.Sitting.Phase;
import viva.session.Step;
import viva.tui.answer.Draft;
import viva.tui.answer.Drafts;
import viva.tui.model.Binding;
import viva.tui.model.Effect;
import viva.tui.model.MenuScreen;
import viva.tui.model.Message;
import viva.tui.model.Screen;
import viva.tui.model.Turn;
import viva.tui.page.Page;

/**
 * A question being asked, and then the feedback to it.
 *
 * @param sitting the sitting as it stands
 * @param draft the answer in the making
 * @param time how long the learner has been at this question
 * @param nudged whether Enter was pressed on an empty answer, so that the next one answers
 * @param pending the answer of which the learner has yet to say how sure he is
 * @param backdrop what is shown beside the sitting
 * @param trouble why answers are not being kept, if they are not
 */
public record QuizScreen(
    Sitting sitting,
    Draft draft,
    ActiveTime time,
    boolean nudged,
    Optional<Response> pending,
    Backdrop backdrop,
    Optional<String> trouble)
    implements Screen {

  /** The screen of a sitting that has a question to ask. */
  public static QuizScreen of(Sitting sitting, Backdrop backdrop, long now) {
    Draft draft = Drafts.of(sitting.current());
    return new QuizScreen(
        sitting, draft, ActiveTime.from(now), false, Optional.empty(), backdrop, Optional.empty());
  }

  @Override
  public String name() {
    return sitting.phase() == Phase.ASKING ? "question" : "feedback";
  }

  @Override
  public Object asks() {
    boolean asking = sitting.phase() == Phase.ASKING;
    return asking ? List.of(sitting.currentIndex(), sitting.given().size()) : "";
  }

  @Override
  public Object view() {
    return List.of(
        sitting.phase(),
        sitting.currentIndex(),
        sitting.given().size(),
        draft,
        hints(),
        pending.isPresent());
  }

  private int hints() {
    return sitting.shownHints().size();
  }

  private boolean asksHowSure() {
    return sitting.phase() == Phase.ASKING && pending.isPresent();
  }

  @Override
  public boolean types() {
    return sitting.phase() == Phase.ASKING && pending.isEmpty() && draft.types();
  }

  @Override
  public Page page(int columns, int rows) {
    return sitting.phase() == Phase.ASKING
        ? QuestionPage.of(this, columns, rows)
        : FeedbackPage.of(this, columns, rows);
  }

  @Override
  public List<Binding> bindings() {
    List<Binding> bindings = new ArrayList<>();
    if (asksHowSure()) {
      bindings.addAll(HowSure.bindings(this::sure, this::unsure));
    } else if (sitting.phase() == Phase.ASKING) {
      bindings.addAll(draft.keys());
      bindings.add(entering());
      if (hints() < sitting.current().item().hints().size()) {
        bindings.add(Binding.of("h", "hint", now -> to(sitting.hint(), now)));
      }
      bindings.add(flagging());
      if (sitting.queue().size() > 1) {
        bindings.add(Binding.of("s", "skip", now -> asking(sitting.skip(), now)));
      }
    } else {
      bindings.add(Binding.of("Enter", "next", this::next));
      bindings.add(change());
      if (backdrop.hasText(sitting.current())) {
        bindings.add(
            Binding.of("t", "text", now -> Turn.to(this, new Effect.Read(sitting.current()))));
      }
      bindings.add(flagging());
    }
    if (sitting.lastGiven().isPresent()) {
      bindings.add(Binding.of("u", "undo", now -> asking(sitting.undo(), now)));
    }
    bindings.addAll(sayings());
    bindings.add(Binding.of("q", "stop", this::stop));
    bindings.add(Binding.quiet("Ctrl-C", "stop", this::stop));
    if (!types()) {
      bindings.add(Binding.told("?", "help"));
    }
    bindings.add(Binding.told("Esc", "menu"));
    return bindings;
  }

  /** What can be said about the question beside answering it. */
  private List<Binding> sayings() {
    boolean out = sitting.suspended().contains(sitting.currentIndex());
    return List.of(
        Binding.quiet("x", out ? "ask this again" : "do not ask this any more", this::suspended),
        Binding.quiet("n", "a word to its author", now -> Turn.over(this, writing())));
  }

  private Screen writing() {
    return WriteScreen.comment(
        this, (text, now) -> text.isBlank() ? Turn.to(this) : to(sitting.comment(text), now));
  }

  private Binding entering() {
    String label = draft.enterLabel();
    return label.isEmpty()
        ? Binding.quiet("Enter", "leave unanswered", this::enter)
        : Binding.of("Enter", label, this::enter);
  }

  private Binding flagging() {
    boolean flagged = sitting.flagged().contains(sitting.currentIndex());
    return Binding.of("f", flagged ? "unflag" : "flag", now -> to(sitting.flag(), now));
  }

  private Binding change() {
    double score = sitting.lastGiven().map(Given::score).orElse(0.0);
    boolean card = sitting.current().item().question().kind() == Kind.FLASHCARD;
    if (score >= 1) {
      String wrong = card ? "not known" : "I was wrong";
      return Binding.of("c", wrong, now -> to(sitting.change(false), now));
    }
    if (score <= 0) {
      String right = card ? "known" : "I was right";
      return Binding.of("c", right, now -> to(sitting.change(true), now));
    }
    return Binding.of("c", "change mark", now -> Turn.over(this, whichMark()));
  }

  private MenuScreen whichMark() {
    return new MenuScreen(
        this,
        "which mark",
        List.of(
            Binding.of("Esc", "leave it", now -> Turn.away()),
            Binding.of("1", "I was right", now -> to(sitting.change(true), now)),
            Binding.of("2", "I was wrong", now -> to(sitting.change(false), now))),
        0);
  }

  private Turn enter(long now) {
    Optional<Draft> instead = draft.enter();
    if (instead.isPresent()) {
      return Turn.to(with(instead.get(), now));
    }
    if (draft.response().isEmpty() && !nudged) {
      return Turn.to(
          new QuizScreen(sitting, draft, time.until(now), true, pending, backdrop, trouble));
    }
    return given(draft.response(), now);
  }

  /** What is answered is marked at once, or once the learner has said how sure he is. */
  private Turn given(Response response, long now) {
    boolean card = sitting.current().item().question().kind() == Kind.FLASHCARD;
    return sitting.plan().certainty() && !card && !response.isEmpty()
        ? Turn.to(waiting(Optional.of(response), now))
        : answer(response, Optional.empty(), now);
  }

  private QuizScreen waiting(Optional<Response> response, long now) {
    return new QuizScreen(sitting, draft, time.until(now), false, response, backdrop, trouble);
  }

  private Turn sure(Certainty certainty, long now) {
    return answer(pending.orElseThrow(), Optional.of(certainty), now);
  }

  private Turn unsure(long now) {
    return Turn.to(waiting(Optional.empty(), now));
  }

  private Turn answer(Response response, Optional<Certainty> certainty, long now) {
    return to(sitting.answer(response, certainty, time.until(now).total()), now);
  }

  private Turn next(long now) {
    return after(sitting.next(), now);
  }

  /** A question that was asked makes room for the next one; one that was answered stays in view. */
  private Turn suspended(long now) {
    Step step = sitting.suspend();
    return sitting.phase() == Phase.ASKING ? after(step, now) : to(step, now);
  }

  private Turn after(Step step, long now) {
    return step.sitting().phase() == Phase.DONE ? results(step) : asking(step, now);
  }

  private Turn stop(long now) {
    Step step = sitting.stop();
    if (sitting.given().isEmpty()) {
      return Turn.to(this, new Effect.Keep(step.facts()), new Effect.Home());
    }
    return results(step);
  }

  private Turn results(Step step) {
    if (step.sitting().lastGiven().isEmpty()) {
      return Turn.to(this, new Effect.Keep(step.facts()), new Effect.Home());
    }
    Screen results = ResultsScreen.of(step.sitting(), backdrop, trouble);
    return Turn.to(results, new Effect.Keep(step.facts()));
  }

  /** The same question after a step. */
  private Turn to(Step step, long now) {
    QuizScreen next =
        new QuizScreen(
            step.sitting(), draft, time.until(now), false, Optional.empty(), backdrop, trouble);
    return Turn.to(next, new Effect.Keep(step.facts()));
  }

  /** Another question after a step. */
  private Turn asking(Step step, long now) {
    QuizScreen next = of(step.sitting(), backdrop, now).troubled(trouble);
    return Turn.to(next, new Effect.Keep(step.facts()));
  }

  private QuizScreen with(Draft changed, long now) {
    return new QuizScreen(
        sitting, changed, time.until(now), false, Optional.empty(), backdrop, trouble);
  }

  /** The same screen, saying why answers are not kept if they are not. */
  public QuizScreen troubled(Optional<String> why) {
    return new QuizScreen(sitting, draft, time, nudged, pending, backdrop, why);
  }

  @Override
  public Turn update(Message message, long now) {
    if (message instanceof Message.Kept kept) {
      return Turn.to(troubled(kept.trouble()));
    }
    if (message instanceof Message.Opened opened) {
      return Turn.over(this, new SourceScreen(this, sitting.current(), opened.places()));
    }
    if (sitting.phase() != Phase.ASKING || asksHowSure()) {
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
    QuizScreen next = with(changed, now);
    return changed.complete() ? next.given(changed.response(), now) : Turn.to(next);
  }

  /** What is said because Enter was pressed on an empty answer, or asked before one is marked. */
  Optional<String> nudge() {
    if (asksHowSure()) {
      return Optional.of(HowSure.WORDS);
    }
    return Optional.of(draft.nudge()).filter(words -> nudged && sitting.phase() == Phase.ASKING);
  }
}

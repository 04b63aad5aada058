package viva.tui.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
 * @param lastTime what an earlier sitting was worth, in words, or empty
 * @param trouble why answers are not being kept, if they are not
 */
public record QuizScreen(
    Sitting sitting,
    Draft draft,
    ActiveTime time,
    boolean nudged,
    String lastTime,
    Optional<String> trouble)
    implements Screen {

  /** The screen of a sitting that has a question to ask. */
  public static QuizScreen of(Sitting sitting, String lastTime, long now) {
    Draft draft = Drafts.of(sitting.current());
    return new QuizScreen(sitting, draft, ActiveTime.from(now), false, lastTime, Optional.empty());
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
    return List.of(sitting.phase(), sitting.currentIndex(), sitting.given().size(), draft, hints());
  }

  private int hints() {
    return sitting.shownHints().size();
  }

  @Override
  public boolean types() {
    return sitting.phase() == Phase.ASKING && draft.types();
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
    if (sitting.phase() == Phase.ASKING) {
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
      bindings.add(flagging());
    }
    if (sitting.lastGiven().isPresent()) {
      bindings.add(Binding.of("u", "undo", now -> asking(sitting.undo(), now)));
    }
    bindings.add(Binding.of("q", "stop", this::stop));
    bindings.add(Binding.quiet("Ctrl-C", "stop", this::stop));
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
      return Turn.to(new QuizScreen(sitting, draft, time.until(now), true, lastTime, trouble));
    }
    return answer(draft.response(), now);
  }

  private Turn answer(Response response, long now) {
    return to(sitting.answer(response, time.until(now).total()), now);
  }

  private Turn next(long now) {
    Step step = sitting.next();
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
    Screen results = ResultsScreen.of(step.sitting(), lastTime, trouble);
    return Turn.to(results, new Effect.Keep(step.facts()));
  }

  /** The same question after a step. */
  private Turn to(Step step, long now) {
    QuizScreen next =
        new QuizScreen(step.sitting(), draft, time.until(now), false, lastTime, trouble);
    return Turn.to(next, new Effect.Keep(step.facts()));
  }

  /** Another question after a step. */
  private Turn asking(Step step, long now) {
    QuizScreen next = of(step.sitting(), lastTime, now).troubled(trouble);
    return Turn.to(next, new Effect.Keep(step.facts()));
  }

  private QuizScreen with(Draft changed, long now) {
    return new QuizScreen(sitting, changed, time.until(now), false, lastTime, trouble);
  }

  /** The same screen, saying why answers are not kept if they are not. */
  public QuizScreen troubled(Optional<String> why) {
    return new QuizScreen(sitting, draft, time, nudged, lastTime, why);
  }

  @Override
  public Turn update(Message message, long now) {
    if (message instanceof Message.Kept kept) {
      return Turn.to(troubled(kept.trouble()));
    }
    if (sitting.phase() != Phase.ASKING) {
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
    return changed.complete() ? next.answer(changed.response(), now) : Turn.to(next);
  }

  /** What is said because Enter was pressed on an empty answer. */
  Optional<String> nudge() {
    return Optional.of(draft.nudge()).filter(words -> nudged && sitting.phase() == Phase.ASKING);
  }
}

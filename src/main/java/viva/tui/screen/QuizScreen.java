package viva.tui.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import viva.desk.Backdrop;
import viva.question.Kind;
import viva.session.Given;
import viva.session.Sitting;
import viva.session.Sitting.Phase;
import viva.session.Step;
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
 * @param answering the answer in the making
 * @param backdrop what is shown beside the sitting
 * @param trouble why answers are not being kept, if they are not
 */
public record QuizScreen(
    Sitting sitting, Answering answering, Backdrop backdrop, Optional<String> trouble)
    implements Screen {

  /** The screen of a sitting that has a question to ask. */
  public static QuizScreen of(Sitting sitting, Backdrop backdrop, long now) {
    boolean card = sitting.current().item().question().kind() == Kind.FLASHCARD;
    boolean certainty = sitting.plan().certainty() && !card;
    Answering answering = Answering.of(sitting.current(), certainty, now);
    return new QuizScreen(sitting, answering, backdrop, Optional.empty());
  }

  @Override
  public String name() {
    return isAsking() ? "question" : "feedback";
  }

  private boolean isAsking() {
    return sitting.phase() == Phase.ASKING;
  }

  @Override
  public Object asks() {
    return isAsking() ? List.of(sitting.currentIndex(), sitting.given().size()) : "";
  }

  @Override
  public Object view() {
    return List.of(
        sitting.phase(), sitting.currentIndex(), sitting.given().size(), answering.view(), hints());
  }

  private int hints() {
    return sitting.shownHints().size();
  }

  @Override
  public boolean types() {
    return isAsking() && answering.types();
  }

  @Override
  public Page page(int columns, int rows) {
    return isAsking() ? QuestionPage.of(this, columns, rows) : FeedbackPage.of(this, columns, rows);
  }

  @Override
  public List<Binding> bindings() {
    List<Binding> bindings = new ArrayList<>(isAsking() ? asking() : feedback());
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

  private List<Binding> asking() {
    List<Binding> bindings =
        new ArrayList<>(answering.bindings(outcome -> now -> after(outcome, now)));
    if (answering.pending().isPresent()) {
      return bindings;
    }
    if (hints() < sitting.current().item().hints().size()) {
      bindings.add(Binding.of("h", "hint", now -> to(sitting.hint(), now)));
    }
    bindings.add(flagging());
    if (sitting.queue().size() > 1) {
      bindings.add(Binding.of("s", "skip", now -> asking(sitting.skip(), now)));
    }
    return bindings;
  }

  private List<Binding> feedback() {
    List<Binding> bindings = new ArrayList<>();
    bindings.add(Binding.of("Enter", "next", now -> after(sitting.next(), now)));
    bindings.add(change());
    if (backdrop.hasText(sitting.current())) {
      Effect read = new Effect.Read(sitting.current());
      bindings.add(Binding.of("t", "text", now -> Turn.to(this, read)));
    }
    bindings.add(flagging());
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

  /** A question that was asked makes room for the next one; one that was answered stays in view. */
  private Turn suspended(long now) {
    Step step = sitting.suspend();
    return isAsking() ? after(step, now) : to(step, now);
  }

  private Turn after(Answering.Outcome outcome, long now) {
    if (outcome instanceof Answering.Outcome.Given given) {
      return to(sitting.answer(given.response(), given.certainty(), given.millis()), now);
    }
    return outcome instanceof Answering.Outcome.Still still
        ? Turn.to(new QuizScreen(sitting, still.answering(), backdrop, trouble))
        : Turn.ignored(this);
  }

  private Turn after(Step step, long now) {
    return step.sitting().phase() == Phase.DONE ? results(step) : asking(step, now);
  }

  private Turn stop(long now) {
    return results(sitting.stop());
  }

  /** Where nothing was answered there are none. */
  private Turn results(Step step) {
    if (step.sitting().lastGiven().isEmpty()) {
      return Turn.to(this, new Effect.Keep(step.facts()), new Effect.Home());
    }
    Screen results = ResultsScreen.of(step.sitting(), backdrop, trouble);
    return Turn.to(results, new Effect.Keep(step.facts()));
  }

  /** The same question after a step. */
  private Turn to(Step step, long now) {
    QuizScreen next = new QuizScreen(step.sitting(), answering.after(now), backdrop, trouble);
    return Turn.to(next, new Effect.Keep(step.facts()));
  }

  /** Another question after a step. */
  private Turn asking(Step step, long now) {
    QuizScreen next = of(step.sitting(), backdrop, now).troubled(trouble);
    return Turn.to(next, new Effect.Keep(step.facts()));
  }

  /** The same screen, saying why answers are not kept if they are not. */
  public QuizScreen troubled(Optional<String> why) {
    return new QuizScreen(sitting, answering, backdrop, why);
  }

  @Override
  public Turn update(Message message, long now) {
    if (message instanceof Message.Kept kept) {
      return Turn.to(troubled(kept.trouble()));
    }
    if (message instanceof Message.Opened opened) {
      return Turn.over(this, new SourceScreen(this, sitting.current(), opened.places()));
    }
    return isAsking() ? after(answering.on(message, now), now) : Turn.ignored(this);
  }

  /** What is said because Enter was pressed on an empty answer, or asked before one is marked. */
  Optional<String> nudge() {
    return isAsking() ? answering.nudge() : Optional.empty();
  }
}

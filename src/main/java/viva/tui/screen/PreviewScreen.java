package viva.tui.screen;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import viva.bank.Bank;
import viva.bank.Item;
import viva.desk.Aim;
import viva.desk.Proof;
import viva.desk.Search;
import viva.tui.answer.Draft;
import viva.tui.answer.TextField;
import viva.tui.model.Binding;
import viva.tui.model.Message;
import viva.tui.model.Screen;
import viva.tui.model.Turn;
import viva.tui.page.Page;
import viva.tui.terminal.Input;
import viva.tui.terminal.Input.KeyName;

/**
 * A bank's questions for its author: as a student sees them, with key and notes when asked for, or
 * their faults in their place. Letters are commands until the author begins to type an answer.
 *
 * @param proof the bank as it was read last
 * @param aim which question is looked at
 * @param trial the author's try at it; of a question that is faulty now, the try before
 * @param look what of it is shown
 * @param follows whether the file is followed
 */
public record PreviewScreen(
    Proof proof, Aim aim, Optional<Trial> trial, PreviewLook look, boolean follows)
    implements Screen {

  /** The preview of a bank at one of its questions. */
  public static PreviewScreen of(Proof proof, Aim aim, boolean follows) {
    Optional<Trial> none = Optional.empty();
    return new PreviewScreen(proof, aim, none, PreviewLook.FIRST, follows).read(proof, aim);
  }

  /** The screen with what was read, at this question of it. */
  private PreviewScreen read(Proof newest, Aim at) {
    Optional<Item> item = question(newest, at).flatMap(Proof.Question::item);
    Optional<Bank> bank = newest.bank();
    Optional<Trial> next =
        bank.isPresent() && item.isPresent()
            ? Optional.of(
                trial
                    .filter(before -> before.isOf(item.get()))
                    .map(before -> before.reread(bank.get(), item.get()))
                    .orElseGet(() -> Trial.of(bank.get(), item.get(), 0)))
            : trial;
    return new PreviewScreen(newest, at, next, look, follows);
  }

  private static Optional<Proof.Question> question(Proof proof, Aim aim) {
    return proof.hasQuestions()
        ? Optional.of(proof.questions().get(aim.number()))
        : Optional.empty();
  }

  /** The question that is looked at, if there is any. */
  Optional<Proof.Question> question() {
    return question(proof, aim);
  }

  /** The try at the question that is looked at, unless it is faulty. */
  Optional<Trial> shown() {
    return trial.filter(t -> question().filter(Proof.Question::isSound).isPresent());
  }

  /** The try, if it takes keys now: neither marked nor with the key in view. */
  Optional<Trial> open() {
    return shown().filter(t -> t.given().isEmpty() && !look.open() && !look.listing());
  }

  boolean isTyping() {
    return look.typing() && open().filter(t -> t.draft().types()).isPresent();
  }

  @Override
  public String name() {
    return "preview";
  }

  @Override
  public boolean types() {
    return look.goal().isPresent() || isTyping();
  }

  /** Reading the file again is no move, so the page stays where it was scrolled. */
  @Override
  public Object view() {
    return List.of("preview", look.moves());
  }

  @Override
  public Page page(int columns, int rows) {
    return PreviewPage.of(this, columns, rows);
  }

  @Override
  public List<Binding> bindings() {
    return new PreviewKeys(this).all();
  }

  PreviewScreen looking(PreviewLook other) {
    return new PreviewScreen(proof, aim, trial, other.moved(), follows);
  }

  PreviewScreen tried(Trial next) {
    PreviewLook moved = next.given().isPresent() ? look.typing(false).moved() : look.moved();
    return new PreviewScreen(proof, aim, Optional.of(next), moved, follows);
  }

  PreviewScreen entered() {
    return tried(open().orElseThrow().entered());
  }

  /** At another question; whether answers are shown stays. */
  PreviewScreen at(int number) {
    Aim next = Aim.at(proof, number);
    if (next.number() == aim.number()) {
      return this;
    }
    PreviewLook moved = look.typing(false).moved();
    return new PreviewScreen(proof, next, Optional.empty(), moved, follows).read(proof, next);
  }

  PreviewScreen arrive() {
    String word = look.goal().map(TextField::text).orElse("");
    Search found = Search.of(word, proof.questions());
    if (word.isBlank()) {
      return looking(look.going("", false));
    }
    return found.number() < 0
        ? looking(look.going(found.problem(), true))
        : looking(look.going("", false)).at(found.number());
  }

  @Override
  public Turn update(Message message, long now) {
    if (message instanceof Message.Reread reread) {
      return Turn.to(read(reread.proof(), aim.in(reread.proof())));
    }
    if (message instanceof Message.Press press) {
      return look.goal()
          .map(field -> typed(field, press.key()))
          .orElseGet(() -> keyed(press.key()));
    }
    if (message instanceof Message.Paste paste) {
      return look.goal()
          .map(field -> Turn.to(looking(look.goal(field.insert(paste.text())))))
          .orElseGet(() -> isTyping() ? drafted(t -> t.paste(paste.text())) : Turn.ignored(this));
    }
    return message instanceof Message.Choose choose
        ? drafted(draft -> draft.choose(choose.target()))
        : Turn.ignored(this);
  }

  private Turn typed(TextField field, Input.Key key) {
    return field
        .press(key)
        .map(changed -> Turn.to(looking(look.goal(changed))))
        .orElse(Turn.ignored(this));
  }

  private Turn drafted(UnaryOperator<Draft> change) {
    return open()
        .map(t -> Turn.to(tried(t.with(change.apply(t.draft())))))
        .orElse(Turn.ignored(this));
  }

  /** The answer has the keys first; what it leaves turns pages. */
  private Turn keyed(Input.Key key) {
    Optional<Trial> answered =
        open()
            .filter(t -> isTyping() || !t.draft().types())
            .flatMap(t -> t.draft().press(key).map(t::with));
    if (answered.isPresent()) {
      return Turn.to(tried(answered.get()));
    }
    if (look.listing() || isTyping()) {
      return Turn.ignored(this);
    }
    if (key.types(" ") && shown().isPresent()) {
      return Turn.to(looking(look.open(!look.open())));
    }
    boolean next = key.name() == KeyName.RIGHT;
    return next || key.name() == KeyName.LEFT
        ? Turn.to(at(aim.number() + (next ? 1 : -1)))
        : Turn.ignored(this);
  }
}

package viva.tui.screen;

import java.util.ArrayList;
import java.util.List;
import viva.bank.Bank;
import viva.bank.Item;
import viva.desk.Dossier;
import viva.question.QuestionId;
import viva.session.Asked;
import viva.session.Fact;
import viva.session.Plan;
import viva.tui.model.Binding;
import viva.tui.model.Effect;
import viva.tui.model.Message;
import viva.tui.model.Screen;
import viva.tui.model.Turn;
import viva.tui.page.Page;
import viva.tui.terminal.Input;
import viva.tui.terminal.Input.KeyName;

/**
 * One of the questions found, with its key and its own history, and what the learner says of it.
 *
 * @param search the search that it lies over, with this question at hand
 * @param dossier everything that is known of it
 * @param notice what is to be said once, or empty
 */
record BrowseScreen(SearchScreen search, Dossier dossier, String notice) implements Screen {

  @Override
  public String name() {
    return "question";
  }

  @Override
  public Object view() {
    return List.of("browse", id());
  }

  @Override
  public Page page(int columns, int rows) {
    return BrowsePage.of(this, columns, rows);
  }

  private QuestionId id() {
    return dossier.known().id();
  }

  /** The question with its options as they are written. */
  Trial trial() {
    Bank bank = dossier.known().bank();
    Item item = dossier.known().item();
    return Trial.of(bank, item, 0);
  }

  private Asked asked() {
    return trial().asked();
  }

  @Override
  public List<Binding> bindings() {
    boolean out = dossier.known().standing().suspended();
    List<Binding> bindings = new ArrayList<>();
    bindings.add(Binding.quiet("Enter", "back", now -> back()));
    if (search.hits().size() > 1) {
      bindings.add(Binding.told("←→", "turn"));
      bindings.add(Binding.quiet("j", "next", now -> turned(1)));
      bindings.add(Binding.quiet("k", "previous", now -> turned(-1)));
    }
    bindings.add(Binding.of("x", out ? "bring back" : "suspend", now -> suspended(!out)));
    bindings.add(
        Binding.of("f", dossier.flagged() ? "unflag" : "flag", now -> flagged(!dossier.flagged())));
    bindings.add(Binding.of("n", "note", now -> Turn.over(this, writing())));
    if (dossier.hasText()) {
      bindings.add(Binding.of("t", "text", now -> Turn.to(this, new Effect.Read(asked()))));
    }
    bindings.add(Binding.of("p", "practise", now -> Turn.to(this, practice())));
    bindings.add(Binding.told("?", "help"));
    bindings.add(Binding.toldQuietly("↑↓", "scroll"));
    bindings.add(Binding.quiet("q", "back", now -> back()));
    bindings.add(Binding.quiet("Ctrl-C", "back", now -> back()));
    bindings.add(Binding.of("Esc", "back", now -> back()));
    return bindings;
  }

  private Turn suspended(boolean on) {
    String words = on ? "It is asked no more." : "It is asked again.";
    return said(words, new Fact.Suspended(asked(), on));
  }

  private Turn flagged(boolean on) {
    return said(on ? "It is flagged." : "Its flag is off.", new Fact.Flagged(asked(), on));
  }

  private Screen writing() {
    return WriteScreen.comment(
        this,
        (text, now) ->
            text.isBlank()
                ? Turn.to(this)
                : said(
                    "Kept for its author; viva notes lists it.",
                    new Fact.Commented(asked(), text.strip())));
  }

  private Turn said(String words, Fact fact) {
    return Turn.to(new BrowseScreen(search, dossier, words), new Effect.Note(id(), fact));
  }

  private Effect practice() {
    return new Effect.Begin(List.of(id().bank()), Plan.of(List.of(id())));
  }

  private Turn back() {
    return new Turn(List.of(search), List.of(), true, true);
  }

  private Turn turned(int by) {
    int to = search.cursor() + by;
    return to < 0 || to >= search.hits().size()
        ? Turn.to(this)
        : Turn.to(this, new Effect.Look(search.hits().get(to).id()));
  }

  @Override
  public Turn update(Message message, long now) {
    if (message instanceof Message.Shown shown) {
      boolean same = shown.dossier().known().id().equals(id());
      String words = same && shown.trouble().isEmpty() ? notice : "";
      SearchScreen next = search.shown(shown.dossier(), shown.trouble());
      return over(next, new BrowseScreen(next, shown.dossier(), words));
    }
    if (message instanceof Message.Opened opened) {
      return Turn.over(this, new SourceScreen(this, asked(), opened.places()));
    }
    return message instanceof Message.Press press ? pressed(press.key()) : Turn.ignored(this);
  }

  private static Turn over(SearchScreen search, BrowseScreen question) {
    return new Turn(List.of(search, question), List.of(), true, true);
  }

  private Turn pressed(Input.Key key) {
    boolean next = key.name() == KeyName.RIGHT;
    return next || key.name() == KeyName.LEFT ? turned(next ? 1 : -1) : Turn.ignored(this);
  }
}

package viva.tui.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import viva.desk.Catalogue;
import viva.desk.Dossier;
import viva.desk.Found;
import viva.progress.Known;
import viva.progress.find.Completion;
import viva.progress.find.Findable;
import viva.session.Plan;
import viva.tui.answer.TextField;
import viva.tui.model.Binding;
import viva.tui.model.Effect;
import viva.tui.model.Message;
import viva.tui.model.Screen;
import viva.tui.model.Turn;
import viva.tui.page.Page;
import viva.tui.terminal.Input;
import viva.tui.terminal.Input.KeyName;

/**
 * The search over all questions in reach: a line to type in, and below it what that finds.
 *
 * <p>Letters type here, so what can be done with the questions found has keys with Ctrl. Esc goes
 * home; the line is remembered and stands there again the next time, as one that the first letter
 * replaces, so that a faked Esc loses nothing.
 *
 * @param catalogue the questions
 * @param field the line as it is typed so far
 * @param fresh whether the line is still the one of the last time
 * @param found what it finds
 * @param cursor which of these is at hand
 * @param trouble why what was said of a question is not kept, if it is not
 */
public record SearchScreen(
    Catalogue catalogue,
    TextField field,
    boolean fresh,
    Found found,
    int cursor,
    Optional<String> trouble)
    implements Screen {
  private static final int PAGE = 10;

  /**
   * The search over these questions.
   *
   * @param sought what was looked for last, or empty
   */
  public static SearchScreen of(Catalogue catalogue, String sought) {
    TextField field = TextField.EMPTY.insert(sought);
    boolean fresh = !sought.isEmpty();
    return new SearchScreen(
        catalogue, field, fresh, catalogue.find(field.text()), 0, Optional.empty());
  }

  @Override
  public String name() {
    return "search";
  }

  @Override
  public boolean types() {
    return true;
  }

  @Override
  public Object view() {
    return List.of(name(), field, cursor);
  }

  @Override
  public Page page(int columns, int rows) {
    return SearchPage.of(this, columns, rows);
  }

  List<Findable> hits() {
    return found.hits();
  }

  /** What the word before the cursor may become. */
  Completion completion() {
    return catalogue.completion(field.before());
  }

  @Override
  public List<Binding> bindings() {
    List<Binding> bindings = new ArrayList<>();
    List<Known> practised = found.practised();
    if (!hits().isEmpty()) {
      bindings.add(Binding.of("Enter", "open", now -> open(cursor)));
    }
    if (!completion().words().isEmpty()) {
      bindings.add(Binding.of("Tab", "complete", now -> completed()));
    }
    if (!practised.isEmpty()) {
      String first = found.isMoreThanPractised() ? "the first " : "";
      String label = "practise " + first + practised.size();
      bindings.add(Binding.of("Ctrl-P", label, now -> practise(practised)));
    }
    if (hits().size() > 1) {
      bindings.add(Binding.told("↑↓", "choose"));
    }
    bindings.add(Binding.quiet("Ctrl-C", "home", now -> home()));
    bindings.add(Binding.of("Esc", "home", now -> home()));
    return bindings;
  }

  private Turn practise(List<Known> questions) {
    List<String> banks = questions.stream().map(one -> one.bank().id()).distinct().toList();
    Plan plan = Plan.of(questions.stream().map(Known::id).toList());
    return Turn.to(this, new Effect.Begin(banks, plan));
  }

  private Turn home() {
    return Turn.to(this, new Effect.Home());
  }

  private Turn open(int index) {
    return Turn.to(at(index), new Effect.Look(hits().get(index).id()));
  }

  private Turn completed() {
    return edited(new TextField(completion().taken(), field.after()));
  }

  @Override
  public Turn update(Message message, long now) {
    if (message instanceof Message.Shown shown) {
      SearchScreen next = shown(shown.dossier(), shown.trouble());
      return Turn.over(next, new BrowseScreen(next, shown.dossier(), ""));
    }
    if (message instanceof Message.Choose choose) {
      return choose.target() == cursor ? open(cursor) : Turn.to(at(choose.target()));
    }
    if (message instanceof Message.Paste paste) {
      return edited(line().insert(paste.text()));
    }
    return message instanceof Message.Press press ? pressed(press.key()) : Turn.ignored(this);
  }

  private Turn pressed(Input.Key key) {
    int by =
        switch (key.name()) {
          case UP -> -1;
          case DOWN -> 1;
          case PAGE_UP -> -PAGE;
          case PAGE_DOWN -> PAGE;
          default -> 0;
        };
    if (by != 0) {
      return Turn.to(at(Math.max(0, Math.min(cursor + by, hits().size() - 1))));
    }
    boolean types = key.name() == KeyName.TEXT && !key.ctrl() && !key.alt();
    return (types ? line() : field).press(key).map(this::edited).orElse(Turn.ignored(this));
  }

  /** The line that typing goes on with: a new one where that of the last time still stands. */
  private TextField line() {
    return fresh ? TextField.EMPTY : field;
  }

  private Turn edited(TextField changed) {
    boolean same = changed.text().equals(field.text());
    Found again = same ? found : catalogue.find(changed.text());
    return Turn.to(
        new SearchScreen(catalogue, changed, false, again, same ? cursor : 0, trouble),
        new Effect.Sought(changed.text()));
  }

  private SearchScreen at(int index) {
    return new SearchScreen(catalogue, field, fresh, found, index, trouble);
  }

  /** With one of the questions found at hand, as it is now. */
  SearchScreen shown(Dossier dossier, Optional<String> why) {
    OptionalInt index = found.index(dossier.known().id());
    if (index.isEmpty()) {
      return this;
    }
    Findable now = hits().get(index.getAsInt()).now(dossier.known(), dossier.flagged());
    Found again = found.with(index.getAsInt(), now);
    return new SearchScreen(catalogue.with(now), field, fresh, again, index.getAsInt(), why);
  }
}

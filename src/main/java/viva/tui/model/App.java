package viva.tui.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import viva.tui.page.Layout;
import viva.tui.terminal.Input;
import viva.tui.terminal.Input.KeyName;

/**
 * The program as it stands: a stack of screens in a window of some size. A value; each input gives
 * the next one and what is to be done before it is drawn.
 *
 * @param stack the screens, the topmost last, at least one
 * @param columns the width of the window
 * @param rows its height
 * @param scroll by how many rows the reader scrolled away from the focus
 * @param guard what keeps a held Enter from doing anything twice
 */
public record App(List<Screen> stack, int columns, int rows, int scroll, EnterGuard guard) {

  public App {
    stack = List.copyOf(stack);
  }

  /** What follows from an input: the next state and what is to be done. */
  public record Next(App app, List<Effect> effects) {}

  /** The program with one screen. */
  public static App of(Screen screen, int columns, int rows) {
    return new App(List.of(screen), columns, rows, 0, EnterGuard.NONE);
  }

  /** The screen that is seen. */
  public Screen top() {
    return stack.get(stack.size() - 1);
  }

  /** What is seen. */
  public Layout layout() {
    return TooSmall.is(columns, rows)
        ? TooSmall.layout(columns, rows)
        : Layout.of(top().page(columns, rows), columns, rows, scroll);
  }

  /** The program after an input. */
  public Next on(Input input) {
    if (TooSmall.is(columns, rows) && !worksUnseen(input)) {
      return stay();
    }
    if (input instanceof Input.Key key) {
      return pressed(key);
    }
    if (input instanceof Input.Click click) {
      return layout()
          .target(click.row())
          .map(target -> told(new Message.Choose(target), click.at()))
          .orElse(stay());
    }
    if (input instanceof Input.Paste paste) {
      return told(new Message.Paste(paste.text()), paste.at());
    }
    if (input instanceof Input.Wheel wheel) {
      return scrolled(wheel.lines() * 3);
    }
    if (input instanceof Input.Resize size) {
      return new Next(new App(stack, size.columns(), size.rows(), scroll, guard), List.of());
    }
    return stay();
  }

  /** In a window too small to show a question no key may answer it. */
  private static boolean worksUnseen(Input input) {
    if (input instanceof Input.Key key) {
      return List.of("Ctrl-C", "Ctrl-Z", "Ctrl-L").contains(Keys.name(key));
    }
    return input instanceof Input.Resize;
  }

  private Next pressed(Input.Key key) {
    EnterGuard next = guard.after(key);
    if (!guard.lets(key)) {
      return new Next(guarded(next), List.of());
    }
    return guarded(next).let(key);
  }

  private App guarded(EnterGuard next) {
    return new App(stack, columns, rows, scroll, next);
  }

  private Next let(Input.Key key) {
    String name = Keys.name(key);
    if (name.equals("Ctrl-Z")) {
      return new Next(this, List.of(new Effect.Suspend()));
    }
    if (name.equals("Ctrl-L")) {
      return new Next(this, List.of(new Effect.Redraw()));
    }
    return bound(name).map(action -> taken(action.apply(key.at()))).orElseGet(() -> unbound(key));
  }

  /** The action of a key, unless it is a letter that types here. */
  private Optional<LongFunction<Turn>> bound(String name) {
    return top().bindings().stream()
        .filter(binding -> !(top().types() && binding.isLetter()))
        .filter(binding -> binding.key().equals(name))
        .findFirst()
        .flatMap(Binding::action);
  }

  private Next unbound(Input.Key key) {
    Turn turn = top().update(new Message.Press(key), key.at());
    if (turn.handled()) {
      return taken(turn);
    }
    if (key.name() == KeyName.ESCAPE) {
      return taken(Turn.over(top(), MenuScreen.of(top())));
    }
    if (key.alt()) {
      return afterEscape(key);
    }
    if (key.types("?")) {
      return taken(Turn.over(top(), new HelpScreen(top())));
    }
    int page = Math.max(1, layout().height() - 2);
    return switch (key.name()) {
      case PAGE_UP -> scrolled(-page);
      case PAGE_DOWN -> scrolled(page);
      case UP -> scrolled(-1);
      case DOWN -> scrolled(1);
      default -> stay();
    };
  }

  /** Esc and a letter in one burst arrive as one key: what the letter does in the menu. */
  private Next afterEscape(Input.Key key) {
    return top().bindings().stream()
        .filter(binding -> binding.isLetter() && binding.key().equals(key.text()))
        .findFirst()
        .flatMap(Binding::action)
        .map(action -> taken(action.apply(key.at())))
        .orElse(stay());
  }

  private Next scrolled(int lines) {
    Layout wanted = Layout.of(top().page(columns, rows), columns, rows, scroll + lines);
    return new Next(new App(stack, columns, rows, wanted.scroll(), guard), List.of());
  }

  /** Tells the topmost screen something. */
  public Next told(Message message, long now) {
    return taken(top().update(message, now));
  }

  private Next taken(Turn turn) {
    int kept = stack.size() - (turn.below() ? 2 : 1);
    List<Screen> screens = new ArrayList<>(stack.subList(0, kept));
    screens.addAll(turn.screens());
    if (screens.isEmpty()) {
      return new Next(this, List.of(new Effect.Quit()));
    }
    return new Next(new App(screens, columns, rows, 0, guard), turn.effects());
  }

  private Next stay() {
    return new Next(this, List.of());
  }

  /** The program with another screen in place of all that were there. */
  public App showing(Screen screen) {
    return new App(List.of(screen), columns, rows, 0, guard);
  }
}

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
 * @param guard what keeps a held Enter from doing anything twice
 */
public record App(List<Layer> stack, int columns, int rows, EnterGuard guard) {
  private static final int WHEEL_ROWS = 3;

  public App {
    stack = List.copyOf(stack);
  }

  /**
   * A screen of the stack.
   *
   * @param screen the screen
   * @param scroll by how many rows the reader scrolled away from its focus
   */
  public record Layer(Screen screen, int scroll) {}

  /** What follows from an input: the next state and what is to be done. */
  public record Next(App app, List<Effect> effects) {}

  /** The program with one screen. */
  public static App of(Screen screen, int columns, int rows) {
    return new App(List.of(new Layer(screen, 0)), columns, rows, EnterGuard.NONE);
  }

  private Layer layer() {
    return stack.get(stack.size() - 1);
  }

  /** The screen that is seen. */
  public Screen top() {
    return layer().screen();
  }

  /**
   * What the screen asks, as {@link Screen#asks()}; nothing while the window is too small for it.
   */
  public Object asks() {
    return TooSmall.is(columns, rows) ? "" : top().asks();
  }

  /** What is seen. */
  public Layout layout() {
    return TooSmall.is(columns, rows) ? TooSmall.layout(columns, rows) : layout(layer().scroll());
  }

  private Layout layout(int scroll) {
    return Layout.of(top().page(columns, rows), columns, rows, scroll);
  }

  /** The program after an input. */
  public Next on(Input input) {
    if (input instanceof Input.Resize size) {
      return new Next(new App(stack, size.columns(), size.rows(), guard), List.of());
    }
    if (input instanceof Input.Timeout) {
      return told(new Message.Tick(), input.at());
    }
    if (input instanceof Input.Key key) {
      return pressed(key);
    }
    if (TooSmall.is(columns, rows)) {
      return stay();
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
    return input instanceof Input.Wheel wheel ? scrolled(wheel.lines() * WHEEL_ROWS) : stay();
  }

  /** Nobody answers what a window is too small to show, but leaving works in any. */
  private Next pressed(Input.Key key) {
    App next = new App(stack, columns, rows, guard.after(key));
    boolean seen = !TooSmall.is(columns, rows) || key.ctrl();
    return guard.lets(key) && seen ? next.let(key) : next.stay();
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
    int scroll = layout(layer().scroll() + lines).scroll();
    List<Layer> layers = new ArrayList<>(stack);
    layers.set(layers.size() - 1, new Layer(top(), scroll));
    return new Next(new App(layers, columns, rows, guard), List.of());
  }

  /** Tells the topmost screen something. */
  public Next told(Message message, long now) {
    return taken(top().update(message, now));
  }

  private Next taken(Turn turn) {
    int kept = stack.size() - (turn.below() ? 2 : 1);
    List<Layer> layers = new ArrayList<>(stack.subList(0, kept));
    turn.screens().forEach(screen -> layers.add(layer(screen)));
    if (layers.isEmpty()) {
      return stay(); // Leaving is an effect of its own: nobody falls out of the program by Esc.
    }
    return new Next(new App(layers, columns, rows, guard), turn.effects());
  }

  private Layer layer(Screen screen) {
    int scroll =
        stack.stream()
            .filter(layer -> layer.screen().view().equals(screen.view()))
            .findFirst()
            .map(Layer::scroll)
            .orElse(0);
    return new Layer(screen, scroll);
  }

  private Next stay() {
    return new Next(this, List.of());
  }

  /** The program with another screen over those that are there. */
  public App covered(Screen screen) {
    List<Layer> layers = new ArrayList<>(stack);
    layers.add(new Layer(screen, 0));
    return new App(layers, columns, rows, guard);
  }

  /** The program with another screen in place of all that were there. */
  public App showing(Screen screen) {
    return new App(List.of(new Layer(screen, 0)), columns, rows, guard);
  }
}

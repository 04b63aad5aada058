package viva.tui;

import viva.tui.model.App;
import viva.tui.model.Effect;
import viva.tui.model.Message;
import viva.tui.model.Screen;
import viva.tui.terminal.Input;
import viva.tui.terminal.Terminal;

/**
 * The loop of a full screen: wait for an input, let the screens think, do what they want done,
 * draw. It sees itself to what concerns the terminal and leaves the rest to its owner.
 */
final class Loop {
  private final Terminal terminal;
  private App app;
  private Owner owner = (effect, now) -> {};
  private Object asked = "";
  private boolean over;

  /** Whose screens these are. */
  interface Owner {
    /** Does what a screen wants done. */
    void perform(Effect effect, long now);

    /** Has a word with the screens before each frame. */
    default void beforeDrawing() {}
  }

  Loop(Terminal terminal, Screen first) {
    this.terminal = terminal;
    this.app = App.of(first, terminal.columns(), terminal.rows());
  }

  /** Runs until a screen wants to leave, or the terminal is gone. */
  void run(Owner whose) {
    owner = whose;
    while (!over) {
      owner.beforeDrawing();
      dropWhatWasTypedBlind();
      if (!terminal.hasMore()) { // What came in one piece is seen in one piece.
        terminal.draw(app.layout().draw());
      }
      Input input = terminal.await(app.top().alarm(terminal.now()).orElse(-1));
      if (input instanceof Input.End) {
        return;
      }
      take(app.on(input), input.at());
    }
  }

  /** The screen that is seen. */
  Screen top() {
    return app.top();
  }

  /** Shows a screen in place of all others. */
  void show(Screen screen) {
    app = app.showing(screen);
  }

  /** Shows a screen over those that are there. */
  void cover(Screen screen) {
    app = app.covered(screen);
  }

  /** Tells the topmost screen something. */
  void tell(Message message, long now) {
    take(app.told(message, now), now);
  }

  /** Keys pressed before a question was seen answer nothing; so this comes before it is drawn. */
  private void dropWhatWasTypedBlind() {
    Object asks = app.asks();
    if (!asks.equals(asked)) {
      asked = asks;
      if (!asks.equals("")) {
        terminal.dropTyped();
      }
    }
  }

  private void take(App.Next next, long now) {
    app = next.app();
    next.effects().forEach(effect -> perform(effect, now));
  }

  private void perform(Effect effect, long now) {
    if (effect instanceof Effect.Suspend) {
      terminal.suspend();
    } else if (effect instanceof Effect.Redraw) {
      terminal.redraw();
    } else if (effect instanceof Effect.Quit) {
      over = true;
    } else {
      owner.perform(effect, now);
    }
  }
}

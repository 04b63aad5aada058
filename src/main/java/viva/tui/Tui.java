package viva.tui;

import java.util.List;
import java.util.Optional;
import viva.bank.Bank;
import viva.desk.Desk;
import viva.desk.LiveSitting;
import viva.session.Plan;
import viva.tui.model.App;
import viva.tui.model.Effect;
import viva.tui.model.Message;
import viva.tui.model.Screen;
import viva.tui.screen.HomeScreen;
import viva.tui.screen.QuizScreen;
import viva.tui.screen.ScoresScreen;
import viva.tui.terminal.Input;
import viva.tui.terminal.Terminal;

/**
 * The full-screen program's loop: wait for an input, let the screens think, do what they want done,
 * draw. What a screen wants kept is on the disk before the next frame shows its effect.
 */
public final class Tui {
  private final Desk desk;
  private final Terminal terminal;
  private App app;
  private Optional<LiveSitting> run = Optional.empty();
  private Object asked = "";
  private boolean over;

  private Tui(Desk desk, Terminal terminal, Screen first) {
    this.desk = desk;
    this.terminal = terminal;
    this.app = App.of(first, terminal.columns(), terminal.rows());
  }

  /** Runs the program from home until the learner leaves. */
  public static void run(Desk desk, Terminal terminal) {
    new Tui(desk, terminal, HomeScreen.of(desk.overview(), "")).loop();
  }

  /** Runs the program from a sitting that was begun already; home comes after it. */
  public static void run(Desk desk, Terminal terminal, LiveSitting first) {
    Tui tui = new Tui(desk, terminal, quiz(first, terminal.now()));
    tui.run = Optional.of(first);
    tui.loop();
  }

  private void loop() {
    while (!over) {
      dropWhatWasTypedBlind();
      terminal.draw(app.layout().draw());
      Input input = terminal.await(-1);
      if (input instanceof Input.End) {
        return;
      }
      take(app.on(input), input.at());
    }
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
    if (effect instanceof Effect.Keep keep) {
      Optional<String> trouble = run.flatMap(current -> current.keep(keep.facts()));
      take(app.told(new Message.Kept(trouble), now), now);
    } else if (effect instanceof Effect.Begin begin) {
      begin(begin.banks(), begin.plan(), now);
    } else if (effect instanceof Effect.Resume resume) {
      resume(resume.sitting(), now);
    } else if (effect instanceof Effect.Home) {
      app = app.showing(home(""));
    } else if (effect instanceof Effect.Scores) {
      app = app.showing(scores());
    } else if (effect instanceof Effect.Suspend) {
      terminal.suspend();
    } else if (effect instanceof Effect.Redraw) {
      terminal.redraw();
    } else {
      over = true;
    }
  }

  private Screen home(String notice) {
    return HomeScreen.of(desk.overview(), notice);
  }

  private Screen scores() {
    return ScoresScreen.of(
        desk.history().scores(),
        id -> desk.shelf().bank(id).map(Bank::title).orElse(id),
        desk.now().getOffset());
  }

  private void begin(List<String> ids, Plan plan, long now) {
    List<Bank> banks = ids.stream().flatMap(id -> desk.shelf().bank(id).stream()).toList();
    Optional<LiveSitting> begun = desk.begin(banks, plan.withSeed(desk.newSeed()));
    if (begun.isPresent()) {
      show(begun.get(), now);
    } else {
      app = app.showing(home("This bank has no question to ask."));
    }
  }

  private void resume(String sitting, long now) {
    Optional<LiveSitting> resumed = desk.resume(sitting);
    if (resumed.isPresent()) {
      show(resumed.get(), now);
    } else {
      app = app.showing(home("The questions of that sitting are gone."));
    }
  }

  private void show(LiveSitting begun, long now) {
    run = Optional.of(begun);
    app = app.showing(quiz(begun, now));
  }

  private static Screen quiz(LiveSitting begun, long now) {
    return QuizScreen.of(begun.sitting(), begun.lastTime(), now).troubled(begun.trouble());
  }
}

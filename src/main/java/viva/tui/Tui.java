package viva.tui;

import java.util.List;
import java.util.Optional;
import viva.bank.Bank;
import viva.desk.Desk;
import viva.desk.LiveSitting;
import viva.session.Plan;
import viva.tui.model.Effect;
import viva.tui.model.Message;
import viva.tui.model.Screen;
import viva.tui.screen.HomeScreen;
import viva.tui.screen.QuizScreen;
import viva.tui.screen.ScoresScreen;
import viva.tui.terminal.Terminal;

/**
 * The full-screen program for a learner. What a screen wants kept is on the disk before the next
 * frame shows its effect.
 */
public final class Tui {
  private final Desk desk;
  private final Loop loop;
  private Optional<LiveSitting> run = Optional.empty();

  private Tui(Desk desk, Terminal terminal, Screen first) {
    this.desk = desk;
    this.loop = new Loop(terminal, first);
  }

  /** Runs the program from home until the learner leaves. */
  public static void run(Desk desk, Terminal terminal) {
    Tui tui = new Tui(desk, terminal, HomeScreen.of(desk.overview(), ""));
    tui.loop.run(tui::perform);
  }

  /** Runs the program from a sitting that was begun already; home comes after it. */
  public static void run(Desk desk, Terminal terminal, LiveSitting first) {
    Tui tui = new Tui(desk, terminal, quiz(first, terminal.now()));
    tui.run = Optional.of(first);
    tui.loop.run(tui::perform);
  }

  private void perform(Effect effect, long now) {
    if (effect instanceof Effect.Keep keep) {
      Optional<String> trouble = run.flatMap(current -> current.keep(keep.facts()));
      loop.tell(new Message.Kept(trouble), now);
    } else if (effect instanceof Effect.Begin begin) {
      begin(begin.banks(), begin.plan(), now);
    } else if (effect instanceof Effect.Resume resume) {
      resume(resume.sitting(), now);
    } else if (effect instanceof Effect.Home) {
      loop.show(home(""));
    } else if (effect instanceof Effect.Scores) {
      loop.show(scores());
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
      loop.show(home("This bank has no question to ask."));
    }
  }

  private void resume(String sitting, long now) {
    Optional<LiveSitting> resumed = desk.resume(sitting);
    if (resumed.isPresent()) {
      show(resumed.get(), now);
    } else {
      loop.show(home("The questions of that sitting are gone."));
    }
  }

  private void show(LiveSitting begun, long now) {
    run = Optional.of(begun);
    loop.show(quiz(begun, now));
  }

  private static Screen quiz(LiveSitting begun, long now) {
    return QuizScreen.of(begun.sitting(), begun.lastTime(), now).troubled(begun.trouble());
  }
}

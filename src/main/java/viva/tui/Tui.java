package viva.tui;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import viva.bank.Bank;
import viva.desk.Desk;
import viva.desk.ExamPlanner;
import viva.desk.Live;
import viva.desk.LiveExam;
import viva.desk.LiveSitting;
import viva.desk.Nothing;
import viva.session.Plan;
import viva.tui.model.App;
import viva.tui.model.Effect;
import viva.tui.model.Message;
import viva.tui.model.Screen;
import viva.tui.screen.ExamIntro;
import viva.tui.screen.ExamScreen;
import viva.tui.screen.HomeScreen;
import viva.tui.screen.PlanScreen;
import viva.tui.screen.QuizScreen;
import viva.tui.stats.StatsScreen;
import viva.tui.terminal.Terminal;

/**
 * The full-screen program for a learner. What a screen wants kept is on the disk before the next
 * frame shows its effect.
 */
public final class Tui {
  private final Desk desk;
  private final Loop loop;
  private final Browsing browsing;
  private Optional<Live> run = Optional.empty();

  private Tui(Desk desk, Terminal terminal, Screen first) {
    this.desk = desk;
    this.loop = new Loop(terminal, first);
    this.browsing = new Browsing(desk, loop);
  }

  /** Shows home to nobody. */
  public static void rehearse(Desk desk) {
    desk.arrive();
    Terminal.rehearse(
        (columns, rows) ->
            App.of(HomeScreen.of(desk.overview(), ""), columns, rows).layout().draw());
  }

  /** Runs the program from home until the learner leaves. */
  public static void run(Desk desk, Terminal terminal) {
    Tui tui = new Tui(desk, terminal, HomeScreen.of(desk.overview(), ""));
    tui.loop.run(tui::perform);
  }

  /** Runs the program from a home that says why there is nothing to ask of these banks. */
  public static void idle(Desk desk, Terminal terminal, List<Bank> banks, Nothing nothing) {
    List<String> ids = banks.stream().map(Bank::id).toList();
    Tui tui =
        new Tui(
            desk,
            terminal,
            HomeScreen.idle(desk.overview(), ids, nothing.with("n", "c"), nothing.hasMore()));
    tui.loop.run(tui::perform);
  }

  /** Runs the program from what an exam by this plan is about to be; its clock does not run yet. */
  public static void exam(Desk desk, Terminal terminal, Bank bank, Plan plan) {
    HomeScreen home = HomeScreen.idle(desk.overview(), List.of(bank.id()), "", false);
    Tui tui = new Tui(desk, terminal, home);
    tui.loop.cover(new ExamIntro(bank, plan, true));
    tui.loop.run(tui::perform);
  }

  /** Runs the program from a sitting that was begun already; home comes after it. */
  public static void run(Desk desk, Terminal terminal, Live first) {
    Tui tui = new Tui(desk, terminal, screen(first, terminal.now()));
    tui.run = Optional.of(first);
    tui.loop.run(tui::perform);
  }

  private void perform(Effect effect, long now) {
    browsing.perform(effect, now);
    if (effect instanceof Effect.Keep keep) {
      Optional<String> trouble = run.flatMap(current -> current.keep(keep.facts()));
      loop.tell(new Message.Kept(trouble), now);
    } else if (effect instanceof Effect.Begin begin) {
      begin(begin.banks(), begin.drawn() ? begin.plan() : drawn(begin.plan()), now);
    } else if (effect instanceof Effect.Resume resume) {
      resume(resume.sitting(), now);
    } else if (effect instanceof Effect.Read read) {
      loop.tell(new Message.Opened(desk.texts().at(read.asked())), now);
    } else if (effect instanceof Effect.PlanExam plan) {
      planner(plan.bank()).ifPresent(loop::cover);
    } else if (effect instanceof Effect.Plans plan) {
      home(bank(plan.bank()).flatMap(b -> new ExamPlanner(desk, b).keep(plan.date())));
    } else if (effect instanceof Effect.Restart restart) {
      home(desk.notebook().restart(restart.bank(), restart.on()));
    } else if (effect instanceof Effect.Home) {
      loop.show(home(""));
    } else if (effect instanceof Effect.Statistics statistics) {
      loop.show(statistics(statistics.banks()));
    }
  }

  private Optional<Bank> bank(String id) {
    return desk.shelf().bank(id);
  }

  private Optional<Screen> planner(String id) {
    return bank(id).map(bank -> PlanScreen.of(bank, new ExamPlanner(desk, bank)));
  }

  private Screen home(String notice) {
    return HomeScreen.of(desk.overview(), notice);
  }

  /** Home after something was to be kept. */
  private void home(Optional<String> trouble) {
    loop.show(home(trouble.map(why -> "Not kept: " + why).orElse("")));
  }

  private Screen statistics(List<String> ids) {
    List<Bank> banks = banks(ids);
    return StatsScreen.of(
        desk.statistics(banks),
        banks.stream().map(Bank::title).collect(Collectors.joining(", ")),
        id -> bank(id).map(Bank::title).orElse(id),
        desk.now().getOffset());
  }

  private List<Bank> banks(List<String> ids) {
    return ids.stream().flatMap(id -> bank(id).stream()).toList();
  }

  private Plan drawn(Plan plan) {
    return plan.withSeed(desk.newSeed());
  }

  private void begin(List<String> ids, Plan plan, long now) {
    List<Bank> banks = banks(ids);
    Optional<Live> begun = desk.sittings().begin(banks, plan);
    if (begun.isPresent()) {
      show(begun.get(), now);
    } else {
      Nothing nothing = Nothing.of(desk, banks, plan);
      loop.show(HomeScreen.idle(desk.overview(), ids, nothing.with("n", "c"), nothing.hasMore()));
    }
  }

  private void resume(String sitting, long now) {
    Optional<Live> resumed = desk.sittings().resume(sitting);
    if (resumed.isPresent()) {
      show(resumed.get(), now);
    } else {
      loop.show(home("The questions of that sitting are gone."));
    }
  }

  private void show(Live begun, long now) {
    run = Optional.of(begun);
    loop.show(screen(begun, now));
  }

  private static Screen screen(Live begun, long now) {
    if (begun instanceof LiveExam exam) {
      return ExamScreen.of(exam, now);
    }
    LiveSitting live = (LiveSitting) begun;
    return QuizScreen.of(live.sitting(), live.backdrop(), now).troubled(live.trouble());
  }
}

package viva.tui.screen;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import viva.bank.Bank;
import viva.bank.Marking;
import viva.desk.Backdrop;
import viva.desk.ExamPlanner;
import viva.desk.LiveExam;
import viva.desk.Texts;
import viva.memory.Schedule;
import viva.question.Kind;
import viva.question.QuestionId;
import viva.session.Asked;
import viva.session.ExamSitting;
import viva.session.Fact;
import viva.session.Mode;
import viva.session.Paper;
import viva.session.Plan;
import viva.session.Sitting;
import viva.study.Outlook;
import viva.tui.model.App;
import viva.tui.model.Effect;
import viva.tui.model.Message;
import viva.tui.model.Screen;
import viva.tui.page.Canvas;
import viva.tui.terminal.Input;
import viva.yaml.BankReader;
import viva.yaml.Reading;

/** The program without a terminal: does what its loop does, and keeps what would be kept. */
public final class Stage {
  private static final int SEED = 7;
  private static final List<Texts.Place> PLACES =
      List.of(
          new Texts.Place(
              "Yixiang Xu 2017, “Close Alignment”, paragraph 4",
              List.of(
                  "A paragraph of a text that the learner holds,\n"
                      + "in lines as they are held, and long enough to be laid out anew in every"
                      + " window. 漢字 as well.")));

  private final Bank bank;
  private final Supplier<Screen> home;
  private final List<Fact> kept = new ArrayList<>();
  private final Memoir memoir;
  private String sought = "";
  private App app;
  private Set<String> texts = Set.of();
  private Optional<String> trouble = Optional.empty();
  private boolean over;
  private long now;

  /** With home in a window of this size. */
  public Stage(Bank bank, Supplier<Screen> home, int columns, int rows) {
    this.bank = bank;
    this.home = home;
    this.memoir = new Memoir(bank);
    app = App.of(home.get(), columns, rows);
  }

  /** In the middle of a practice of these questions, in the author's order. */
  public static Stage asking(String bankFile, String... ids) {
    Bank bank = bank(bankFile);
    Stage stage = new Stage(bank, () -> Homes.home("full", bank), 80, 24);
    stage.begin(practice(bank, List.of(ids)));
    return stage;
  }

  /** A bank of the tests, which has no fault. */
  public static Bank bank(String file) {
    Reading reading = BankReader.read(file, Golden.bank(file));
    if (!reading.diagnostics().isEmpty()) {
      throw new IllegalStateException(reading.diagnostics().toString());
    }
    return reading.bank().orElseThrow();
  }

  /** These questions of a bank as a sitting asks them. */
  public static List<Asked> paper(Bank bank, Plan plan) {
    return Paper.draw(List.of(bank), plan.withSeed(SEED), Set.of()).stream()
        .map(Stage::pinned)
        .toList();
  }

  /** Options in an order of our own, so that no picture depends on how papers are shuffled. */
  private static Asked pinned(Asked asked) {
    List<String> order = asked.item().question().choices();
    List<String> options = new ArrayList<>(order);
    long seed = (SEED * 31L + asked.bank().id().hashCode()) * 31 + asked.item().id().hashCode();
    Random random = new Random(seed);
    boolean sorted =
        asked.options().equals(order) && asked.item().question().kind() != Kind.MATCHING;
    if (!sorted) {
      Collections.shuffle(options, random);
    }
    while (asked.item().question().kind() == Kind.ORDERING && options.equals(order)) {
      Collections.shuffle(options, random);
    }
    return new Asked(asked.bank(), asked.item(), options);
  }

  static Plan practice(Bank bank, List<String> ids) {
    Plan chosen = Plan.of(ids.stream().map(id -> new QuestionId(bank.id(), id)).toList());
    return ids.isEmpty()
        ? Plan.practice(SEED)
        : Plan.practice(SEED).filtered(chosen.filter()).sized(Plan.practice(0).order(), 0, 0);
  }

  private void beginIfAny(Plan plan) {
    if (paper(bank, plan).isEmpty()) {
      app = app.showing(home.get());
    } else {
      begin(plan);
    }
  }

  void begin(Plan plan) {
    Sitting sitting = Sitting.begin(paper(bank, plan), plan);
    app = app.showing(QuizScreen.of(sitting, backdrop(), now).troubled(trouble));
  }

  private Backdrop backdrop() {
    Outlook outlook = new Outlook(Schedule.USUAL, Map.of(), 20_000);
    return new Backdrop("72 % last time, 3 days ago", outlook, texts);
  }

  /** From now on the text of this source is held. */
  void holding(String source) {
    texts = Set.of(source);
  }

  /** An exam of these questions, with so many minutes left or, if these are 0, no limit. */
  void beginExam(Plan plan, Marking marking, int minutes) {
    Plan timed = plan.as(Mode.EXAM).sized(plan.order(), plan.count(), minutes);
    ExamSitting exam = ExamSitting.begin(paper(bank, plan), timed, marking);
    OptionalLong left = minutes == 0 ? OptionalLong.empty() : OptionalLong.of(minutes * 60_000L);
    LiveExam live = new LiveExam("e", exam, "01234567-4-7", left, trouble, null);
    app = app.showing(ExamScreen.of(live, now));
  }

  void show(Screen screen) {
    app = app.showing(screen);
  }

  /** From now on nothing can be kept, for this reason; without one everything is kept again. */
  void trouble(String why) {
    trouble = Optional.of(why).filter(words -> !words.isEmpty());
  }

  /** Plays a script. */
  public Stage play(String script) {
    Script.inputs(script, now).forEach(this::on);
    return this;
  }

  /** Takes one input. */
  public void on(Input input) {
    now = input.at();
    take(app.on(input));
  }

  /** Tells the screen on top something. */
  void tell(Message message) {
    take(app.told(message, now));
  }

  /** Makes the window another size. */
  public Stage resize(int columns, int rows) {
    on(new Input.Resize(columns, rows, now));
    return this;
  }

  private void take(App.Next next) {
    app = next.app();
    next.effects().forEach(this::perform);
  }

  private void perform(Effect effect) {
    if (effect instanceof Effect.Keep keep) {
      kept.addAll(keep.facts());
      take(app.told(new Message.Kept(trouble), now));
    } else if (effect instanceof Effect.Begin begin && begin.plan().mode() == Mode.EXAM) {
      beginExam(Plan.practice(SEED), bank.exam().marking(), begin.plan().minutes());
    } else if (effect instanceof Effect.Read) {
      take(app.told(new Message.Opened(PLACES), now));
    } else if (effect instanceof Effect.Begin begin) {
      beginIfAny(begin.plan());
    } else if (effect instanceof Effect.Resume) {
      begin(Plan.practice(SEED));
    } else if (effect instanceof Effect.Home) {
      app = app.showing(home.get());
    } else if (effect instanceof Effect.Read) {
      take(app.told(new Message.Opened(List.of()), now));
    } else if (effect instanceof Effect.Find) {
      app = app.showing(SearchScreen.of(memoir.catalogue(), sought));
    } else if (effect instanceof Effect.Sought line) {
      sought = line.line();
    } else if (effect instanceof Effect.Look look) {
      take(app.told(new Message.Shown(memoir.dossier(look.question()), trouble), now));
    } else if (effect instanceof Effect.Note note) {
      memoir.keep(note.fact());
      take(app.told(new Message.Shown(memoir.dossier(note.question()), trouble), now));
    } else if (effect instanceof Effect.Statistics statistics) {
      app = app.showing(MadeStatistics.screen(statistics.banks().isEmpty() ? "all" : "bank"));
    } else if (effect instanceof Effect.PlanExam) {
      app = app.covered(PlanScreen.of(bank, new ExamPlanner(Homes.desk(bank), bank)));
    } else if (effect instanceof Effect.Quit) {
      over = true;
    }
  }

  /** The program as it stands. */
  public App app() {
    return app;
  }

  /** The screen on top. */
  public Screen top() {
    return app.top();
  }

  /** What is seen. */
  public Canvas canvas() {
    return app.layout().draw();
  }

  /** What is seen, as one text. */
  public String text() {
    Canvas canvas = canvas();
    StringBuilder text = new StringBuilder();
    for (int row = 0; row < canvas.rows(); row++) {
      text.append(canvas.row(row)).append('\n');
    }
    return text.toString();
  }

  /** What was to be kept so far. */
  public List<Fact> kept() {
    return kept;
  }

  /** Whether the learner left. */
  public boolean over() {
    return over;
  }
}

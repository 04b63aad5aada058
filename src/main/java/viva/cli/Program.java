package viva.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import viva.bank.Bank;
import viva.desk.Desk;
import viva.desk.Learner;
import viva.desk.Librarian;
import viva.desk.Live;
import viva.desk.Nothing;
import viva.desk.Places;
import viva.desk.Setting;
import viva.desk.Settings;
import viva.desk.Shelf;
import viva.plain.Lines;
import viva.plain.PlainHome;
import viva.session.Plan;
import viva.text.Diagnostics;
import viva.tui.Tui;
import viva.tui.terminal.Options;
import viva.tui.terminal.Terminal;
import viva.tui.terminal.Theme;

/** The program for one learner: settings read, desk set up, shown as a full screen or as lines. */
final class Program {
  private final World world;
  private final Choices choices;
  private final Places places;
  private final Settings settings;

  Program(World world, Choices choices) {
    this.world = world;
    this.choices = choices;
    this.places = places(world, choices.data());
    this.settings = Settings.read(places.config(), places.compiledSettings());
    world.err().print(Diagnostics.print(settings.diagnostics()));
    complaints().forEach(world::talk);
  }

  /** What is wrong with the values of settings. */
  private List<String> complaints() {
    List<String> complaints = new ArrayList<>();
    settings.problems().forEach(problem -> complaints.add(places.config() + ": " + problem));
    if (Theme.named(settings.text(Setting.THEME, Theme.DARK.word())).isEmpty()) {
      String themes = String.join(", ", Theme.words());
      complaints.add(places.config() + ": the setting theme is one of " + themes);
    }
    return complaints;
  }

  static Places places(World world, String data) {
    try {
      return Places.of(world.environment(), world.system(), world.account(), world.here(), data);
    } catch (Places.NoHome none) {
      throw new UsageProblem(none.getMessage());
    }
  }

  Places places() {
    return places;
  }

  /** The banks in reach, those at these paths first. */
  Shelf shelf(List<String> paths) {
    Waiting waiting = Waiting.begin(world, "Reading banks");
    try {
      return Librarian.look(paths, world.here(), places);
    } finally {
      waiting.close();
    }
  }

  /** The desk over these banks. */
  Desk desk(Shelf shelf) {
    String name = choices.learner().orElse(settings.text(Setting.LEARNER, ""));
    Learner learner = Learner.of(name, settings);
    Desk desk = new Desk(places, shelf, learner, world.clock(), world.chance());
    if (!isPlain()) {
      settings.diagnostics().forEach(fault -> desk.tell(fault.file() + ": " + fault.message()));
      complaints().forEach(desk::tell); // What was said before the screen opened is not seen on it.
    }
    return desk;
  }

  /** Sees to what is to be seen to at every start. */
  void arrive(Desk desk) {
    try (Waiting waiting = Waiting.begin(world, "Reading your journal")) {
      desk.whileReading(waiting::done);
      desk.arrive();
    }
  }

  /** Shows home until the learner leaves. */
  int home() throws IOException {
    Desk desk = desk(shelf(List.of()));
    arrive(desk);
    if (isPlain()) {
      plain(desk).run();
    } else {
      try (Terminal terminal = Terminal.open(options())) {
        Tui.run(desk, terminal);
      }
    }
    return ended(desk);
  }

  /** Shows a sitting, and home after it where there is a screen; the news is told there. */
  int sit(Desk desk, Live sitting) throws IOException {
    if (isPlain()) {
      desk.takeNews().forEach(world::talk);
      plain(desk).sit(sitting);
    } else {
      try (Terminal terminal = Terminal.open(options())) {
        Tui.run(desk, terminal, sitting);
      }
    }
    return ended(desk);
  }

  /** Shows what an exam is about to be and then the exam; in lines both come at once. */
  int exam(Desk desk, Bank bank, Plan plan) throws IOException {
    if (isPlain()) {
      return sit(desk, desk.sittings().begin(List.of(bank), plan).orElseThrow());
    }
    try (Terminal terminal = Terminal.open(options())) {
      Tui.exam(desk, terminal, bank, plan);
    }
    return ended(desk);
  }

  /** Says that there is nothing to ask, at home where there is a screen. */
  int idle(Desk desk, List<Bank> banks, Nothing nothing) throws IOException {
    if (isPlain()) {
      desk.takeNews().forEach(world::talk);
      world.out().println(nothing.with("viva study --new", "viva study --ahead"));
    } else {
      try (Terminal terminal = Terminal.open(options())) {
        Tui.idle(desk, terminal, banks, nothing);
      }
    }
    return ended(desk);
  }

  /** Tries a last time to keep what could not be kept. */
  private int ended(Desk desk) {
    desk.leave();
    Optional<String> trouble = desk.settle();
    trouble.ifPresent(world::talk);
    return trouble.isPresent() ? Exit.TROUBLE : Exit.FINE;
  }

  private PlainHome plain(Desk desk) {
    return new PlainHome(desk, new Lines(world.input(), world.out()), world.millis());
  }

  /** Asked for, set, or because there is no terminal that could show more. */
  boolean isPlain() {
    boolean wanted = "1".equals(world.environment().get("VIVA_PLAIN"));
    return choices.plain().orElse(wanted || settings.isOn(Setting.PLAIN, false))
        || !Terminal.available(world.environment());
  }

  Options options() {
    String name = choices.theme().orElse(settings.text(Setting.THEME, Theme.DARK.word()));
    boolean mouse = choices.mouse().orElse(settings.isOn(Setting.MOUSE, true));
    return Options.of(world.environment(), Theme.named(name).orElse(Theme.DARK), mouse);
  }
}

package viva.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import viva.desk.Places;
import viva.text.Nearest;
import viva.tui.terminal.Theme;

/** {@code viva}: home, or a sitting of the banks named. */
@Command(
    addMethodSubcommands = false,
    name = "viva",
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    versionProvider = Version.class,
    description = "Quizzes in the terminal from YAML question banks.",
    footer = {
      "",
      "Examples:",
      "  viva                      home: choose a bank",
      "  viva xu-2017              study a bank at once: what is due, then new questions",
      "  viva my-bank.yaml         study a bank of your own",
      "  viva quiz xu --count 5    five questions",
      "",
      "Exit codes: 0 fine, 1 faults found in your files, 2 usage, 3 trouble, 130 interrupted."
    })
final class VivaCommand implements Callable<Integer> {
  final World world;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "BANK",
      arity = "0..*",
      description = "A bank by its file, its id, or a part of its id or title.")
  private List<String> banks = List.of();

  @Option(
      names = "--data",
      scope = ScopeType.INHERIT,
      paramLabel = "DIR",
      description = "The data home, where answers and settings are kept.")
  private String data = "";

  @Option(
      names = "--learner",
      scope = ScopeType.INHERIT,
      paramLabel = "NAME",
      description = "Your name, kept with each sitting.")
  private String learner;

  @Option(
      names = "--theme",
      scope = ScopeType.INHERIT,
      paramLabel = "THEME",
      description = "dark, light, mono or high-contrast.")
  private String theme;

  @Option(
      names = "--plain",
      negatable = true,
      scope = ScopeType.INHERIT,
      description = "Plain lines in place of the full screen; also VIVA_PLAIN=1.")
  private Boolean plain;

  @Option(
      names = "--mouse",
      negatable = true,
      scope = ScopeType.INHERIT,
      description = "Whether clicks are heard.")
  private Boolean mouse;

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "Show a trace when something fails.")
  private boolean debug;

  VivaCommand(World world) {
    this.world = world;
  }

  boolean debug() {
    return debug;
  }

  /** The program with what was chosen. */
  Program program() {
    if (theme != null && Theme.named(theme).isEmpty()) {
      throw new UsageProblem(
          "no theme is called \"" + theme + "\"; there are: " + String.join(", ", Theme.words()));
    }
    return new Program(
        world,
        new Choices(
            data,
            Optional.ofNullable(learner),
            Optional.ofNullable(theme),
            Optional.ofNullable(plain),
            Optional.ofNullable(mouse),
            debug));
  }

  /** Where everything lies, if any folder of the user's own is known. */
  Optional<Places> places() {
    try {
      return Optional.of(Program.places(world, data));
    } catch (UsageProblem none) {
      return Optional.empty();
    }
  }

  @Override
  public Integer call() throws IOException {
    return UsageProblem.told(world, () -> banks.isEmpty() ? program().home() : practise());
  }

  /** A word that means no bank may be a slip of a command. */
  private int practise() throws IOException {
    try {
      return new Begin(program(), world).usual(banks);
    } catch (UsageProblem problem) {
      String command = Nearest.to(banks.get(0), spec.subcommands().keySet()).orElse("");
      throw command.isEmpty()
          ? problem
          : new UsageProblem(problem.getMessage() + "; or did you mean: viva " + command);
    }
  }
}

package viva.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import viva.check.Checked;
import viva.check.Examination;
import viva.check.Examiner;
import viva.check.Explanation;
import viva.check.KeptChecks;
import viva.check.Legend;
import viva.check.Report;
import viva.check.Tally;
import viva.desk.Places;
import viva.lint.Lint;
import viva.lint.Rules;
import viva.lint.rule.Rule;

/** {@code viva check}: all that can be told of every bank named. */
@Command(
    addMethodSubcommands = false,
    name = "check",
    description = "Tell every fault of a bank, and what could be better, with its place.",
    footer = {
      "",
      "Exit code 1 if there is a fault; with --strict also if there is a warning, never for a"
          + " hint.",
      "",
      "Examples:",
      "  viva check                            the banks in the folder questions",
      "  viva check my-bank.yaml --strict",
      "  viva check 'banks/**/*.yaml' --format sarif > viva.sarif",
      "  viva check xu-2017 --since HEAD~1     what changed, above all keys",
      "  viva check - < my-bank.yaml",
      "  viva check --explain key/unknown"
    })
final class CheckCommand implements Callable<Integer> {
  @ParentCommand private VivaCommand viva;

  @Parameters(
      paramLabel = "BANK",
      arity = "0..*",
      description =
          "Files, folders of files, patterns such as 'banks/**/*.yaml', banks in reach, or - for"
              + " standard input; without any, the folder questions.")
  private List<String> banks = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text, json, sarif or github (for its workflows).")
  private String format;

  @Option(names = "--json", description = "Short for --format json.")
  private boolean json;

  @Option(names = "--strict", description = "Let warnings fail the check too.")
  private boolean strict;

  @Option(names = "--no-hints", description = "Leave hints out.")
  private boolean noHints;

  @Option(
      names = "--explain",
      paramLabel = "RULE",
      arity = "0..1",
      fallbackValue = "",
      description = "Explain a rule by its name, with an example; without a name, list all.")
  private String explain;

  @Mixin private SourceOptions sources;

  @Mixin private SinceOption since;

  @Override
  public Integer call() throws IOException {
    return UsageProblem.told(viva.world, () -> explain == null ? check() : explained());
  }

  private int explained() {
    Explanation explanation = new Explanation(legend());
    viva.world
        .out()
        .print(
            explain.isEmpty()
                ? explanation.all()
                : explanation
                    .of(explain)
                    .orElseThrow(() -> new UsageProblem(explanation.unknown(explain))));
    return Exit.FINE;
  }

  private static Legend legend() {
    return new Legend(Rules.ALL.stream().map(Rule::about).toList());
  }

  private int check() throws IOException {
    Format chosen = chosen();
    Collection<Target> targets =
        Targets.of(banks, viva.world, () -> viva.program().shelf(List.of()));
    Examination examination = new Examination(examiners(targets));
    Examining examining = new Examining(examination, kept(), sources::areHeld);
    return told(targets, examining, chosen.report(viva.world, legend()));
  }

  /** What was told before counts where nothing but the files themselves is asked. */
  private Optional<KeptChecks> kept() {
    return since.isAsked() || sources.areNamed()
        ? Optional.empty()
        : viva.places().flatMap(places -> KeptChecks.by(Places.program(), places.checks()));
  }

  private Format chosen() {
    String word = format == null ? (json ? Format.JSON : Format.TEXT).word() : format;
    Format chosen =
        Format.named(word)
            .orElseThrow(
                () ->
                    new UsageProblem(
                        "no format is called \""
                            + word
                            + "\"; there are: "
                            + String.join(", ", Format.words())));
    if (json && chosen != Format.JSON) {
      throw new UsageProblem("--json and --format " + word + " ask for two formats");
    }
    if (sources.isCoverage() && chosen != Format.TEXT) {
      throw new UsageProblem("--coverage prints a map, so it goes with --format text alone");
    }
    return chosen;
  }

  /** Whoever has something to say of a bank, in this order. */
  private List<Examiner> examiners(Collection<Target> targets) throws IOException {
    List<Examiner> examiners = new ArrayList<>();
    examiners.add(Examiner.of(Lint::look));
    examiners.add(Examiner.of(sources::findings));
    since.examiner(targets, viva.world).ifPresent(examiners::add);
    return examiners;
  }

  /** Each file is told as soon as it is read and let go of. */
  private int told(Collection<Target> targets, Examining examining, Report report)
      throws IOException {
    Tally tally = new Tally();
    Progress progress = new Progress(viva.world, targets.size());
    int done = 0;
    for (Target target : targets) {
      Checked all = examining.of(target);
      Checked checked = noHints ? all.withoutHints() : all;
      tally.add(checked);
      if (!checked.diagnostics().isEmpty()) {
        progress.hide();
      }
      report.add(checked);
      progress.done(++done);
    }
    progress.hide();
    report.end();
    sources.settle();
    viva.world.out().print(sources.coverage());
    viva.world.err().println(tally.words());
    return tally.isFaulty(strict) ? Exit.FAULTS : Exit.FINE;
  }
}

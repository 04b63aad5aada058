package viva.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import viva.journal.Damage;
import viva.journal.Exported;
import viva.journal.Journal;
import viva.journal.Merged;
import viva.text.Clean;

/** {@code viva journal}: answers between machines that share no folder. */
@Command(
    name = "journal",
    description = {
      "Carry your answers from one machine to another where no folder is synced.",
      "What comes in is kept beside what is there; nothing is changed, and copies count once."
    },
    footer = {
      "",
      "Examples:",
      "  viva journal export laptop.jsonl   on one machine",
      "  viva journal merge laptop.jsonl    on the other"
    })
final class JournalCommand implements Callable<Integer> {
  @ParentCommand private VivaCommand viva;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    throw new ParameterException(spec.commandLine(), "say what to do: export or merge");
  }

  @Command(
      name = "export",
      description = {
        "Print all records of the journal as one file, or write them into FILE.",
        "A file that is there already is not overwritten."
      },
      footer = {
        "",
        "Examples:",
        "  viva journal export laptop.jsonl",
        "  viva journal export | ssh desk viva journal merge /dev/stdin"
      })
  int export(
      @Parameters(paramLabel = "FILE", arity = "0..1", description = "The file to write.")
          Optional<String> file)
      throws IOException {
    return UsageProblem.told(
        viva.world,
        () -> {
          Path journal = viva.program().places().journal();
          Exported exported = Journal.export(journal);
          return file.isPresent()
              ? write(exported, viva.world.here().resolve(file.get()).normalize(), journal)
              : print(exported);
        });
  }

  private int print(Exported exported) throws IOException {
    exported.writeTo(viva.world.out());
    return told(exported.broken(), exported.failures());
  }

  private int write(Exported exported, Path file, Path journal) throws IOException {
    boolean there = Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    boolean same = Files.isRegularFile(file) && exported.isHeldBy(file);
    refuse(file, journal, there && !same);
    Optional<String> trouble = same ? Optional.empty() : exported.saveAs(file);
    if (trouble.isPresent()) {
      viva.world.talk(trouble.get());
      return Exit.TROUBLE;
    }
    int code = told(exported.broken(), exported.failures());
    String records = MergeReport.count(exported.lines().size(), "record");
    say(same ? file + " holds just that already: " + records + "." : records + " in " + file);
    return code;
  }

  private static void refuse(Path file, Path journal, boolean other) {
    Path folder = file.getParent();
    if (!Files.isDirectory(folder)) {
      throw new UsageProblem("there is no folder " + folder + "; make it first");
    }
    if (folder.equals(journal)) {
      throw new UsageProblem(folder + " is the journal itself; choose another folder");
    }
    if (other) {
      throw new UsageProblem(file + " is there already and stays as it is; choose another name");
    }
  }

  @Command(
      name = "merge",
      description = {
        "Take records of another machine in: an export, a file of its journal, or its whole"
            + " folder.",
        "Doing it twice does no harm."
      },
      footer = {
        "",
        "Examples:",
        "  viva journal merge laptop.jsonl",
        "  viva journal merge /media/usb/journal"
      })
  int merge(
      @Parameters(paramLabel = "FILE", arity = "1..*", description = "What to take in.")
          List<String> files,
      @Option(names = "--json", description = "For programs.") boolean json)
      throws IOException {
    return UsageProblem.told(
        viva.world,
        () -> {
          List<Path> sources = files.stream().map(f -> viva.world.here().resolve(f)).toList();
          Merged merged = Journal.merge(viva.program().places().journal(), sources);
          if (json) {
            viva.world.out().println(JsonText.of(MergeReport.row(merged)));
          }
          int code = told(merged.refused(), merged.failures());
          if (!json) {
            MergeReport.lines(merged).forEach(this::say);
          }
          return code;
        });
  }

  private int told(List<Damage> broken, List<Damage> failures) {
    broken.forEach(damage -> viva.world.talk(damage.message()));
    failures.forEach(damage -> viva.world.talk(damage.message()));
    return failures.isEmpty() ? broken.isEmpty() ? Exit.FINE : Exit.FAULTS : Exit.TROUBLE;
  }

  private void say(String line) {
    viva.world.err().println(Clean.line(line));
  }
}

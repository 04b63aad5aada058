package viva.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import viva.desk.WholeFile;
import viva.text.Clean;
import viva.text.Diagnostic;
import viva.text.Diagnostics;
import viva.text.Figures;
import viva.text.UnifiedDiff;
import viva.yaml.BankReader;
import viva.yaml.layout.Formatted;
import viva.yaml.layout.Layout;

/** {@code viva fmt}: the one layout of a bank's file, written in place. */
@Command(
    addMethodSubcommands = false,
    name = "fmt",
    description = {
      "Lay out bank files: order of keys, indentation, quotes, an id for every question.",
      "Comments stay. A file with faults is told and left as it is."
    },
    footer = {
      "",
      "Examples:",
      "  viva fmt my-bank.yaml             rewrite a file",
      "  viva fmt --check questions        exit code 1 if a file would change",
      "  viva fmt --diff questions         show what would change",
      "  viva fmt - < a.yaml > b.yaml      from standard input to standard output"
    })
final class FmtCommand implements Callable<Integer> {
  private static final long LARGEST = 64L << 20;

  @ParentCommand private VivaCommand viva;

  @Parameters(
      paramLabel = "FILE",
      arity = "0..*",
      description =
          "Files, folders of files, patterns such as 'banks/**/*.yaml', or - for standard input;"
              + " without any, the folder questions.")
  private List<String> files = List.of();

  @Option(names = "--check", description = "Change nothing; name the files that would change.")
  private boolean check;

  @Option(names = "--diff", description = "Change nothing; show what would change.")
  private boolean diff;

  private int banks;
  private int changed;
  private int refused;
  private int trouble;

  @Override
  public Integer call() throws IOException {
    return UsageProblem.told(viva.world, this::format);
  }

  private int format() throws IOException {
    Collection<Target> targets =
        Targets.of(files, viva.world, () -> viva.program().shelf(List.of()));
    for (Target target : targets) {
      banks++;
      if (target.name().equals(Targets.STDIN)) {
        input();
      } else {
        file(target.name(), target.path().orElseThrow(() -> builtIn(target.name())));
      }
    }
    viva.world.err().println(summary());
    int faults = refused > 0 || (check && changed > 0) ? Exit.FAULTS : Exit.FINE;
    return trouble > 0 ? Exit.TROUBLE : faults;
  }

  private static UsageProblem builtIn(String name) {
    return new UsageProblem(name + " is built in, and only files can be laid out");
  }

  private void input() throws IOException {
    byte[] before = viva.world.in().readAllBytes();
    lay(
        Targets.STDIN,
        before,
        after -> {
          viva.world.out().write(after, 0, after.length);
          return true;
        });
  }

  private void file(String file, Path path) {
    try {
      if (!Files.isRegularFile(path) || !Files.isReadable(path) || Files.size(path) > LARGEST) {
        refuse(BankReader.read(path, file).diagnostics());
        return;
      }
      byte[] before = Files.readAllBytes(path);
      lay(file, before, after -> Arrays.equals(before, after) || write(file, path, before, after));
    } catch (IOException e) {
      failed("read", file, e);
    }
  }

  /** Puts a bank's new form where it belongs; whether that could be done. */
  private interface Put {
    boolean done(byte[] after);
  }

  private void lay(String file, byte[] before, Put put) {
    Formatted formatted = Layout.of(file, before);
    if (formatted.bytes().isEmpty()) {
      refuse(formatted.diagnostics());
      return;
    }
    byte[] after = formatted.bytes().get();
    boolean dry = check || diff;
    if (dry) {
      show(file, before, after);
    }
    if ((dry || put.done(after)) && !Arrays.equals(before, after)) {
      changed++;
      ids(file, formatted.ids(), dry ? " to be written in" : " written in");
    }
  }

  private void ids(String file, int ids, String what) {
    if (ids > 0) {
      viva.world.err().println(Clean.line(file) + ": " + Figures.count(ids, "id") + what);
    }
  }

  /** Shows what was asked for in place of writing. */
  private void show(String file, byte[] before, byte[] after) {
    if (diff) {
      viva.world.out().print(UnifiedDiff.of(file, file, text(before), text(after)));
    } else if (!Arrays.equals(before, after)) {
      viva.world.out().println(Clean.line(file));
    }
  }

  private boolean write(String file, Path path, byte[] before, byte[] after) {
    try {
      if (WholeFile.replace(path, before, after)) {
        viva.world.err().println(Clean.line(file) + ": formatted");
        return true;
      }
      trouble++;
      viva.world.talk(file + " has just been changed by something else, and is left as it is");
    } catch (IOException e) {
      failed("write", file, e);
    }
    return false;
  }

  /** The files that follow are laid out all the same. */
  private void failed(String what, String file, IOException failure) {
    trouble++;
    viva.world.talk("could not " + what + " " + file + ": " + Failure.reason(failure));
  }

  private void refuse(List<Diagnostic> diagnostics) {
    refused++;
    viva.world.err().print(Diagnostics.print(diagnostics));
  }

  private String summary() {
    String what = check || diff ? " to be changed" : " changed";
    String summary = Figures.count(banks, "bank") + ", " + changed + what;
    int left = refused + trouble;
    String were = left == 1 ? " left as it was" : " left as they were";
    return left == 0 ? summary : summary + ", " + left + were;
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}

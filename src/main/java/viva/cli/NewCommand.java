package viva.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import viva.text.Clean;

/** {@code viva new}: a bank to start from. What is there already is left as it is. */
@Command(
    addMethodSubcommands = false,
    name = "new",
    description =
        "Write a bank to start from, with notes and one example of each kind of question, and the"
            + " schema for editors beside it. Nothing is overwritten.",
    footer = {"", "Examples:", "  viva new biology-week-3.yaml", "  viva new - > biology.yaml"})
final class NewCommand implements Callable<Integer> {
  @ParentCommand private VivaCommand viva;

  @Parameters(paramLabel = "FILE", description = "The bank's file, or - to print it.")
  private String file;

  @Override
  public Integer call() throws IOException {
    return UsageProblem.told(
        viva.world,
        () -> {
          if (file.equals("-")) {
            viva.world.out().print(FreshBank.ofFile("").text());
            viva.world.err().println("Its first line names the schema: viva schema prints it.");
          } else {
            begin(viva.world.here().resolve(file).normalize());
          }
          return Exit.FINE;
        });
  }

  private void begin(Path bank) throws IOException {
    if (!file.matches("(?i).*[^/\\\\]\\.ya?ml")) {
      throw new UsageProblem("a bank's file ends in .yaml, and this is \"" + file + "\"");
    }
    if (!Files.isDirectory(bank.getParent())) {
      throw new UsageProblem("there is no folder " + bank.getParent() + "; make it first");
    }
    if (!written(bank, FreshBank.ofFile(bank.getFileName().toString()).text())) {
      throw new UsageProblem(file + " is there already and stays as it is; choose another name");
    }
    say(file + " holds ten questions to change or delete, one or two of each kind.");
    schema(bank.resolveSibling(SchemaCommand.FILE));
    say("Next, with an editor open beside it:");
    String word = word();
    say("  viva preview " + word + "   see the questions as learners do");
    say("  viva check " + word + "     find what is wrong or could be better");
    say("  viva " + word + "           practise it");
  }

  /** The file's name as it can be typed: quoted where a shell would take it apart. */
  private String word() {
    if (file.matches("[\\p{L}\\p{M}\\p{N}._/\\\\:@%+,-]+")) {
      return file;
    }
    boolean windows = viva.world.system().startsWith("Windows");
    return windows ? '"' + file + '"' : "'" + file.replace("'", "'\\''") + "'";
  }

  private void schema(Path beside) throws IOException {
    boolean written = written(beside, SchemaCommand.text());
    say(
        written
            ? SchemaCommand.FILE + " beside it lets editors complete and check what you type."
            : SchemaCommand.FILE + " was there already and stays as it is.");
  }

  private void say(String line) {
    viva.world.err().println(Clean.line(line));
  }

  /** Writes a file that is not there yet, whole or not at all; whether it was not there. */
  private static boolean written(Path file, String text) throws IOException {
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      fill(channel, file, text);
      return true;
    } catch (FileAlreadyExistsException e) {
      return false;
    }
  }

  private static void fill(FileChannel channel, Path file, String text) throws IOException {
    try {
      ByteBuffer bytes = StandardCharsets.UTF_8.encode(text);
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    } catch (IOException e) {
      Files.deleteIfExists(file); // It is ours, and half a bank helps nobody.
      throw e;
    }
  }
}

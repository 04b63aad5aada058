package viva.cli;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** Every command that a guide shows, in its examples and in the workflow, is one that there is. */
class GuidesTest {
  private static final Pattern COMMAND =
      Pattern.compile("^(?:viva|\\s*- run: java -jar viva\\.jar) +([^#\\n]*)", Pattern.MULTILINE);

  static List<String> commands() throws IOException {
    List<String> commands = new ArrayList<>();
    for (String guide : List.of("README.md", "questions/README.md")) {
      List<String> found =
          COMMAND
              .matcher(Files.readString(Path.of(guide)))
              .results()
              .map(shown -> shown.group(1).strip())
              .toList();
      assertTrue(found.size() > 5, guide);
      commands.addAll(found);
    }
    return commands;
  }

  @ParameterizedTest
  @MethodSource("commands")
  void theCommandLineTakesWhatAGuideShows(String command) {
    CommandLine line = Commands.line(new VivaCommand(null));
    assertDoesNotThrow(() -> line.parseArgs(command.split(" +")));
  }
}

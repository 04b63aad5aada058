package viva.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The options in a command that does nothing else. */
class SourceOptionsTest {
  static final String TEXT = "# The wheel\n\nForty paddles of oak.\n\nA channel.\n";
  static final String BANK =
      """
      viva: 1
      id: mill
      title: The mill
      sources:
        oda:
          title: The Mill at Oda
      questions:
        - question: Is it of oak?
          answer: true
          cite: The wheel/2
          terms: oak
      """;

  @TempDir private Path folder;
  private Shell shell;

  @BeforeEach
  void open() {
    shell = new Shell(folder).write("mill.yaml", BANK).write("mill.md", TEXT);
  }

  private Shell.Result hold(String... options) {
    Stream<String> words = Stream.of("check", "mill.yaml", "--no-hints");
    return shell.run(Stream.concat(words, Stream.of(options)).toArray(String[]::new));
  }

  @Test
  void withoutATextNothingIsSaid() {
    assertEquals("", hold().ends(0).out());
  }

  @Test
  void citationsAreHeldAgainstATextThatIsNamed() {
    hold("--source", "oda=mill.md")
        .ends(1)
        .says("mill.yaml:11:12: error[cite/term-elsewhere]: \"oak\" does not stand")
        .says("but in The wheel/1");
  }

  @Test
  void aTextThatIsKeptIsUsedWithoutBeingNamed() {
    shell.run("source", "add", "oda", "mill.md").ends(0);
    hold().ends(1).says("cite/term-elsewhere");
  }

  @Test
  void aTextThatIsNamedGoesBeforeOneThatIsKept() {
    shell.write("other=1.md", TEXT.replace("A channel", "More oak"));
    shell.run("source", "add", "oda", "mill.md").ends(0);
    assertEquals("", hold("--source", "oda=other=1.md").ends(0).out());
  }

  @Test
  void aKeptTextThatHasGoneIsAWarning() throws Exception {
    shell.run("source", "add", "oda", "mill.md").ends(0);
    Files.delete(shell.here().resolve("mill.md"));
    hold().ends(0).says("warning[cite/text-unreadable]: the text kept for \"oda\"");
  }

  @Test
  void aFaultyListIsToldAndTheSoundLinesHold() throws Exception {
    shell.run("source", "add", "oda", "mill.md").ends(0);
    Path list = shell.data().resolve("sources.yaml");
    shell.write(list.toString(), Files.readString(list) + "x: [y]\n");
    hold().ends(1).talks("sources.yaml:2:").says("cite/term-elsewhere");
  }

  @Test
  void aNamedFileThatIsNotThereIsTrouble() {
    hold("--source", "oda=gone.md").ends(3).talks("gone.md: there is no such file");
  }

  @Test
  void aNamedFileThatIsNoTextIsAFault() {
    shell.write("mill.pdf", "%PDF-1.4\n");
    hold("--source", "oda=mill.pdf").ends(1).says("mill.pdf:1:1: error[file/not-text]");
  }

  @Test
  void anIdThatNoBankHasIsToldWithThoseThereAre() {
    hold("--source", "odo=mill.md")
        .ends(2)
        .talks("no bank checked has a source \"odo\"; there are: oda; did you mean \"oda\"?");
  }

  @Test
  void whatIsNoIdWithAFileIsTold() {
    hold("--source", "mill.md").ends(2).talks("--source takes ID=FILE");
    hold("--source", "oda=a", "--source", "oda=b").ends(2).talks("names \"oda\" twice");
  }

  @Test
  void theMapIsPrintedWhereItIsAskedFor() {
    String out = hold("--coverage", "--source", "oda=mill.md").ends(1).out();
    assertTrue(out.contains("oda: 1 of 2 paragraphs cited\n"), out);
    hold("--coverage").ends(0).says("oda: no text is held; --source oda=FILE names one\n");
  }
}

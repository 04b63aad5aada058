package viva.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

class FailureTest {
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private boolean sitting;

  private String told(boolean debug, Callable<Integer> command) {
    PrintStream end = new PrintStream(err, true, StandardCharsets.UTF_8);
    World world =
        new World(
            Map.of(),
            "Linux",
            "",
            Path.of("."),
            InputStream.nullInputStream(),
            Outlet.to(err),
            end,
            Clock.fixed(Instant.EPOCH, ZoneOffset.UTC),
            () -> 0,
            () -> 0,
            () -> false);
    assertEquals(Exit.TROUBLE, new Failure(world, debug, sitting).caught(command));
    return err.toString(StandardCharsets.UTF_8);
  }

  private String told(IOException failure) {
    String told =
        told(
            false,
            () -> {
              throw failure;
            });
    return told.lines().findFirst().orElseThrow();
  }

  @Test
  void aFileThatMayNotBeTouchedIsNamed() {
    assertEquals(
        "viva: could not read or write: /x: permission denied",
        told(new AccessDeniedException("/x")));
  }

  @Test
  void aFileThatIsNotThereIsNamed() {
    assertEquals(
        "viva: could not read or write: /x: there is no such file",
        told(new NoSuchFileException("/x")));
  }

  @Test
  void theSystemsOwnReasonIsTold() {
    assertEquals(
        "viva: could not read or write: /x: No space left on device",
        told(new FileSystemException("/x", null, "No space left on device")));
    err.reset();
    assertEquals("viva: could not read or write: torn", told(new IOException("torn")));
  }

  @Test
  void aFailureWithinAStreamIsToldAsItself() {
    String told =
        told(
            false,
            () -> {
              throw new UncheckedIOException(new NoSuchFileException("/x"));
            });
    assertTrue(told.startsWith("viva: could not read or write: /x: there is no such file"));
  }

  @Test
  void aPathThatTheLocaleCannotNameIsTold() {
    assertEquals(
        "viva: the locale cannot name the path \"/home/Zo\uFFFD\"; set a UTF-8 locale, for example"
            + " LC_ALL=C.UTF-8\n",
        told(
                false,
                () -> {
                  throw new InvalidPathException("/home/Zo\uFFFD", "Malformed input");
                })
            .replace(System.lineSeparator(), "\n"));
  }

  @Test
  void aWordThatIsNoPathIsTold() {
    assertTrue(
        told(
                false,
                () -> {
                  throw new InvalidPathException("a\0b", "Nul character not allowed");
                })
            .contains("cannot be a path: Nul character not allowed"));
  }

  @Test
  void aMistakeOfTheProgramIsASentence() {
    String told =
        told(
            false,
            () -> {
              throw new IllegalStateException("queue\u001b[2J");
            });
    assertTrue(told.startsWith("viva: this should not have happened: queue"));
    assertFalse(told.contains("\u001b"));
    assertFalse(told.contains("\tat "));
  }

  @Test
  void answersAreOnlySpokenOfWhereTheyCanBeGiven() {
    Callable<Integer> torn =
        () -> {
          throw new IOException("torn");
        };
    assertFalse(told(false, torn).contains("answer"));
    sitting = true;
    assertTrue(told(false, torn).contains("Every answer given so far is kept."));
  }

  @Test
  void aTraceIsThereIfItIsWanted() {
    String told =
        told(
            true,
            () -> {
              throw new IllegalStateException();
            });
    assertTrue(told.contains("\tat "));
  }

  @Test
  void aCommandThatDoesNotFailKeepsItsCode() {
    assertEquals(7, new Failure(null, false, false).caught(() -> 7));
  }
}

package viva.endtoend;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * What a program did that had no terminal.
 *
 * @param exitCode how it ended
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
public record Piped(int exitCode, String out, String err) {
  private static final int PATIENCE_SECONDS = 20;

  static Piped run(ProcessBuilder builder, String input) throws IOException {
    Process process = builder.start();
    CompletableFuture<String> out = text(process.getInputStream());
    CompletableFuture<String> err = text(process.getErrorStream());
    try {
      feed(process.getOutputStream(), input);
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new AssertionError("it did not end; so far it said: " + out.join() + err.join());
      }
      return new Piped(process.exitValue(), out.join(), err.join());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted", e);
    }
  }

  private static void feed(OutputStream keyboard, String input) {
    try (keyboard) {
      keyboard.write(input.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      // It ended before it had read everything.
    }
  }

  private static CompletableFuture<String> text(InputStream stream) {
    return CompletableFuture.supplyAsync(
        () -> {
          try (stream) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        },
        task -> {
          Thread reader = new Thread(task, "read what it writes");
          reader.setDaemon(true);
          reader.start();
        });
  }

  /** Both outputs, for a message. */
  @Override
  public String toString() {
    return "exit code " + exitCode + "\nout:\n" + out + "\nerr:\n" + err;
  }
}

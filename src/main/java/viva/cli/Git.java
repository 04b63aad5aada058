package viva.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Calls git, which only reads. Words are handed over as they are, without a shell. */
final class Git {
  private static final List<String> HOOKS = List.of("GIT_DIR", "GIT_WORK_TREE", "GIT_PREFIX");

  private final String program;

  /** By the program's name, so that a test can have one that is not there. */
  Git(String program) {
    this.program = program;
  }

  /**
   * What came of a call.
   *
   * @param code its exit code
   * @param out what it wrote
   * @param complaint the first line of its complaint, or empty
   */
  @SuppressWarnings("ArrayRecordComponent") // Never compared, and a file's bytes are an array.
  record Said(int code, byte[] out, String complaint) {
    String line() {
      return new String(out, StandardCharsets.UTF_8).strip();
    }
  }

  /**
   * Calls it in a folder.
   *
   * @throws UsageProblem if there is no git
   */
  Said call(Path folder, String... words) throws IOException {
    List<String> command = new ArrayList<>(List.of(program, "--no-pager"));
    command.addAll(List.of(words));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("LC_ALL", "C");
    builder.environment().put("GIT_TERMINAL_PROMPT", "0");
    HOOKS.forEach(builder.environment()::remove); // Else a hook's repository would be asked.
    return finished(started(builder));
  }

  private Process started(ProcessBuilder builder) {
    try {
      return builder.start();
    } catch (IOException e) {
      throw new UsageProblem(
          "--since with a revision needs git, which is not found; a saved copy can be named instead");
    }
  }

  /** What it complains of is short, so that it fits into the pipe until it is read. */
  private static Said finished(Process process) throws IOException {
    try (OutputStream nothing = process.getOutputStream()) {
      nothing.flush();
    }
    byte[] out = process.getInputStream().readAllBytes();
    String complaint = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      return new Said(process.waitFor(), out, complaint.lines().findFirst().orElse(""));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while git was at work", e);
    }
  }
}

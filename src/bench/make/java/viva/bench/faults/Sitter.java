package viva.bench.faults;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Somebody who sits in front of one running program, knows every answer and types the next one once
 * the question is asked. An answer is acknowledged when its mark was seen, and nothing said that
 * answers are not kept; where that was said, when it was said that they are again.
 */
final class Sitter implements AutoCloseable {
  private static final Pattern QUESTION = Pattern.compile("Question (\\d+) of .*");
  private static final long PATIENCE_SECONDS = 60;

  private final String learner;
  private final Process process;
  private final List<Thread> readers = new ArrayList<>();
  private final List<String> lines = new ArrayList<>();
  private final Set<Integer> given = new TreeSet<>();
  private final Set<Integer> acknowledged = new TreeSet<>();
  private final Set<Integer> waiting = new TreeSet<>();
  private int asked;
  private boolean asks;
  private boolean troubled;
  private int open = 2;

  private Sitter(String learner, Process process) {
    this.learner = learner;
    this.process = process;
    read("out", process.inputReader(StandardCharsets.UTF_8));
    read("err", process.errorReader(StandardCharsets.UTF_8));
  }

  /** Starts a sitting of the sums in their order, kept under this name. */
  static Sitter sits(Home home, String learner, List<String> before, List<String> main)
      throws IOException {
    ProcessBuilder program =
        home.program(
            before,
            main,
            "quiz",
            "questions/sums.yaml",
            "--order",
            "bank",
            "--plain",
            "--learner",
            learner);
    return new Sitter(learner, program.start());
  }

  static Sitter sits(Home home, String learner) throws IOException {
    return sits(home, learner, List.of(), Home.jar());
  }

  private void read(String name, BufferedReader in) {
    Thread reader = new Thread(() -> readAll(in), "read " + name + " of " + learner);
    reader.setDaemon(true);
    reader.start();
    readers.add(reader);
  }

  private void readAll(BufferedReader in) {
    try (in) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        heard(line);
      }
    } catch (IOException e) {
      // A killed program breaks off.
    }
    closed();
  }

  private synchronized void closed() {
    open--;
    notifyAll();
  }

  private synchronized void heard(String line) {
    lines.add(line);
    Matcher question = QUESTION.matcher(line);
    if (question.matches()) {
      asked = Integer.parseInt(question.group(1));
      asks = true;
    } else if (line.startsWith("Answers are not being kept: ")) {
      troubled = true;
    } else if (line.startsWith("Answers are kept again")) {
      troubled = false;
      acknowledged.addAll(waiting);
      waiting.clear();
    } else if (line.equals("Right.")) {
      (troubled ? waiting : acknowledged).add(asked);
    }
    notifyAll();
  }

  private interface Condition {
    boolean holds();
  }

  /** False if the program ended before. */
  private synchronized boolean await(Condition condition) {
    long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    try {
      while (!condition.holds() && open > 0) {
        long left = TimeUnit.NANOSECONDS.toMillis(until - System.nanoTime());
        if (left <= 0) {
          process.destroyForcibly();
          throw new IllegalStateException("it hangs; so far it said: " + lines);
        }
        wait(left);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    return condition.holds();
  }

  /** Waits for a question; false if the program ended before. */
  boolean sees(int question) {
    return await(() -> asks && asked >= question);
  }

  /** Types an answer once it is asked for; false if the program ended before. */
  boolean gives(int question) {
    if (!sees(question)) {
      return false;
    }
    synchronized (this) {
      given.add(question);
    }
    return types(Home.answer(question));
  }

  private boolean types(String line) {
    try {
      process.getOutputStream().write((line + "\n").getBytes(StandardCharsets.UTF_8));
      process.getOutputStream().flush();
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** Waits for a mark; false if the program ended before. */
  boolean seesMark(int question) {
    return await(() -> acknowledged.contains(question) || waiting.contains(question));
  }

  /** Gives these answers one after the other; false if the program ended before. */
  boolean answers(int from, int to) {
    for (int question = from; question <= to; question++) {
      if (!gives(question) || !seesMark(question)) {
        return false;
      }
    }
    return true;
  }

  /** Ends the input and waits for the end; the exit code. */
  int leaves() {
    try {
      process.getOutputStream().close();
    } catch (IOException e) {
      // It has ended already.
    }
    return ended();
  }

  /** Pulls the plug. */
  void kill() {
    process.destroyForcibly();
  }

  long pid() {
    return process.pid();
  }

  /** The exit code once everything it said was heard. */
  int ended() {
    try {
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IllegalStateException("it does not end; so far it said: " + lines);
      }
      for (Thread reader : readers) {
        reader.join();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    synchronized (this) {
      if (process.exitValue() == 0) {
        acknowledged.addAll(waiting); // At the end it says so only where they could not be kept.
      }
    }
    return process.exitValue();
  }

  String learner() {
    return learner;
  }

  synchronized Set<Integer> given() {
    return Set.copyOf(given);
  }

  synchronized Set<Integer> acknowledged() {
    return Set.copyOf(acknowledged);
  }

  synchronized List<String> lines() {
    return List.copyOf(lines);
  }

  boolean said(String words) {
    return lines().stream().anyMatch(line -> line.contains(words));
  }

  @Override
  public void close() {
    process.destroyForcibly();
    try {
      process.getOutputStream().close();
    } catch (IOException e) {
      // Nobody listens any more.
    }
  }
}

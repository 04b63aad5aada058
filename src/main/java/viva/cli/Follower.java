package viva.cli;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import viva.desk.Proof;

/**
 * Follows a file by looking at it again and again: that works on every disk and with every way of
 * saving, where being told by the system does not.
 */
final class Follower implements Supplier<Proof> {
  private static final long PAUSE_MILLIS = 200;

  private final Path file;
  private final Supplier<Proof> reading;
  private Settling settling;
  private volatile Proof latest;
  private volatile RuntimeException failure;

  /** Reads the file for the first time; {@code reading} gives what it holds now. */
  Follower(Path file, Supplier<Proof> reading) {
    this.file = file;
    this.reading = reading;
    this.settling = Settling.at(Stamp.of(file));
    this.latest = reading.get();
  }

  /** What it held when it was read last. */
  @Override
  public Proof get() {
    if (failure != null) {
      throw failure;
    }
    return latest;
  }

  /** Waits until it was changed and is at rest, and reads it. */
  Proof next() throws InterruptedException {
    while (true) {
      TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
      settling = settling.after(Stamp.of(file));
      if (settling.isDue()) {
        Proof proof = reading.get();
        Stamp now = Stamp.of(file);
        if (now.equals(settling.last())) {
          settling = Settling.at(now);
          latest = proof;
          return proof;
        }
      }
    }
  }

  /** Follows it on a thread of its own from now on, and says so each time it was read. */
  void start(Runnable told) {
    Thread thread = new Thread(() -> follow(told), "follow the file");
    thread.setDaemon(true);
    thread.start();
  }

  private void follow(Runnable told) {
    try {
      while (true) {
        next();
        told.run();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      failure = e; // Thrown again where somebody can tell it.
      told.run();
    }
  }
}

package viva.tui.terminal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * The one queue: what is typed, and what else happens, in order. A thread of its own reads, but
 * only while somebody waits: a thread that is stuck in a native read holds up the end of the JVM
 * for 300 ms, so while a key is being handled nothing reads.
 *
 * <p>All methods but {@link #post} belong to one thread.
 */
final class Keyboard {
  private static final int CHUNK = 4096;
  private static final long NAP = 2;
  private static final long HAND_OVER = 50;
  private static final long MOMENT = 10;

  private final InputStream in;
  private final Deque<Input> ready = new ArrayDeque<>();
  private final Decoder decoder = new Decoder(ready::add);
  private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();
  private final Semaphore wanted = new Semaphore(0);
  private boolean started;
  private boolean reading;
  private boolean ended;

  private sealed interface Event {}

  private record Arrived(ByteBuffer bytes, long at) implements Event {}

  private record Gone() implements Event {}

  private record Posted(Supplier<Optional<Input>> happening) implements Event {}

  Keyboard(InputStream in) {
    this.in = in;
  }

  /** Milliseconds of a clock that only runs forward. */
  static long now() {
    return System.nanoTime() / 1_000_000;
  }

  /** Lets the waiting thread do something next, and return what comes of it; from any thread. */
  void post(Supplier<Optional<Input>> happening) {
    events.add(new Posted(happening));
  }

  /** Puts an input before all that is still to be read. */
  void push(Input input) {
    ready.addFirst(input);
  }

  /** Whether an input is at hand that came with the last one. */
  boolean hasMore() {
    return !ready.isEmpty();
  }

  /** Waits for the next input, at most so many milliseconds, or for ever if negative. */
  Input await(long timeout) {
    long deadline = now() + timeout;
    while (ready.isEmpty()) {
      if (decoder.patience() >= 0) {
        awaitRest();
      } else if (ended && events.isEmpty()) {
        return new Input.End(now());
      } else {
        startReading();
        Event event = next(timeout < 0 ? Long.MAX_VALUE : deadline - now());
        if (event == null) {
          return new Input.Timeout(now());
        }
        handle(event);
      }
    }
    return ready.removeFirst();
  }

  /**
   * Drops what was typed, clicked or pasted and has not been handled yet, and half of a key too.
   */
  void dropTyped() {
    ready.removeIf(input -> !(input instanceof Input.Resize || input instanceof Input.Woken));
    Deque<Input> kept = new ArrayDeque<>(ready);
    Deque<Event> others = new ArrayDeque<>();
    for (Event event = typed(); event != null; event = typed()) {
      if (event instanceof Arrived arrived) {
        reading = false;
        decoder.feed(arrived.bytes, arrived.at);
      } else {
        others.add(event);
      }
    }
    while (!ended && available() > 0 && !reading) {
      readHere();
    }
    decoder.forget();
    ready.clear();
    ready.addAll(kept);
    events.addAll(others);
  }

  /**
   * What has arrived, and what the reader is just about to hand over. Usually nothing reads now,
   * because a key has just been handled; if something does, it may hold bytes that nobody can see.
   */
  private Event typed() {
    Event event = events.poll();
    boolean comes = event == null && reading && !ended;
    return comes ? next(available() > 0 ? HAND_OVER : MOMENT) : event;
  }

  private void handle(Event event) {
    if (event instanceof Arrived arrived) {
      reading = false;
      decoder.feed(arrived.bytes, arrived.at);
    } else if (event instanceof Posted posted) {
      posted.happening.get().ifPresent(ready::add);
    } else {
      reading = false;
      ended = true;
    }
  }

  /** Something has begun, say with an Escape: looks for its rest, but not for long. */
  private void awaitRest() {
    long until = now() + decoder.patience();
    while (now() < until) {
      if (available() > 0) {
        readHere();
        return;
      }
      sleep();
    }
    decoder.giveUp(now());
  }

  private void readHere() {
    byte[] bytes = new byte[CHUNK];
    try {
      int length = in.read(bytes);
      if (length > 0) {
        decoder.feed(ByteBuffer.wrap(bytes, 0, length), now());
      } else {
        ended = true;
      }
    } catch (IOException e) {
      ended = true;
    }
  }

  /** Whether something was typed that nobody has read yet. */
  boolean isWaitedFor() {
    return available() > 0;
  }

  private int available() {
    try {
      return in.available();
    } catch (IOException e) {
      return 0; // The reader will be told that the terminal is gone.
    }
  }

  private void startReading() {
    if (reading || ended) {
      return;
    }
    if (!started) {
      started = true;
      Thread reader = new Thread(this::read, "keyboard");
      reader.setDaemon(true);
      reader.start();
    }
    reading = true;
    wanted.release();
  }

  private void read() {
    boolean open = true;
    while (open) {
      wanted.acquireUninterruptibly();
      byte[] bytes = new byte[CHUNK];
      int length = readInto(bytes);
      open = length >= 0;
      events.add(open ? new Arrived(ByteBuffer.wrap(bytes, 0, length), now()) : new Gone());
    }
  }

  private int readInto(byte[] bytes) {
    try {
      return in.read(bytes);
    } catch (IOException e) {
      return -1; // A terminal that hangs up fails to read; it is gone either way.
    }
  }

  /** The next event, or null if there was none in time; an interruption ends the program. */
  private Event next(long milliseconds) {
    try {
      return events.poll(Math.max(0, milliseconds), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Gone();
    }
  }

  private static void sleep() {
    try {
      Thread.sleep(NAP);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

package viva.journal;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Supplier;

/**
 * Reads the rest of a long file block by block in another thread and looks at its lines there,
 * always a little ahead of whoever takes the blocks.
 */
final class ReadAhead implements AutoCloseable {
  private static final int BLOCK = 1 << 18;

  /** One is taken, one is filled, one waits. */
  private static final int BLOCKS = 3;

  private final InputStream in;
  private final BlockingQueue<LineBlock> read = new ArrayBlockingQueue<>(BLOCKS + 1);
  private final BlockingQueue<LineBlock> free = new ArrayBlockingQueue<>(BLOCKS + 1);
  private final LineBlock broken = new LineBlock(0, 0, () -> null);
  private final Thread thread;
  private LineBlock taken;
  private volatile Throwable failure;

  /** Reads on behind a block, and looks at what it read. */
  ReadAhead(InputStream in, LineBlock first, Supplier<LineSink.Sight> looking) {
    this.in = in;
    taken = first;
    for (int i = 0; i < BLOCKS; i++) {
      free.add(new LineBlock(BLOCK, 0, looking));
    }
    thread = new Thread(() -> run(first), "read ahead");
    thread.setDaemon(true);
    thread.start();
  }

  private void run(LineBlock first) {
    LineBlock before = first;
    try {
      while (!before.isLast()) {
        LineBlock next = free.take();
        next.follow(before, in);
        read.put(next);
        before = next;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // Nobody waits for more.
    } catch (IOException | RuntimeException | Error e) {
      failure = e;
      read.add(broken);
    }
  }

  /** The next block, for as long as no other one is asked for; there must be one. */
  LineBlock next() throws IOException {
    try {
      LineBlock next = read.take();
      if (next == broken) {
        throw failed();
      }
      free.add(taken); // What follows it is there, so nobody needs its end any more.
      taken = next;
      return next;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while reading");
    }
  }

  private IOException failed() {
    if (failure instanceof Error error) {
      throw error;
    }
    if (failure instanceof RuntimeException exception) {
      throw exception;
    }
    return (IOException) failure;
  }

  /** Waits until nothing is read any more. */
  @Override
  public void close() {
    thread.interrupt();
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}

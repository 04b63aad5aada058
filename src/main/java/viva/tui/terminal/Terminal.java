package viva.tui.terminal;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiFunction;
import viva.tui.page.Canvas;
import viva.tui.page.Style;

/**
 * The whole window for this program, from {@link #open} to {@link #close}: canvases are drawn and
 * inputs awaited. Closing gives the window back as it was found; it may be called from any thread
 * and as often as one likes, and happens by itself when the JVM ends for whatever reason but KILL.
 * Waking may too; all else belongs to one thread.
 *
 * <p>When the terminal vanishes, drawing does nothing and {@link #await} returns {@link Input.End}.
 */
public final class Terminal implements AutoCloseable {
  private static final long PATIENCE = 300;
  private static final long JUST_NOW = 1000;

  /** "kill %1" also wakes what it ends; taking the terminal then would stop it once more. */
  private static final long GRACE = 50;

  private final OutputStream out;
  private final Keyboard keyboard = new Keyboard(new FileInputStream(FileDescriptor.in));
  private final ReentrantLock drawing = new ReentrantLock();
  private final ReentrantLock closing = new ReentrantLock();
  private final AtomicBoolean resizing = new AtomicBoolean();
  private final Thread hook = new Thread(this::close, "restore the terminal");
  private final Display display;
  private volatile Tty tty;
  private volatile boolean suspended;
  private long taken;
  private volatile boolean closed;
  private Runnable deaf = () -> {};
  private final Guard guard = new Guard();
  private boolean settled;

  private Terminal(OutputStream out, Options options) throws IOException {
    this.out = out;
    Tty.Size size = options.known().isPresent() ? options.known().get() : taken();
    display = new Display(out, size.columns(), size.rows(), options);
  }

  private Tty.Size taken() throws IOException {
    tty = Tty.take().taken();
    return tty.size();
  }

  /**
   * Whether there is a terminal that can show a full screen: looks and touches nothing. If not, the
   * plain mode is to be used.
   */
  public static boolean available(Map<String, String> environment) {
    return Presence.in(environment);
  }

  /**
   * Takes the terminal.
   *
   * @throws IOException if it cannot be prepared; it is then as it was
   */
  public static Terminal open(Options options) throws IOException {
    Terminal terminal = new Terminal(new FileOutputStream(FileDescriptor.out), options);
    terminal.begin();
    return terminal;
  }

  private void begin() throws IOException {
    Runtime.getRuntime().addShutdownHook(hook);
    if (tty != null) {
      listen();
    }
    try {
      display.enter();
    } catch (IOException e) {
      close();
      throw e;
    }
  }

  /**
   * What can wait until the first frame is seen, since starting a process and loading Lanterna take
   * as long as all before. A key typed until now may have been echoed on that frame.
   */
  private void settle() {
    settled = true;
    try {
      if (tty == null) {
        listen();
        tty = Tty.take().taken();
        boolean another = tty.size().columns() != columns() || tty.size().rows() != rows();
        if (another) {
          keyboard.push(resized(tty.size()));
        } else if (keyboard.isWaitedFor()) {
          redraw();
        }
      }
      guard.begin(tty);
      loadTheRest();
    } catch (IOException e) {
      keyboard.post(() -> Optional.of(new Input.End(Keyboard.now())));
    }
  }

  /**
   * Draws for nobody.
   *
   * @param drawing makes what is drawn on a window of so many columns and rows
   */
  public static void rehearse(BiFunction<Integer, Integer, Canvas> drawing) {
    Tty.Size size = Tty.Size.USUAL;
    Options options = new Options(Theme.DARK, Options.TRUE_COLOUR, true, Optional.of(size));
    Canvas canvas = drawing.apply(size.columns(), size.rows());
    try (Terminal terminal = new Terminal(OutputStream.nullOutputStream(), options)) {
      terminal.begin();
      terminal.draw(canvas);
      terminal.draw(canvas);
      terminal.listen();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // Nowhere can it come from.
    }
  }

  private static void loadTheRest() {
    Canvas canvas = new Canvas(2, 2);
    canvas.put(0, 0, "a", Style.TITLE);
    Options options = new Options(Theme.DARK, 0, false);
    Thread thread = new Thread(() -> Display.rehearse(options, canvas), "load the rest");
    thread.setDaemon(true);
    thread.start();
  }

  private void listen() {
    Runnable first = Signals.on("WINCH", this::windowChanged);
    Runnable second = Signals.on("CONT", this::continued);
    deaf =
        () -> {
          first.run();
          second.run();
        };
  }

  /** How many cells a row has. */
  public int columns() {
    return display.columns();
  }

  /** How many rows there are. */
  public int rows() {
    return display.rows();
  }

  /** The time by the clock of {@link Input#at}. */
  public long now() {
    return Keyboard.now();
  }

  /** Shows a canvas: writes what differs from the one before. */
  public void draw(Canvas canvas) {
    paint(() -> display.draw(canvas));
  }

  /** Paints everything anew, for when something else wrote on the terminal. */
  public void redraw() {
    paint(display::repaint);
  }

  /** Whether the next input has come together with the last, so that it need not be waited for. */
  public boolean hasMore() {
    return keyboard.hasMore();
  }

  /** Waits for the next input, at most so many milliseconds, or for ever if negative. */
  public Input await(long timeoutMillis) {
    if (!settled) {
      settle();
    }
    return keyboard.await(timeoutMillis);
  }

  /** Lets {@link #await} return with {@link Input.Woken}; from any thread. */
  public void wake() {
    keyboard.post(() -> Optional.of(new Input.Woken(Keyboard.now())));
  }

  /**
   * Drops what was typed, clicked or pasted but not handled yet. To be called before the drawing
   * that makes keys count again, since whoever is quick may answer what he sees at once.
   */
  public void dropTyped() {
    keyboard.dropTyped();
  }

  /**
   * Gives the terminal back and stops, as Ctrl-Z does elsewhere, until the shell lets the program
   * go on; the next input is then a {@link Input.Resize}. Where no shell waits nothing stops.
   */
  public void suspend() {
    if (closed) {
      return;
    }
    suspended = true;
    paint(display::leave);
    try {
      tty.restore();
      guard.givenBack();
      Tty.stop();
      Thread.sleep(GRACE);
    } catch (IOException e) {
      // Then it goes on at once.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    suspended = false;
    if (!closed) {
      retake().ifPresent(keyboard::push);
    }
  }

  /** Gives the terminal back as it was found. */
  @Override
  public void close() {
    closing.lock();
    try {
      if (!closed) {
        closed = true;
        restore();
        deaf.run();
        keyboard.post(() -> Optional.of(new Input.End(Keyboard.now())));
        forgetHook();
      }
    } finally {
      closing.unlock();
    }
  }

  private void restore() {
    if (suspended) {
      return; // It has been given back already, and belongs to the shell.
    }
    try {
      boolean quiet = drawing.tryLock(PATIENCE, TimeUnit.MILLISECONDS);
      try {
        out.write(Display.LEAVE.getBytes(StandardCharsets.US_ASCII));
      } finally {
        if (quiet) {
          drawing.unlock();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      // The window is gone; there is nothing to give back.
    }
    try {
      if (tty != null) {
        tty.restore();
        guard.givenBack();
      }
    } catch (IOException e) {
      // As before.
    }
  }

  private void forgetHook() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The JVM is ending; the hook runs or ran.
    }
  }

  private interface Painting {
    void run() throws IOException;
  }

  /** Draws unless the terminal is closed; a terminal that is gone is noticed by the keyboard. */
  private void paint(Painting painting) {
    drawing.lock();
    try {
      if (!closed) {
        painting.run();
      }
    } catch (IOException e) {
      keyboard.post(() -> Optional.of(new Input.End(Keyboard.now())));
    } finally {
      drawing.unlock();
    }
  }

  private void windowChanged() {
    if (resizing.compareAndSet(false, true)) {
      keyboard.post(this::measure);
    }
  }

  private Optional<Input> measure() {
    resizing.set(false);
    try {
      return Optional.of(resized(Tty.measure()));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private Input resized(Tty.Size size) {
    display.resize(size.columns(), size.rows());
    return new Input.Resize(size.columns(), size.rows(), Keyboard.now());
  }

  /** Somebody stopped the program from outside and let it go on: the shell used the terminal. */
  private void continued() {
    if (!suspended) {
      keyboard.post(() -> Keyboard.now() - taken < JUST_NOW ? Optional.empty() : retake());
    }
  }

  private Optional<Input> retake() {
    try {
      tty = tty.again();
      guard.taken(tty);
      taken = Keyboard.now();
      paint(display::enter);
      return Optional.of(resized(tty.size()));
    } catch (IOException e) {
      return Optional.of(new Input.End(Keyboard.now()));
    }
  }
}

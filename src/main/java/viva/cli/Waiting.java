package viva.cli;

/**
 * A bar on the terminal while something takes longer than half a second; it is erased in the end.
 * Where talk goes to no terminal there is none.
 */
final class Waiting implements AutoCloseable {
  /** Nobody wonders what is going on before, in milliseconds. */
  private static final long PATIENCE = 500;

  private static final long STEP = 100;
  private static final int WIDTH = 20;
  private static final String ERASE = "\r\033[K";

  private final World world;
  private final String what;
  private final Thread thread = new Thread(this::show, "waiting");
  private volatile double share = -1;
  private volatile boolean over;
  private volatile boolean shown;

  private Waiting(World world, String what) {
    this.world = world;
    this.what = what;
  }

  /** Begins to wait for something, such as {@code Reading banks}. */
  static Waiting begin(World world, String what) {
    Waiting waiting = new Waiting(world, what);
    waiting.thread.setDaemon(true);
    waiting.thread.start();
    return waiting;
  }

  /** Says that this share is done, 0 to 1. */
  void done(double part) {
    share = part;
  }

  private void show() {
    try {
      Thread.sleep(PATIENCE);
      for (int step = 0; !over && world.isWatched().getAsBoolean(); step++) {
        shown = true;
        world.err().print(ERASE + line(what, share, step));
        world.err().flush();
        Thread.sleep(STEP);
      }
    } catch (InterruptedException e) {
      // It is over.
    }
  }

  /** The bar: full up to the share, or with a mark that moves where that is not known. */
  static String line(String what, double share, int step) {
    StringBuilder bar = new StringBuilder(".".repeat(WIDTH));
    if (share < 0) {
      bar.setCharAt(step % WIDTH, '#');
    } else {
      int full = (int) Math.round(Math.min(share, 1) * WIDTH);
      bar.replace(0, full, "#".repeat(full));
    }
    return what + " [" + bar + "]";
  }

  @Override
  public void close() {
    over = true;
    thread.interrupt();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    if (shown) {
      world.err().print(ERASE);
      world.err().flush();
    }
  }
}

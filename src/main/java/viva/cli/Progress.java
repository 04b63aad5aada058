package viva.cli;

/**
 * How far a long run has come, as a line on the terminal that is written over and erased in the
 * end. Where talk goes to no terminal there is none.
 */
final class Progress {
  /** The line is not written more often, in milliseconds, nor before as much has passed. */
  private static final long PAUSE = 100;

  private static final String ERASE = "\r\033[K";

  private final World world;
  private final int files;
  private long last;
  private boolean shown;

  Progress(World world, int files) {
    this.world = world;
    this.files = files;
    last = world.millis().getAsLong();
  }

  /** Says that so many files are done, if it is time and there is more to wait for. */
  void done(int count) {
    long now = world.millis().getAsLong();
    if (count < files && now - last >= PAUSE && world.isWatched().getAsBoolean()) {
      last = now;
      shown = true;
      world.err().print(ERASE + "checked " + count + " of " + files);
      world.err().flush();
    }
  }

  /** Makes room for what is to be told. */
  void hide() {
    if (shown) {
      shown = false;
      world.err().print(ERASE);
      world.err().flush();
    }
  }
}

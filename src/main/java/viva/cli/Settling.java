package viva.cli;

/**
 * When a file that changes has come to rest. Editors save in steps: they empty the file and write
 * it, or take it away and put another in its place, some of them twice. So a change counts only
 * once the file has looked the same for a while, and for longer if there is nothing in it.
 *
 * @param read how it looked when it was read last
 * @param last how it looked last
 * @param looks how often in a row it looked like that
 */
record Settling(Stamp read, Stamp last, int looks) {
  private static final int ENOUGH = 2;
  private static final int ENOUGH_IF_EMPTY = 4;

  /** A file that was read when it looked like this. */
  static Settling at(Stamp read) {
    return new Settling(read, read, 1);
  }

  /** After another look. */
  Settling after(Stamp now) {
    return new Settling(read, now, now.equals(last) ? looks + 1 : 1);
  }

  /** Whether it is to be read now. */
  boolean isDue() {
    return !last.equals(read) && looks >= (last.isEmpty() ? ENOUGH_IF_EMPTY : ENOUGH);
  }
}

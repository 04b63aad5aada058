package viva.journal;

/** Takes the records of a journal's file one by one, as they are read. */
public interface LineSink {
  /**
   * What is seen of a line before it is taken. Of a long file it is looked at in another thread
   * while the lines before it are taken, so it must not share anything with that. When nobody needs
   * the line any more, it serves for another one.
   */
  interface Sight {
    /** Looks at a line that begins there; returns where it ends if that is known then, or -1. */
    int look(byte[] bytes, int from, int to);

    /** The line ends there. */
    void ends(byte[] bytes, int from, int end);
  }

  /** Something to see a line with. */
  Sight sight();

  /**
   * A line as it stands: {@code length} bytes from {@code from} on, which must not be changed nor
   * kept.
   *
   * @param number its number, from 1
   * @param offset where in the file it begins, in bytes
   * @param sight what was seen of it, which must not be kept either, or null of a short one
   * @return whether that is enough; else it is parsed, and comes once more if it is a record
   */
  boolean line(int number, long offset, byte[] bytes, int from, int length, Sight sight);

  /** A record that was parsed. */
  void record(
      Entry entry, int number, long offset, byte[] bytes, int from, int length, Sight sight);
}

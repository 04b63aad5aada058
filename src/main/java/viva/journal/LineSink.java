package viva.journal;

/** Takes the records of a journal's file one by one, as they are read. */
public interface LineSink {
  /** What was seen of a line before it is taken. */
  interface Sight {}

  /**
   * Looks at a line that will be taken later. Of a long file this is done in another thread while
   * the lines before it are taken, so it must not share anything with that.
   *
   * @param former what was seen of a line that nobody needs any more, to be used again, or null
   */
  Sight look(byte[] bytes, int from, int length, Sight former);

  /**
   * A line as it stands: {@code length} bytes from {@code from} on, which must not be changed nor
   * kept.
   *
   * @param number its number, from 1
   * @param offset where in the file it begins, in bytes
   * @param sight what was seen of it, which must not be kept either
   * @return whether that is enough; else it is parsed, and comes once more if it is a record
   */
  boolean line(int number, long offset, byte[] bytes, int from, int length, Sight sight);

  /** A record that was parsed. */
  void record(
      Entry entry, int number, long offset, byte[] bytes, int from, int length, Sight sight);
}

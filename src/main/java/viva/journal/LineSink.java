package viva.journal;

/** Takes the records of a journal's file one by one, as they are read. */
public interface LineSink {
  /**
   * A line as it stands: {@code length} bytes from {@code from} on, which must not be changed nor
   * kept.
   *
   * @param number its number, from 1
   * @param offset where in the file it begins, in bytes
   * @return whether that is enough; else it is parsed, and comes once more if it is a record
   */
  boolean line(int number, long offset, byte[] bytes, int from, int length);

  /** A record that was parsed. */
  void record(Entry entry, int number, long offset, byte[] bytes, int from, int length);
}

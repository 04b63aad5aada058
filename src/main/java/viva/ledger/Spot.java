package viva.ledger;

/**
 * Where a record's line stands.
 *
 * @param file the number of its file, or {@link #NOWHERE}
 * @param offset where in the file it begins, in bytes
 * @param length of how many bytes it is
 * @param sum the CRC-32 of these
 * @param line its number in the file, from 1
 */
record Spot(int file, long offset, int length, int sum, int line) {
  /** For a record that lies in no file yet. */
  static final int NOWHERE = 0xffff;

  static final Spot NONE = new Spot(NOWHERE, 0, 0, 0, 0);
}

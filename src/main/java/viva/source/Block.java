package viva.source;

/**
 * What stands between blank lines.
 *
 * @param heading whether it is marked as a heading
 * @param title whether it is marked as a heading of the first rank
 * @param text its lines, or the words of the heading
 */
record Block(boolean heading, boolean title, String text) {
  static Block paragraph(String text) {
    return new Block(false, false, text);
  }

  static Block heading(int rank, String text) {
    return new Block(true, rank == 1, text);
  }
}

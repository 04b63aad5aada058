package viva.journal;

/** What one line of a journal file turned out to be. */
sealed interface Line {
  /** A record this viva knows. */
  record Known(Entry entry) implements Line {}

  /** A record of a newer version, or of a kind that came later. */
  record Newer(Fields fields) implements Line {}

  /** No record; why, in a sentence without its end. */
  record Broken(String why) implements Line {}
}

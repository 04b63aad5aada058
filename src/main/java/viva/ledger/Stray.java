package viva.ledger;

/**
 * A record that follows one which is nowhere.
 *
 * @param followed the hash of the id of that one
 * @param file the number of the file it lies in
 * @param line its line there
 */
record Stray(long followed, int file, int line) {}

package viva.cli;

/** What the program tells its caller at the end. */
final class Exit {
  static final int FINE = 0;

  /** Faults were found in the user's files. */
  static final int FAULTS = 1;

  /** The command line makes no sense. */
  static final int USAGE = 2;

  /** Something could not be read or written, or the program failed. */
  static final int TROUBLE = 3;

  private Exit() {}
}

package viva.check;

import java.io.IOException;

/** What is told, written down in one form, file by file as it comes. */
public interface Report {
  /** Writes what is told of a file. */
  void add(Checked checked) throws IOException;

  /** Writes what stands behind the last file. */
  void end() throws IOException;
}

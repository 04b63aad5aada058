package viva.tui.terminal;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;

/**
 * A small shell that outlives a JVM that is killed, and gives the terminal back in its stead. It
 * knows from its first moment what it would have to put back. It waits at the other end of a pipe
 * and is told when that changes, so that it does nothing where the JVM saw to that itself.
 */
final class Guard {
  /**
   * The last line counts. Who called viva may have put the terminal right already and have another
   * use of it: what is not as viva made it is left alone.
   */
  private static final String SCRIPT =
      """
      trap '' HUP INT QUIT TERM TSTP TTOU
      last=$2
      while read -r line; do last=$line; done
      [ -n "$last" ] && exec </dev/tty >/dev/tty || exit 0
      [ "$(stty -g)" = "${last#* }" ] && stty "${last% *}"
      printf '%s' "$1"
      """;

  private OutputStream pipe = OutputStream.nullOutputStream();

  /** Begins to watch; where that fails the program works on without. */
  void begin(Tty tty) {
    try {
      pipe =
          new ProcessBuilder("sh", "-c", SCRIPT, "viva", Display.LEAVE, tty.words())
              .redirectOutput(Redirect.DISCARD)
              .redirectError(Redirect.DISCARD)
              .start()
              .getOutputStream();
    } catch (IOException e) {
      // There is no shell to be had.
    }
  }

  /** The terminal was taken. */
  void taken(Tty tty) {
    tell(tty.words());
  }

  /** The terminal was given back. */
  void givenBack() {
    tell("");
  }

  private void tell(String line) {
    try {
      pipe.write((line + "\n").getBytes(StandardCharsets.US_ASCII));
      pipe.flush();
    } catch (IOException e) {
      // It was ended from outside; nobody watches any more.
    }
  }
}

package viva.plain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Optional;
import viva.text.Clean;
import viva.text.Markup;

/** The two ends of the plain mode: lines come in, lines go out. */
public final class Lines {
  private final BufferedReader in;
  private final PrintStream out;

  /** Reads from one end and writes to the other; neither is closed. */
  public Lines(BufferedReader in, PrintStream out) {
    this.in = in;
    this.out = out;
  }

  /** Writes a line. */
  public void say(String text) {
    out.println(text);
  }

  /** Writes a bank's text without its markup, cleaned for a terminal; a blank one not at all. */
  void tell(String label, String markup) {
    if (!markup.isBlank()) {
      say(label + plain(markup));
    }
  }

  static String plain(String markup) {
    return Clean.text(Markup.plain(markup));
  }

  /**
   * Asks for a line; nothing at the end of input. The prompt is a line of its own: what is read
   * from a pipe is not echoed, and would leave prompt and verdict on one line.
   */
  Optional<String> ask(String prompt) {
    say(prompt);
    out.flush();
    try {
      return Optional.ofNullable(in.readLine()).map(Clean::line);
    } catch (IOException e) {
      return Optional.empty(); // An input that cannot be read any more is at its end.
    }
  }
}

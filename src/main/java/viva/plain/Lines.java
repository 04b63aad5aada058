package viva.plain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Locale;
import java.util.Optional;
import viva.question.Response;
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

  /** The beginning of a line that is longer than any answer that is taken, said so. */
  private String capped(String line) {
    if (line.length() <= Response.LONGEST_TYPED) {
      return line;
    }
    String most = String.format(Locale.ROOT, "%,d", Response.LONGEST_TYPED);
    say("That line is too long: only its first " + most + " characters count.");
    boolean splits = Character.isHighSurrogate(line.charAt(Response.LONGEST_TYPED - 1));
    return line.substring(0, Response.LONGEST_TYPED - (splits ? 1 : 0));
  }

  /**
   * Asks for a line; nothing at the end of input. The prompt is a line of its own: what is read
   * from a pipe is not echoed, and would leave prompt and verdict on one line.
   */
  Optional<String> ask(String prompt) {
    say(prompt);
    out.flush();
    try {
      return Optional.ofNullable(in.readLine()).map(Clean::line).map(this::capped);
    } catch (IOException e) {
      return Optional.empty(); // An input that cannot be read any more is at its end.
    }
  }
}

package viva.tui.terminal;

import java.util.Map;
import java.util.Optional;

/**
 * How a terminal is used.
 *
 * @param theme the look
 * @param colours how many colours may be used: 0, 16, 256 or 16777216
 * @param mouse whether clicks and the wheel are heard; the terminal's own way of selecting text
 *     needs Shift then
 * @param known the size of the window, if it need not be asked for any more
 */
public record Options(Theme theme, int colours, boolean mouse, Optional<Tty.Size> known) {
  static final int TRUE_COLOUR = 1 << 24;

  Options(Theme theme, int colours, boolean mouse) {
    this(theme, colours, mouse, Optional.empty());
  }

  /** What the environment allows. NO_COLOR, if not empty, means none. */
  public static Options of(Map<String, String> environment, Theme theme, boolean mouse) {
    return new Options(theme, colours(environment), mouse, Tty.handed(environment));
  }

  private static int colours(Map<String, String> environment) {
    String name = environment.getOrDefault("TERM", "");
    String claim = environment.getOrDefault("COLORTERM", "");
    if (!environment.getOrDefault("NO_COLOR", "").isEmpty() || name.startsWith("vt")) {
      return 0;
    }
    if (claim.equals("truecolor") || claim.equals("24bit")) {
      return TRUE_COLOUR;
    }
    return name.contains("256color") || name.contains("direct") ? 256 : 16;
  }
}

package viva.tui.terminal;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import viva.tui.page.Style;

/**
 * How styles look. Every theme but the one for high contrast keeps the terminal's own foreground
 * and background, so that it fits whatever palette a person chose; none of them gives a meaning to
 * a colour alone.
 */
public enum Theme {
  /** For light letters on a dark ground. */
  DARK,
  /** For dark letters on a light ground. */
  LIGHT,
  /** Bold, underlined and reversed only. */
  MONO,
  /** White on black and nothing faint. */
  HIGH_CONTRAST;

  private static final int PALETTE = 256;

  /** Its name in the settings and on the command line. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The theme of that name. */
  public static Optional<Theme> named(String word) {
    for (Theme theme : values()) {
      if (theme.word().equals(word)) {
        return Optional.of(theme);
      }
    }
    return Optional.empty();
  }

  /** All names, for a message or a form. */
  public static List<String> words() {
    return Arrays.stream(values()).map(Theme::word).toList();
  }

  /** The pens of all styles on a terminal with so many colours; with none they are monochrome. */
  Map<Style, Pen> pens(int colours) {
    Theme shown = colours == 0 ? MONO : this;
    Map<Style, Pen> pens = new EnumMap<>(Style.class);
    for (Style style : Style.values()) {
      pens.put(style, new Pen(shown.codes(style, colours >= PALETTE)));
    }
    return pens;
  }

  private String codes(Style style, boolean palette) {
    return switch (this) {
      case DARK -> dark(style, palette);
      case LIGHT -> light(style, palette);
      case MONO -> mono(style);
      case HIGH_CONTRAST -> highContrast(style, palette);
    };
  }

  /** Faint text (2) follows the palette at hand, where "bright black" is invisible in some. */
  private static String dark(Style style, boolean palette) {
    return switch (style) {
      case PLAIN -> "";
      case DIM, RULE -> palette ? "38;5;245" : "2";
      case ACCENT -> palette ? "1;38;5;80" : "1;36";
      case RIGHT -> palette ? "38;5;114" : "32";
      case NEARLY -> palette ? "38;5;179" : "33";
      case WRONG -> palette ? "38;5;210" : "31";
      case CODE -> palette ? "38;5;152" : "36";
      case TITLE, EMPHASIS, KEY -> "1";
      case FIELD -> "4";
      case DIFFERENCE -> "1;4";
      case ALARM -> "1;7;31";
    };
  }

  private static String light(Style style, boolean palette) {
    return switch (style) {
      case PLAIN -> "";
      case DIM, RULE -> palette ? "38;5;241" : "2";
      case ACCENT -> palette ? "1;38;5;25" : "1;34";
      case RIGHT -> palette ? "38;5;22" : "32";
      case NEARLY -> palette ? "38;5;94" : "35";
      case WRONG -> palette ? "38;5;124" : "31";
      case CODE -> palette ? "38;5;24" : "34";
      case TITLE, EMPHASIS, KEY -> "1";
      case FIELD -> "4";
      case DIFFERENCE -> "1;4";
      case ALARM -> "1;7;31";
    };
  }

  private static String mono(Style style) {
    return switch (style) {
      case PLAIN, DIM, RULE, RIGHT, NEARLY, WRONG -> "";
      case TITLE, ACCENT, EMPHASIS, CODE, KEY -> "1";
      case FIELD -> "4";
      case DIFFERENCE -> "1;4";
      case ALARM -> "1;7";
    };
  }

  private static String highContrast(Style style, boolean palette) {
    String ground = palette ? ";48;5;16" : ";40";
    String white = palette ? "38;5;231" : "97";
    return switch (style) {
      case PLAIN, DIM, RULE -> white + ground;
      case ACCENT -> (palette ? "1;38;5;51" : "1;96") + ground;
      case RIGHT -> (palette ? "1;38;5;82" : "1;92") + ground;
      case NEARLY -> (palette ? "1;38;5;226" : "1;93") + ground;
      case WRONG -> (palette ? "1;38;5;215" : "1;91") + ground;
      case TITLE, EMPHASIS, KEY, CODE -> "1;" + white + ground;
      case FIELD -> "4;" + white + ground;
      case DIFFERENCE -> "1;7;" + white + ground;
      case ALARM -> palette ? "1;38;5;16;48;5;226" : "1;30;103";
    };
  }
}

package viva.text;

import java.util.Locale;
import java.util.OptionalInt;

/**
 * Makes a stranger's text safe for a terminal. Control characters (with them every escape
 * sequence), private use, noncharacters and lone surrogates become U+FFFD, so that a reader sees
 * that something stood there; direction overrides and isolates, tags and other invisible format
 * characters vanish. Joiners stay between letters or pictures, selectors on a visible character,
 * and at most {@value #MOST_MARKS} marks on one character. Characters that Unicode has not assigned
 * yet stay: they are the letters and emoji of a newer version. Cleaning twice is cleaning once.
 */
public final class Clean {
  /** No script needs more (Hebrew with vowels and accents takes five); a heap of them spills. */
  static final int MOST_MARKS = 8;

  private static final String TAB_IN_TEXT = "    ";
  private static final char REPLACEMENT = '\uFFFD';

  private Clean() {}

  /** As one line: line breaks and tabs become a single space. */
  public static String line(String text) {
    return isPlain(text) ? text : new Cleaning(text, true).run();
  }

  /** As lines: every line break becomes a line feed, and a tab four spaces. */
  public static String text(String text) {
    return isPlain(text) ? text : new Cleaning(text, false).run();
  }

  /**
   * The offset of the first char that a person's file should not hold: a control character, a
   * direction override, a hidden tag, private use, a lone surrogate. Line breaks, tabs and what is
   * merely invisible (a soft hyphen, a joiner, a byte order mark) are no fault.
   */
  public static OptionalInt firstUnsafe(String text) {
    for (int at = 0; at < text.length(); ) {
      if (isCommon(text.charAt(at))) {
        at++;
        continue;
      }
      int codePoint = text.codePointAt(at);
      if (Hazard.of(codePoint).isUnsafe()) {
        return OptionalInt.of(at);
      }
      at += Character.charCount(codePoint);
      if (codePoint == Flags.BASE) {
        at = Flags.tagsEnd(text, at);
      }
    }
    return OptionalInt.empty();
  }

  /** Whether a char is one of those that most texts are made of, none of which is unsafe. */
  private static boolean isCommon(char c) {
    return c < 0x7F ? c >= ' ' || c == '\n' : c >= 0xA0 && c < 0x300;
  }

  /** A character for a message, such as "U+202E right-to-left override". */
  public static String describe(int codePoint) {
    return String.format(Locale.ROOT, "U+%04X %s", codePoint, name(codePoint));
  }

  private static String name(int codePoint) {
    if ((codePoint & 0xFFFE) == 0xFFFE || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF)) {
      return "noncharacter";
    }
    return switch (Character.getType(codePoint)) {
      case Character.PRIVATE_USE -> "private use";
      case Character.SURROGATE -> "lone surrogate";
      case Character.UNASSIGNED -> "unassigned";
      default -> Character.getName(codePoint).toLowerCase(Locale.ROOT);
    };
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c >= 0x300 || (c >= 0x7F && c < 0xA0) || c == 0xAD) {
        return false;
      }
    }
    return true;
  }

  /** One pass over one text. */
  private static final class Cleaning {
    private final String text;
    private final boolean oneLine;
    private final StringBuilder out;
    private int marks;
    private boolean inGap;

    Cleaning(String text, boolean oneLine) {
      this.text = text;
      this.oneLine = oneLine;
      out = new StringBuilder(text.length());
    }

    String run() {
      for (int at = 0; at < text.length(); ) {
        int codePoint = text.codePointAt(at);
        int next = at + Character.charCount(codePoint);
        Hazard hazard = Hazard.of(codePoint);
        if (hazard == Hazard.BREAK || hazard == Hazard.TAB) {
          addGap(hazard, codePoint, next);
        } else {
          next = add(hazard, codePoint, next);
        }
        at = next;
      }
      return out.toString();
    }

    private void addGap(Hazard hazard, int codePoint, int next) {
      marks = 0;
      if (oneLine) {
        out.append(inGap ? "" : " ");
        inGap = true;
      } else if (hazard == Hazard.TAB) {
        out.append(TAB_IN_TEXT);
      } else if (codePoint != '\r' || next == text.length() || text.charAt(next) != '\n') {
        out.append('\n');
      }
    }

    private int add(Hazard hazard, int codePoint, int next) {
      boolean shown =
          switch (hazard) {
            case NONE, FOREIGN -> true;
            case MARK -> marks < MOST_MARKS;
            case JOINER -> joins(next);
            case SELECTOR -> isVisible(last());
            default -> false;
          };
      if (!shown) {
        return next;
      }
      inGap = false;
      if (hazard == Hazard.FOREIGN) {
        out.append(REPLACEMENT);
      } else {
        out.appendCodePoint(codePoint);
      }
      if (hazard == Hazard.NONE || hazard == Hazard.FOREIGN) {
        marks = 0;
      } else if (hazard == Hazard.MARK) {
        marks++;
      }
      return codePoint == Flags.BASE ? addTags(next) : next;
    }

    private int addTags(int start) {
      int end = Flags.tagsEnd(text, start);
      out.append(text, start, end);
      return end;
    }

    /** Between letters or pictures; at the end of a word too behind a mark, as Malayalam needs. */
    private boolean joins(int next) {
      int last = last();
      return isWordlike(last)
          && (Trait.of(last).isMark() || (next < text.length() && isShownWordlike(next)));
    }

    private boolean isShownWordlike(int at) {
      int codePoint = text.codePointAt(at);
      Hazard hazard = Hazard.of(codePoint);
      return (hazard == Hazard.NONE || hazard == Hazard.MARK) && isWordlike(codePoint);
    }

    private int last() {
      return out.length() == 0 ? ' ' : out.codePointBefore(out.length());
    }

    private static boolean isVisible(int codePoint) {
      Hazard hazard = Hazard.of(codePoint);
      return codePoint > ' ' && (hazard == Hazard.NONE || hazard == Hazard.MARK);
    }

    private static boolean isWordlike(int codePoint) {
      Trait trait = Trait.of(codePoint);
      return trait.isPicture()
          || trait.isMark()
          || Character.isLetter(codePoint)
          || Character.getType(codePoint) == Character.UNASSIGNED;
    }
  }
}

package viva.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the tones within one paragraph, in two passes: code first, then emphasis around it. */
final class Inline {
  private static final char TICK = '`';
  private static final char UNDERSCORE = '_';

  private final String text;
  private final List<Run> runs = new ArrayList<>();
  private final StringBuilder pending = new StringBuilder();
  private Tone tone = Tone.PLAIN;

  /** For each offset where code begins, the offset behind it; 0 elsewhere. */
  private final int[] codeEnds;

  /** Whether the underscore at an offset opens or closes emphasis. */
  private final boolean[] turns;

  private Inline(String text) {
    this.text = text;
    codeEnds = new int[text.length()];
    turns = new boolean[text.length()];
  }

  static List<Run> runs(String text) {
    if (text.indexOf(TICK) < 0 && text.indexOf(UNDERSCORE) < 0) {
      return List.of(new Run(text, Tone.PLAIN));
    }
    Inline inline = new Inline(text);
    inline.findCode();
    inline.findEmphasis();
    return inline.collect();
  }

  /** As many backticks as open a stretch of code close it, so that code may hold fewer. */
  private void findCode() {
    int[] closes = closingTicks();
    for (int at = 0; at < text.length(); ) {
      int length = ticks(at);
      if (length > 0 && closes[at] > 0) {
        codeEnds[at] = closes[at] + length;
        at = codeEnds[at];
      } else {
        at += Math.max(1, length);
      }
    }
  }

  /** For each run of backticks where the next run of the same length begins; 0 for none. */
  private int[] closingTicks() {
    int[] closes = new int[text.length()];
    Map<Integer, Integer> open = new HashMap<>();
    for (int at = 0; at < text.length(); ) {
      int length = ticks(at);
      if (length > 0) {
        Integer earlier = open.put(length, at);
        if (earlier != null) {
          closes[earlier] = at;
        }
      }
      at += Math.max(1, length);
    }
    return closes;
  }

  private int ticks(int start) {
    int at = start;
    while (at < text.length() && text.charAt(at) == TICK) {
      at++;
    }
    return at - start;
  }

  private void findEmphasis() {
    int open = -1;
    for (int at = 0; at < text.length(); at++) {
      if (codeEnds[at] > 0) {
        at = codeEnds[at] - 1;
      } else if (text.charAt(at) == UNDERSCORE) {
        if (open >= 0 && closes(at)) {
          turns[open] = true;
          turns[at] = true;
          open = -1;
        } else if (opens(at)) {
          open = at;
        }
      }
    }
  }

  private boolean opens(int at) {
    return (at == 0 || !isWordlike(text.codePointBefore(at)))
        && at + 1 < text.length()
        && isContent(text.codePointAt(at + 1));
  }

  private boolean closes(int at) {
    return (at + 1 == text.length() || !isWordlike(text.codePointAt(at + 1)))
        && isContent(text.codePointBefore(at));
  }

  private static boolean isContent(int codePoint) {
    return codePoint != UNDERSCORE && !Character.isWhitespace(codePoint);
  }

  private static boolean isWordlike(int codePoint) {
    return codePoint == UNDERSCORE
        || Character.isLetterOrDigit(codePoint)
        || Trait.of(codePoint).isMark();
  }

  private List<Run> collect() {
    Tone around = Tone.PLAIN;
    for (int at = 0; at < text.length(); at++) {
      if (codeEnds[at] > 0) {
        turnTo(Tone.CODE);
        pending.append(code(at));
        at = codeEnds[at] - 1;
      } else if (turns[at]) {
        around = around == Tone.PLAIN ? Tone.EMPHASIS : Tone.PLAIN;
      } else {
        turnTo(around);
        pending.append(text.charAt(at));
      }
    }
    flush();
    return runs;
  }

  /** One space at each end is dropped, which lets code begin or end with a backtick. */
  private String code(int start) {
    int length = ticks(start);
    String code = text.substring(start + length, codeEnds[start] - length);
    boolean padded = code.startsWith(" ") && code.endsWith(" ") && !code.isBlank();
    return padded ? code.substring(1, code.length() - 1) : code;
  }

  private void turnTo(Tone next) {
    if (next != tone) {
      flush();
      tone = next;
    }
  }

  private void flush() {
    if (pending.length() > 0) {
      runs.add(new Run(pending.toString(), tone));
      pending.setLength(0);
    }
  }
}

package viva.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Grapheme clusters: what a person calls one character. They follow UAX #29 with the tables of
 * {@link TraitTable}, so that they are the same on every JVM. One rule is left out on purpose:
 * GB9c, by which a whole Indic conjunct is one cluster. Terminals give each consonant of a conjunct
 * its own column, and a cluster here must fit into two.
 */
public final class Clusters {
  private static final String[] ASCII = new String[0x80];

  static {
    for (char c = 0; c < ASCII.length; c++) {
      ASCII[c] = String.valueOf(c);
    }
  }

  private Clusters() {}

  /** The clusters of a text, in order; together they are the text. */
  public static List<String> of(String text) {
    List<String> clusters = new ArrayList<>(text.length());
    for (int at = 0; at < text.length(); ) {
      int end = end(text, at);
      char first = text.charAt(at);
      clusters.add(end == at + 1 && first < ASCII.length ? ASCII[first] : text.substring(at, end));
      at = end;
    }
    return clusters;
  }

  /** How many clusters a text has. */
  public static int count(String text) {
    int count = 0;
    for (int at = 0; at < text.length(); at = end(text, at)) {
      count++;
    }
    return count;
  }

  /**
   * Where the cluster ends (offset of a char, exclusive) that begins at an offset before the end.
   */
  public static int end(String text, int start) {
    char first = text.charAt(start);
    int next = start + 1;
    if (next == text.length()) {
      return next;
    }
    if (first < 0x80 && text.charAt(next) < 0x80) {
      return first == '\r' && text.charAt(next) == '\n' ? next + 1 : next;
    }
    return endByTraits(text, start);
  }

  private static int endByTraits(String text, int start) {
    int codePoint = text.codePointAt(start);
    int at = start + Character.charCount(codePoint);
    Trait last = Trait.of(codePoint);
    boolean inPicture = last.isPicture();
    boolean halfFlag = last == Trait.REGIONAL;
    while (at < text.length()) {
      codePoint = text.codePointAt(at);
      Trait next = Trait.of(codePoint);
      if (!joins(last, next, inPicture, halfFlag)) {
        break;
      }
      at += Character.charCount(codePoint);
      inPicture = next.isPicture() || (inPicture && (next.isMark() || next == Trait.JOINER));
      halfFlag = next == Trait.REGIONAL && !halfFlag;
      last = next;
    }
    return at;
  }

  /** The rules GB4 to GB13 for the place between two code points of one cluster so far. */
  private static boolean joins(Trait last, Trait next, boolean inPicture, boolean halfFlag) {
    if (last.standsAlone() || next.standsAlone()) {
      return false;
    }
    if (next.isMark() || next == Trait.JOINER || last == Trait.PREPENDED) {
      return true;
    }
    if (last == Trait.JOINER) {
      return inPicture && next.isPicture();
    }
    if (last == Trait.REGIONAL) {
      return halfFlag && next == Trait.REGIONAL;
    }
    return last.goesOnWith(next);
  }
}

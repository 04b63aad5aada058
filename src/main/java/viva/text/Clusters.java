package viva.text;

import java.util.List;

/** Grapheme clusters: what a person calls one character. */
public final class Clusters {
  private Clusters() {}

  /** The clusters of a text, in order; together they are the text. */
  public static List<String> of(String text) {
    return text.codePoints().mapToObj(Character::toString).toList();
  }
}

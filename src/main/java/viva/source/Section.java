package viva.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A part of a text under one heading, up to the next heading of any rank. */
final class Section {
  private final String heading;
  private final boolean title;
  private final List<Paragraph> paragraphs = new ArrayList<>();

  /**
   * A section without paragraphs yet.
   *
   * @param heading its heading, or empty for what stands before the first
   * @param title whether the heading is marked as one of the first rank
   */
  Section(String heading, boolean title) {
    this.heading = heading;
    this.title = title;
  }

  void add(Paragraph paragraph) {
    paragraphs.add(paragraph);
  }

  String heading() {
    return heading;
  }

  boolean isTitle() {
    return title;
  }

  boolean isEmpty() {
    return paragraphs.isEmpty();
  }

  /** What stands under the heading, counted from 1 by those who cite. */
  List<Paragraph> paragraphs() {
    return Collections.unmodifiableList(paragraphs);
  }
}

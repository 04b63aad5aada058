package viva.source;

/**
 * A paragraph where it stands.
 *
 * @param text the text in which it stands
 * @param section its section
 * @param number its number there, from 1
 */
record Spot(HeldText text, Section section, int number) {
  Paragraph paragraph() {
    return section.paragraphs().get(number - 1);
  }

  /** How the bank cites it, the source left out. */
  String words() {
    return text.name(section) + "/" + number;
  }
}

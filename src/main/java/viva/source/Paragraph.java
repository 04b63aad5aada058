package viva.source;

/** A paragraph of a held text. Its words are folded when first sought, since most never are. */
final class Paragraph {
  private final String text;
  private Folded folded;

  Paragraph(String text) {
    this.text = text;
  }

  /** Its lines as they are held. */
  String text() {
    return text;
  }

  Folded folded() {
    if (folded == null) {
      folded = Folded.of(text);
    }
    return folded;
  }
}

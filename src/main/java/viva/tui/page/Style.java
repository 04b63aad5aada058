package viva.tui.page;

/**
 * What a piece of text means on screen. A theme turns it into colours and attributes; none of them
 * is the only bearer of its meaning.
 */
public enum Style {
  PLAIN,
  /** The name of what is looked at. */
  TITLE,
  /** What may be overlooked. */
  DIM,
  /** The one accent: the cursor, what is chosen. */
  ACCENT,
  RIGHT,
  NEARLY,
  WRONG,
  EMPHASIS,
  CODE,
  /** A key's name in the footer. */
  KEY,
  /** The rule under the head of a page. */
  RULE,
  /** Where text is typed. */
  FIELD,
  /** The letters in which two texts differ. */
  DIFFERENCE,
  /** Something went wrong and concerns the learner's data. */
  ALARM
}

package viva.text;

/** How a run of text is meant to be read. */
public enum Tone {
  PLAIN,
  EMPHASIS,
  CODE
}

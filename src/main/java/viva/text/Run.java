package viva.text;

/**
 * A stretch of text in one tone.
 *
 * @param text what is read, without marks
 * @param tone how it is read
 */
public record Run(String text, Tone tone) {}

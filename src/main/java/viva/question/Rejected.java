package viva.question;

/**
 * A text that looks near the key and is wrong.
 *
 * @param text the text, compared as accepted texts are
 * @param feedback what the author says to a learner who typed it, or empty
 */
public record Rejected(String text, String feedback) {}

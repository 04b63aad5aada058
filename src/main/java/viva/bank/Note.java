package viva.bank;

/**
 * Something that an author wants to see of a question besides what a student sees.
 *
 * @param label what it is, in a word or two
 * @param text what there is to say, in the markup of {@code viva.text.Markup}
 */
public record Note(String label, String text) {}

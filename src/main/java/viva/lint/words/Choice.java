package viva.lint.words;

import viva.bank.Part;

/**
 * Something that a learner chooses from or arranges, with the part of the question it stands in.
 *
 * @param part where it stands
 * @param phrase its text
 * @param right whether it belongs to the key
 */
public record Choice(Part part, Phrase phrase, boolean right) {}

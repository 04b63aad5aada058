package viva.progress;

import java.time.OffsetDateTime;

/**
 * What a learner wrote to the author of a question or a bank.
 *
 * @param at when
 * @param bank the bank's id
 * @param question the question's id, or empty where the bank is meant
 * @param text the words
 */
public record Comment(OffsetDateTime at, String bank, String question, String text) {}

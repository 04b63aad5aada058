package viva.session;

/**
 * The name of a question for ever.
 *
 * @param bank the id of its bank
 * @param question its id within the bank
 */
public record QuestionRef(String bank, String question) {}

package viva.question;

/**
 * One option of a choice.
 *
 * @param text the option as it is shown, unique within its question
 * @param correct whether it belongs to the key; an option that does not is a distractor
 * @param feedback what the author says to a learner who picked it, or empty
 */
public record Option(String text, boolean correct, String feedback) {}

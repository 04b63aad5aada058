package viva.memory;

/**
 * What one learner holds of one question.
 *
 * @param state how firmly
 * @param day the study day of the last review, counted from 1970
 */
public record Memory(MemoryState state, int day) {}

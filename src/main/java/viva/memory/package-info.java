/**
 * What a learner is likely to remember: FSRS-6, and what a lucky guess is worth. Numbers in,
 * numbers out; it knows neither questions nor files nor the clock.
 */
package viva.memory;

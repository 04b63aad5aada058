/**
 * A bank as a value: its questions with everything around them, its sources, topics and exam rules,
 * and the fingerprints by which a question is known and seen to have changed.
 */
package viva.bank;

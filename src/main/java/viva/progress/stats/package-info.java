/**
 * Statistics of a learner: one small value a topic, each a function of what is known of him and the
 * study day. Exams are kept apart from everything else. Numbers only; the words for them stand
 * elsewhere.
 */
package viva.progress.stats;

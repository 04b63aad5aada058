/**
 * What the journal says about a learner: past sittings, their scores, what was not finished.
 * Numbers only.
 */
package viva.progress;

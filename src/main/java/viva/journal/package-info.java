/**
 * Everything a learner ever did, as JSON Lines that are only ever appended to: one file a device,
 * one record a line, forced to disk before its effect is shown. The only writer of the learner's
 * data. Neither the clock nor chance is used here: times and ids are handed in.
 */
package viva.journal;

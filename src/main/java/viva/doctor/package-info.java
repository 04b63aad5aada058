/**
 * Looks at everything of a learner's that lies on the disk, and says what is wrong there and what
 * to do about it. Only looks: the one thing it writes, when asked, are copies of its own.
 */
package viva.doctor;

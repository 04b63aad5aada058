/**
 * What to ask next and why: what is due and what is new today, what was missed, and the way to an
 * exam. Pure: it decides from what a learner knows and the day that it is handed.
 */
package viva.study;

/**
 * The kinds of question, what a learner responds to each, and how a response is marked: one file a
 * kind. Pure: the same question and response always give the same mark.
 */
package viva.question;

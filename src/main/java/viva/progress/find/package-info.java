/**
 * Looking for questions: by words, by what they are, by how the learner stands with them. Pure; a
 * query is read anew with every key, so each question is prepared for it once.
 */
package viva.progress.find;

/** Texts of a question as the rules look at them: words, content words, without code. */
package viva.lint.words;

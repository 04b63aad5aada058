/**
 * What a bank can be told about the quality of its questions. {@link viva.lint.Lint} runs the
 * rules; {@code viva.lint.rule} has one file a rule, and {@code viva.lint.words} reads texts for
 * them. Findings are hints and warnings with a reason, never errors, and each can be silenced.
 */
package viva.lint;

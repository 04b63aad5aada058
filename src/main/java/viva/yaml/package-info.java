/**
 * Bank files: YAML text to a {@link viva.bank.Bank} and diagnostics. The only user of SnakeYAML,
 * and of it only the parser's events: scalars stay as they were written, and the field decides what
 * they mean.
 */
package viva.yaml;

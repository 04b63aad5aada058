/** The rules, one a file. */
package viva.lint.rule;

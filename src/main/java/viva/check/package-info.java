/**
 * What is told about banks, and in which form: {@link viva.check.Examination} gathers what the
 * reader, the rules and others say of a file, and a {@link viva.check.Report} writes it, one file a
 * format.
 */
package viva.check;

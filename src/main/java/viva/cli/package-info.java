/**
 * Commands, wiring and exit codes: the only room that uses picocli, and the one where the clock,
 * chance and the standard streams come in.
 */
package viva.cli;

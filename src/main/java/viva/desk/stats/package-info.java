/**
 * Statistics in words, for screen, lines and commands alike: one class a matter, the verdict first.
 */
package viva.desk.stats;

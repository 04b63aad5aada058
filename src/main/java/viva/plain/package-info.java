/**
 * The same program as plain lines from top to bottom, for pipes and screen readers: no colour, no
 * cursor movement, no symbol that a screen reader would spell out.
 */
package viva.plain;

/**
 * The full-screen program: one queue of inputs, a stack of screens that are values, and effects
 * that are carried out before the next frame is drawn.
 */
package viva.tui;

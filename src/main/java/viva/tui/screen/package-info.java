/**
 * The screens of the program, one a file. Pure: what they show comes in, what they want goes out as
 * effects.
 */
package viva.tui.screen;

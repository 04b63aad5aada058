/**
 * How the full-screen program thinks: screens are values on a stack, inputs make the next state,
 * and effects say what is to be done outside. Pure.
 */
package viva.tui.model;

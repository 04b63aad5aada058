/**
 * Answers in the making: one value a manner of answering, with what it shows and which keys it
 * takes. Pure.
 */
package viva.tui.answer;

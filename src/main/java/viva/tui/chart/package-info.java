/** Pictures of numbers in block and braille characters, as rows of text. Pure. */
package viva.tui.chart;

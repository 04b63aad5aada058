/** The terminal: the only room that uses Lanterna. Keys come in, canvases go out. */
package viva.tui.terminal;

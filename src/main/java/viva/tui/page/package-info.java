/**
 * What a screen is made of: styled text, lines, pages, and the grid of cells they end up in. Pure.
 */
package viva.tui.page;

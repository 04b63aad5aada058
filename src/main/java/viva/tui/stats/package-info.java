/** The statistics on screen: one screen of several pages, each a picture with its numbers. Pure. */
package viva.tui.stats;

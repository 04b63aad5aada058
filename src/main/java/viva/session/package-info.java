/**
 * One sitting as a reducer: what is asked, in which order, and what happens next. Pure: time, seed
 * and everything already answered are handed in, and what is to be kept is handed out as facts.
 */
package viva.session;

/**
 * Text as a person reads it: positions in a file, diagnostics that point at them, and measuring,
 * cleaning and wrapping text for a terminal. Uses nothing but the JDK.
 */
package viva.text;

/**
 * What the build does to the packaged classes so that the program starts fast. Nothing of it is
 * part of the program.
 */
package viva.build;
